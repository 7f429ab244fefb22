import { request } from 'node:http'
import { expect, test } from 'vitest'
import { useService } from './service.ts'

const service = useService()

type Sent = { method: string; path: string; headers: Record<string, string>; megabytes: number }

/** Sends all of a large body before it reads the answer, as many clients do; gives the status and code of the answer. */
function sendAll({ method, path, headers, megabytes }: Sent): Promise<string> {
  const chunk = Buffer.alloc(1_048_576, ' ')
  return new Promise((resolve, reject) => {
    const length = { 'Content-Length': String(megabytes * chunk.length) }
    const sending = request(service.origin + path, { method, headers: { ...headers, ...length } }, (response) => {
      response.setEncoding('utf8')
      let body = ''
      response.on('data', (piece) => {
        body += piece
      })
      response.on('error', reject)
      response.on('end', () => resolve(`${response.statusCode} ${/"code":"(\w+)"/u.exec(body)?.[1]}`))
    })
    sending.on('error', reject)
    let left = megabytes
    const write = () => {
      if (left-- === 0) sending.end()
      else sending.write(chunk, write)
    }
    write()
  })
}

const plain = { 'Content-Type': 'text/plain' }
const json = { 'Content-Type': 'application/json' }

test.each<[string, string, Sent]>([
  ['a text', '413 too_large', { method: 'POST', path: '/analyze', headers: plain, megabytes: 20 }],
  ['a JSON body', '413 too_large', { method: 'POST', path: '/analyze', headers: json, megabytes: 40 }],
  [
    'a page',
    '413 too_large',
    { method: 'POST', path: '/analyze', headers: { 'Content-Type': 'text/html' }, megabytes: 40 },
  ],
  [
    'a batch',
    '413 too_large',
    { method: 'POST', path: '/analyses', headers: { 'Content-Type': 'application/x-ndjson' }, megabytes: 40 },
  ],
  [
    'a picture',
    '415 unsupported_media_type',
    { method: 'POST', path: '/analyze', headers: { 'Content-Type': 'image/png' }, megabytes: 20 },
  ],
  [
    'a wrong query',
    '400 invalid_request',
    { method: 'POST', path: '/analyze?offsets=x', headers: json, megabytes: 20 },
  ],
  [
    'a wrong key',
    '401 unauthorized',
    { method: 'POST', path: '/analyze', headers: { ...json, Authorization: 'Bearer x' }, megabytes: 20 },
  ],
  ['another method', '405 method_not_allowed', { method: 'PUT', path: '/analyze', headers: json, megabytes: 20 }],
  ['another address', '404 not_found', { method: 'POST', path: '/none', headers: json, megabytes: 20 }],
])('who sends all of %s that is refused reads why', async (_, answer, sent) => {
  expect(await sendAll(sent)).toBe(answer)
})
