import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { openApiDocument } from '../../worker/build/openapi/document.ts'
import { writeOpenApi } from '../../worker/build/openapi.ts'
import { valuesOf } from '../openapi/arbitrary.ts'
import { contradictory, type Sent, spoilt } from '../openapi/faulty.ts'
import { checker, type MediaType, type OpenApi, type Operation } from '../openapi/schemas.ts'
import { newPublisher } from './publisher.ts'
import { useService } from './service.ts'

// Every operation of the document, asked as it says and otherwise, of the built Worker; every answer held to the document.

writeOpenApi()
const service = useService()
const document = JSON.parse(JSON.stringify(openApiDocument())) as OpenApi
const { faults, resolved } = checker(document)
const seed = Number(process.env.ISNAD_SEED ?? 4_597)

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    method,
    path,
    operation,
  })),
)
type Named = (typeof operations)[number]

/** What cannot be made up: analyses that are kept and archived, a version of the widget, and a publisher's key. */
const real: Record<string, string> = {}

/** A header's value has no other characters, and no white space at its ends. */
const printable = fc.string({ unit: 'grapheme-ascii', maxLength: 20 }).map((value) => value.trim())

/** Requests that keep to the document. */
function requestsOf({ method, path, operation }: Named): fc.Arbitrary<Sent> {
  const values = (schema: object, name?: string) => valuesOf(schema as Record<string, unknown>, resolved, name)
  const keyed = operation.security?.length === 1
  const parameters = (operation.parameters ?? []).map(({ name, in: place, required, schema }) => {
    const known = place === 'path' ? (real[path] ?? real[name]) : undefined
    const some = () => (place === 'header' && !('pattern' in schema) ? printable : values(schema))
    const made = known === undefined ? some() : fc.oneof(fc.constant(known), ...(name === 'id' ? [some()] : []))
    const value: fc.Arbitrary<unknown> = required ? made : fc.option(made, { nil: undefined })
    return value.map((one) => ({ name, place, value: one === undefined ? undefined : String(one) }))
  })
  const bodies = Object.entries(operation.requestBody?.content ?? {}).map(([type, { schema }]) =>
    bodyOf(type, schema, values).map((body) => ({ type, body })),
  )
  return fc
    .tuple(fc.tuple(...parameters), bodies.length > 0 ? fc.oneof(...bodies) : fc.constant(undefined))
    .map(([some, sent]) => {
      const given = some.flatMap(({ name, place, value }) => (value === undefined ? [] : [{ name, place, value }]))
      const filled = given
        .filter(({ place }) => place === 'path')
        .reduce((at, { name, value }) => at.replace(`{${name}}`, encodeURIComponent(value)), path)
      const query = new URLSearchParams(
        given.filter(({ place }) => place === 'query').map(({ name, value }) => [name, value]),
      )
      const headers = Object.fromEntries(
        given.filter(({ place }) => place === 'header').map(({ name, value }) => [name, value]),
      )
      return {
        method: method.toUpperCase(),
        path: query.size > 0 ? `${filled}?${query}` : filled,
        headers: {
          ...headers,
          ...(sent && { 'Content-Type': sent.type }),
          ...(keyed && { Authorization: `Bearer ${real.key}` }),
        },
        ...(sent && { body: sent.body }),
      }
    })
    .filter((sent) => !contradictory(sent))
}

function bodyOf(
  type: string,
  schema: MediaType['schema'],
  values: (schema: object, name?: string) => fc.Arbitrary<unknown>,
) {
  if (type === 'application/json') return values(schema).map((value) => JSON.stringify(value))
  const line = schema['x-line'] as object | undefined
  if (line)
    return fc
      .array(values(line), { minLength: 1, maxLength: 4 })
      .map((all) => all.map((one) => JSON.stringify(one)).join('\n'))
  return values(schema, type === 'text/html' ? 'html' : 'text').map(String)
}

let sent = 0

/** Sends a request, each from an address of its own: what one may ask for in a minute is another test's concern. */
const send = ({ method, path, headers, body }: Sent): Promise<Response> =>
  fetch(`${service.origin}${path}`, {
    method,
    headers: { 'CF-Connecting-IP': `198.18.${++sent >> 8}.${sent & 255}`, ...headers },
    redirect: 'manual',
    ...(body !== undefined && { body }),
  })

const mediaTypeOf = (header: string): string => header.split(';', 1)[0]?.trim() ?? ''

/** Where an answer is not as the document says. */
async function answerFaults(operation: Operation, response: Response): Promise<string[]> {
  const status = String(response.status)
  const described = operation.responses[status]
  if (!described) return [`${status} is not described`]
  const found: string[] = []
  for (const [name, reference] of Object.entries(described.headers ?? {})) {
    const { required, schema } = resolved(reference)
    const value = response.headers.get(name)
    if (value === null && required) found.push(`${status} has no ${name}`)
    if (value !== null) found.push(...faults(schema, value).map((fault) => `${name}: ${fault}`))
  }
  const bytes = await response.arrayBuffer()
  const type = response.headers.get('Content-Type') ?? ''
  const content = described.content ?? {}
  if (Object.keys(content).length === 0) return bytes.byteLength > 0 ? [...found, `${status} has a body`] : found
  const named = content[type] ?? Object.entries(content).find(([one]) => mediaTypeOf(one) === mediaTypeOf(type))?.[1]
  if (!named) return [...found, `${status} is of the type ${type}, which is not described`]
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const line = named.schema['x-line'] as Record<string, unknown> | undefined
  if (line)
    return [
      ...found,
      ...text
        .trimEnd()
        .split('\n')
        .flatMap((one) => faults(line, JSON.parse(one))),
    ]
  return [...found, ...faults(named.schema, /[/+]json/u.test(type) ? JSON.parse(text) : text)]
}

beforeAll(async () => {
  const body = 'قال وزير النقل سامر الحلبي إن الجسر سيفتح غدا.'
  const response = await send({ method: 'POST', path: '/analyze', headers: { 'Content-Type': 'text/plain' }, body })
  real.id = ((await response.json()) as { id: string }).id
  real.key = await newPublisher(service)
  const headers = { 'Content-Type': 'text/plain', Authorization: `Bearer ${real.key}` }
  const archived = await send({ method: 'POST', path: '/analyze', headers, body: `${body} وهذا خبر محفوظ.` })
  real['/archive/articles/{id}'] = ((await archived.json()) as { id: string }).id
  real.version = ((await (await fetch(`${service.origin}/widget.json`)).json()) as { version: string }).version
})

test('the document that is served is the one that the source makes', async () => {
  const response = await fetch(`${service.origin}/openapi.json`)
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(await response.json()).toEqual(document)
})

/** Assets are one answer each; what can be asked in many ways is asked in many. */
const runsOf = ({ operation, method }: Named, most: number): number =>
  method === 'post' || (operation.parameters ?? []).some((one) => one.in !== 'path') ? most : 2

describe.for(operations)('$name, as it is described', (named) => {
  const { operation } = named
  /** What a request in order may be answered: the analysis, article or page that it asks for may not be there. */
  const inOrder = [200, 204, 302, 304, 403, 404, 422]

  test('answers what the document says', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(requestsOf(named), async (sent) => {
        const response = await send(sent)
        seen.add(String(response.status))
        expect([sent, response.status, await answerFaults(operation, response)]).toEqual([sent, response.status, []])
        expect(inOrder).toContain(response.status)
      }),
      { seed, numRuns: runsOf(named, 30) },
    )
    // No address that is made up is one of a page that may be fetched.
    const asked = operation.operationId === 'analyzePage' ? '403' : Object.keys(operation.responses)[0]
    expect(seen).toContain(asked)
  })
})

const served = operations.filter(({ operation }) => operation.responses['500'])

describe.for(served)('$name, otherwise', (named) => {
  test('refuses as the document says', async () => {
    const { operation } = named
    await fc.assert(
      fc.asyncProperty(requestsOf(named).chain(spoilt), async ({ sent, name, statuses }) => {
        const response = await send(sent)
        // What every address answers alike is described once.
        const common = [404, 405].includes(response.status) && !operation.responses[response.status]
        const described = common
          ? await problemFaults(response.clone())
          : await answerFaults(operation, response.clone())
        expect([name, described]).toEqual([name, []])
        expect([name, statuses]).toEqual([name, expect.arrayContaining([response.status])])
      }),
      { seed, numRuns: runsOf(named, 40) + 5 },
    )
  })
})

test.for(operations.filter(({ operation }) => !operation.responses['500']))(
  '$name is a file, which answers OPTIONS as the document says',
  async ({ path }) => {
    expect(document.info.description).toContain(`\`${path}\``)
    const response = await service.worker.fetch(path.replace(/\{\w+\}/u, real.version ?? ''), { method: 'OPTIONS' })
    expect([response.status, response.headers.get('x-request-id'), await response.text()]).toEqual([405, null, ''])
  },
)

const problemFaults = async (response: Response): Promise<string[]> =>
  faults({ $ref: '#/components/schemas/Problem' }, await response.json())
