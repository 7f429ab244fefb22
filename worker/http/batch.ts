import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { inOrder } from '../batch/in-order.ts'
import { type Line, linesOf } from '../batch/lines.ts'
import { streamOf } from '../batch/stream.ts'
import { admitted } from './access.ts'
import { analyzed } from './analyze.ts'
import { batchLimits } from './limits.ts'
import { faultOf } from './log.ts'
import { problem, problemBody } from './problem.ts'
import { articlePolicy, articlesLeft, rateFailure } from './rate-limits.ts'
import { policyHeader } from './rate-policies.ts'
import { readAnalyzeQuery, readArticleRequest } from './request.ts'
import type { AnalyzeQuery } from './request-schema.ts'
import { type Failure, failure } from './result.ts'
import type { Counts, Service } from './service.ts'

/** How many articles are read at once: what one waits for, the others use. */
const width = 4

const lineTypes = new Set([
  'application/x-ndjson',
  'application/ndjson',
  'application/jsonl',
  'application/x-jsonlines',
])

const isNdjson = (contentType: string | null): boolean =>
  lineTypes.has((contentType ?? '').split(';', 1)[0]!.trim().toLowerCase())

/** What stands at fault in a line that cannot be read at all. */
const unread = {
  long_line: {
    code: 'too_large',
    detail: `A line may have at most ${batchLimits.line} bytes. This one was passed over; those after it are read.`,
    limit: batchLimits.line,
  },
  long_body: {
    code: 'too_large',
    detail: `A batch may have at most ${batchLimits.body} bytes. This line and those after it are not read: send them in another.`,
    limit: batchLimits.body,
  },
  too_many: {
    code: 'too_large',
    detail: `A batch may have at most ${batchLimits.articles} articles. This line and those after it are not read: send them in another.`,
    limit: batchLimits.articles,
  },
  broken: { code: 'malformed_body', detail: 'The body broke off before its end. Send the rest again.' },
} as const satisfies Record<string, Failure>

const notExported: Failure = {
  code: 'invalid_request',
  detail: 'Correct the fields that `errors` lists.',
  errors: [{ path: '?format', reason: 'must be json or left out: a batch is answered as NDJSON' }],
}

type Numbered = { line: number; item: Line | { fault: 'too_many' } }

/** The first lines with their numbers, and one more that says that there were too many; the rest only flows past. */
async function* firstLines(lines: AsyncIterable<Line>): AsyncGenerator<Numbered> {
  let line = 0
  for await (const item of lines) {
    line++
    if (line <= batchLimits.articles) yield { line, item }
    else if (line === batchLimits.articles + 1) yield { line, item: { fault: 'too_many' } }
  }
}

/** POST /analyses: articles in, an analysis or a problem for each out, line by line and in their order. */
export const batchRoute = new Hono<Service>().post('/analyses', admitted, (c) => {
  const query = readAnalyzeQuery(c.req.queries(), false)
  if (!query.ok) return problem(c, query.failure)
  if (query.value.format !== undefined && query.value.format !== 'json') return problem(c, notExported)
  const { headers, body } = c.req.raw
  if (headers.has('Content-Encoding') || !isNdjson(headers.get('Content-Type'))) {
    return problem(c, {
      code: 'unsupported_media_type',
      detail: 'Send a JSON object a line as application/x-ndjson in UTF-8, uncompressed.',
    })
  }
  if (Number(headers.get('Content-Length')) > batchLimits.body) return problem(c, unread.long_body)
  c.header('RateLimit-Policy', policyHeader(articlePolicy(c)))
  const lines = firstLines(linesOf(body ?? new Blob().stream(), batchLimits))
  const done = { articles: 0, failed: 0, bytes: 0, statements: 0, sources: 0, made: 0 }
  const answers = inOrder(lines, width, ({ line, item }) => answerOf(c, query.value, line, item, done))
  return c.body(streamOf(logging(c, answers, done)), 200, { 'Content-Type': 'application/x-ndjson' })
})

type Done = Required<Omit<Counts, 'reading'>> & { articles: number; failed: number; made: number }

/** The answer to one line: what POST /analyze would answer to it, or the problem, with the number of the line. */
async function answerOf(
  c: Context<Service>,
  query: AnalyzeQuery,
  line: number,
  item: Numbered['item'],
  done: Done,
): Promise<string> {
  done.articles++
  const read = 'fault' in item ? failure(unread[item.fault]) : await readLine(c, query, item.bytes)
  if (read.ok) {
    const { counts } = read.value
    done.bytes += counts.bytes ?? 0
    done.statements += counts.statements ?? 0
    done.sources += counts.sources ?? 0
    if (counts.reading === 'made') done.made++
    return JSON.stringify(read.value.analysis)
  }
  done.failed++
  return JSON.stringify({ ...problemBody(c, read.failure), line })
}

/** Reads a line as POST /analyze reads a JSON body. A fault of ours costs this article, and no other. */
async function readLine(c: Context<Service>, query: AnalyzeQuery, bytes: Uint8Array): ReturnType<typeof analyzed> {
  try {
    const policy = articlePolicy(c)
    if (!(await articlesLeft(c))) return failure(rateFailure(policy))
    const headers = { 'Content-Type': 'application/json' }
    const article = await readArticleRequest(new Request(c.req.url, { method: 'POST', body: bytes, headers }))
    return article.ok ? await analyzed(c, article.value, query) : article
  } catch (error) {
    console.error(JSON.stringify({ id: c.get('requestId'), ...faultOf(error) }))
    return failure({ code: 'internal', detail: 'The fault is ours. Report the instance if it happens again.' })
  }
}

/** Logs what a batch came to when its last line has been answered, or the client has left. */
async function* logging(c: Context<Service>, answers: AsyncGenerator<string>, done: Done): AsyncGenerator<string> {
  try {
    yield* answers
  } finally {
    console.log(JSON.stringify({ id: c.get('requestId'), batch: done }))
  }
}
