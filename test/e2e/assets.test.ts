import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { useService } from './service.ts'

const { worker } = useService()

const head = async (path: string) => Object.fromEntries((await worker.fetch(path)).headers)

test('the script is open to any page, under its evergreen name for an hour', async () => {
  expect(await head('/widget.js')).toMatchObject({
    'content-type': expect.stringMatching(/^text\/javascript/u),
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': expect.stringContaining('max-age=3600'),
  })
})

test('a version has the hash that is published, and is kept for good', async () => {
  const latest = await (await worker.fetch('/widget.json')).json()
  const { path, integrity, version } = latest as { path: string; integrity: string; version: string }
  const script = await worker.fetch(path)
  expect(Object.fromEntries(script.headers)).toMatchObject({
    'content-type': expect.stringMatching(/^text\/javascript/u),
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  const hash = createHash('sha384').update(new Uint8Array(await script.arrayBuffer()))
  expect(`sha384-${hash.digest('base64')}`).toBe(integrity)
  expect(await (await worker.fetch(`/widget/${version}.json`)).json()).toEqual(latest)
  expect(await head('/widget.json')).toMatchObject({ 'cache-control': 'public, max-age=300' })
})

test('a version that never was is not found, and that answer is not kept', async () => {
  const response = await worker.fetch('/widget/9.9.9.js')
  expect(response.status).toBe(404)
  expect(response.headers.get('cache-control')).toBe('no-store')
})
