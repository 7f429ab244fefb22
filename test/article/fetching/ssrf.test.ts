import { readFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startService } from './service.ts'

/** How often anybody connected to this machine on a port that the test listens on. */
let connections = 0
/** Hosts that the Worker asked the network for. */
let asked: string[] = []

const servers: Server[] = []

/** Listens on all addresses of this machine; resolves to the port, or to nothing where it may not. */
function listen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer((socket) => {
      connections++
      socket.on('error', () => undefined)
      socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9\r\n\r\n<p>SECRET')
    })
    server.once('error', () => resolve(undefined))
    server.listen(port, '::', () => {
      servers.push(server)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

/** The network: listed hosts send on to the address in their query; everything else is this machine's own network, for real. */
async function network(request: Request): Promise<Response> {
  const url = new URL(request.url)
  asked.push(url.hostname)
  if (url.hostname !== 'news.example') return fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(3_000) })
  const to = new URLSearchParams(url.search).get('to') ?? ''
  // As a header field carries it: bytes.
  return new Response(null, { status: 302, headers: { Location: Buffer.from(to).toString('latin1') } })
}

const lines = readFileSync(join(import.meta.dirname, 'hostile-addresses.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

let service: Awaited<ReturnType<typeof startService>>
let port = 0

beforeAll(async () => {
  port = (await listen(0)) ?? 0
  await listen(443)
  await listen(80)
  service = await startService(network)
}, 60_000)

beforeEach(() => {
  connections = 0
  asked = []
})

afterAll(async () => {
  await service.stop()
  for (const server of servers) server.close()
})

const refused = [
  [403, 'url_not_allowed'],
  // What is no web address at all is a field at fault.
  [400, 'invalid_request'],
]

async function statusOf(response: { status: number; text: () => Promise<string> }): Promise<[number, string]> {
  const body = await response.text()
  expect(body).not.toContain('SECRET')
  return [response.status, (JSON.parse(body) as { code: string }).code]
}

describe('what counts connections', () => {
  test('counts those that the network lets through', async () => {
    for (const host of ['127.0.0.1', '[::1]', 'localhost']) {
      connections = 0
      await network(new Request(`http://${host}:${port}/`)).catch(() => undefined)
      expect([host, connections]).toEqual([host, 1])
      await network(new Request(`https://${host}:${port}/`)).catch(() => undefined)
      expect(connections).toBeGreaterThan(1)
    }
  })

  test('has more than a hundred addresses to count for', () => {
    expect(new Set(lines).size).toBeGreaterThanOrEqual(100)
  })
})

describe('no address of this list is connected to', () => {
  test.for(lines)('%s', async (line) => {
    const address = line.replaceAll('{port}', `${port}`)
    expect(refused).toContainEqual(await statusOf(await service.read(address)))
    const query = new URLSearchParams({ url: address })
    expect(refused).toContainEqual(await statusOf(await service.get(`/analyze?${query}`)))
    expect([connections, asked]).toEqual([0, []])
  })
})

describe('nor when a listed host leads to it', () => {
  test.for(lines)('%s', async (line) => {
    const address = line.replaceAll('{port}', `${port}`)
    const sending = `https://news.example/?${new URLSearchParams({ to: address })}`
    const [status, code] = await statusOf(await service.read(sending))
    // An address that the redirect's own completes leads round in circles, at the listed host.
    expect([403, 502]).toContain(status)
    expect(['url_not_allowed', 'upstream_failed']).toContain(code)
    expect(connections).toBe(0)
    expect(new Set(asked)).toEqual(new Set(['news.example']))
  })
})
