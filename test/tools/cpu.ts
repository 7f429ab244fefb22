import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../worker/build/dev.ts'
import { writeWorker } from '../../worker/build/worker.ts'
import { ownTexts } from '../contract/texts.ts'

// `npm run cpu`: how much CPU a request takes, in workerd, of the file that is deployed. Beside it an empty Worker, whose share is
// the runtime's. Nothing is looked up or stored (`no-store`), so that every request reads its article. Linux only.

const rounds = 40
const warmUp = 15
/** Kernel's clock ticks in a second, in which /proc counts. */
const ticks = 100

const echo = `export default { async fetch(request) { return Response.json({ length: (await request.text()).length }) } }`

const config = (port: number) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker.js", esModule = embed "worker.js")],
    compatibilityDate = "2026-10-01"))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]);
`

/** What a process has used so far, in microseconds. */
function cpuOf(pid: number): number {
  const [user = 0, system = 0] =
    readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? []
  return ((user + system) / ticks) * 1e6
}

/** CPU of one request, on average over all texts, in microseconds. */
async function measure(folder: string, texts: readonly string[]): Promise<number> {
  const port = await freePort(8700)
  writeFileSync(join(folder, 'config.capnp'), config(port))
  const require = createRequire(createRequire(import.meta.url).resolve('wrangler/package.json'))
  const { default: binary } = require('workerd') as { default: string }
  const child = spawn(binary, ['serve', join(folder, 'config.capnp')], { stdio: 'ignore' })
  const send = async (text: string) => {
    const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
    const response = await fetch(`http://127.0.0.1:${port}/analyze`, { method: 'POST', body: text, headers })
    if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
    await response.arrayBuffer()
  }
  try {
    for (let tries = 0; tries < 100; tries++) {
      if (
        await send(texts[0] ?? '').then(
          () => true,
          () => false,
        )
      )
        break
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    for (let round = 0; round < warmUp; round++) for (const text of texts) await send(text)
    const before = cpuOf(child.pid ?? 0)
    for (let round = 0; round < rounds; round++) for (const text of texts) await send(text)
    return (cpuOf(child.pid ?? 0) - before) / (rounds * texts.length)
  } finally {
    child.kill()
  }
}

const wordsOf = (text: string): number => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0

const folder = mkdtempSync(join(tmpdir(), 'isnad-cpu-'))
try {
  const texts = ownTexts.filter(({ id }) => !id.includes('differs')).map(({ text }) => text)
  const words = texts.reduce((sum, text) => sum + wordsOf(text), 0) / texts.length
  writeFileSync(join(folder, 'worker.js'), echo)
  const empty = await measure(folder, texts)
  await writeWorker(true, join(folder, 'worker.js'))
  const whole = await measure(folder, texts)
  const perArticle = whole - empty
  console.log(`articles                      ${texts.length}, ${Math.round(words)} words on average`)
  console.log(`an empty Worker               ${Math.round(empty)} µs of CPU a request`)
  console.log(`this one                      ${Math.round(whole)} µs`)
  console.log(
    `of it the reading             ${Math.round(perArticle)} µs, ${(perArticle / words).toFixed(1)} µs a word`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
