import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { unstable_getMiniflareWorkerOptions } from 'wrangler'
import { writeWorker } from '../../../worker/build/worker.ts'

process.env.WRANGLER_SEND_METRICS = 'false'

/** What answers all that the Worker fetches: the network as this machine plays it. One that throws breaks the connection off. */
export type Network = (request: Request) => Response | Promise<Response>

/** The hosts that the Worker of these tests may fetch from. */
export const listed = 'news.example www.almarfa.example صحيفة.example'

/** Answers as the network does, byte for byte: what is compressed stays so, and a body that is no longer wanted is cancelled. */
async function answer(network: Network, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const url = `${incoming.headers['mf-original-url'] ?? `https://${incoming.headers.host}${incoming.url}`}`
  const headers = new Headers(Object.entries(incoming.headers).map(([name, value]) => [name, `${value}`]))
  const response = await network(new Request(url, { method: incoming.method ?? 'GET', headers }))
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  if (!response.body) {
    outgoing.end()
    return
  }
  const body = Readable.fromWeb(response.body as never)
  outgoing.on('close', () => body.destroy())
  body.on('error', () => outgoing.destroy()).pipe(outgoing)
}

/** The Worker as it is deployed, with the bindings of wrangler.toml, behind a network of its own. */
export async function startService(network: Network) {
  const { workerOptions } = unstable_getMiniflareWorkerOptions(join(import.meta.dirname, '../../../wrangler.toml'))
  // Without a count of requests: these tests ask more often than anybody may.
  const { modulesRules: _, ratelimits: __, ...bound } = workerOptions as Record<string, object>
  const folder = mkdtempSync(join(tmpdir(), 'isnad-'))
  const file = join(folder, 'worker.js')
  await writeWorker(false, file)
  const script = readFileSync(file, 'utf8')
  rmSync(folder, { recursive: true })
  const options = {
    ...bound,
    modules: true,
    script,
    bindings: { ...bound.bindings, ARTICLE_HOSTS: listed },
    outboundService: {
      node: (incoming: IncomingMessage, outgoing: ServerResponse) =>
        answer(network, incoming, outgoing).catch(() => void outgoing.destroy()),
    },
  }
  const worker = new Miniflare(convertV4MiniflareOptions(options as never))
  await worker.ready
  const ask = (path: string, init?: RequestInit) => worker.dispatchFetch(`https://isnad.test${path}`, init as never)
  return {
    get: (path: string, headers: Record<string, string> = {}) => ask(path, { headers }),
    read: (url: string, more: object = {}) =>
      ask('/analyze', {
        method: 'POST',
        body: JSON.stringify({ url, ...more }),
        headers: { 'Content-Type': 'application/json' },
      }),
    stop: () => worker.dispose(),
  }
}
