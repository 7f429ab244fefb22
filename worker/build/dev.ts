import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const startTimeLimit = 60_000

/** Settings under which wrangler keeps to this machine: no telemetry, no look for updates, no fetched request metadata. */
const offline = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
}

/** A Worker that runs under `wrangler dev`. */
export type DevWorker = {
  /** Its address, without a slash at the end. */
  url: string
  stop: () => void
  /** Resolves when it has ended, whoever ended it, to its exit code. */
  ended: Promise<number>
}

/** The first free port of the loopback address, counted up from `first`. */
export async function freePort(first: number): Promise<number> {
  for (let port = first; port < first + 100; port++) {
    const free = await new Promise<boolean>((resolve) => {
      const server = createServer()
      server.once('error', () => resolve(false))
      server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
    })
    if (free) return port
  }
  throw new Error(`no free port from ${first} to ${first + 99}`)
}

/** Starts the Worker with all that it needs on this machine, traces allowed, and waits until it answers. */
export async function startDevWorker(port: number, showLog: boolean): Promise<DevWorker> {
  const wrangler = join(createRequire(import.meta.url).resolve('wrangler/package.json'), '../bin/wrangler.js')
  const child = spawn(
    process.execPath,
    [
      ...[
        wrangler,
        'dev',
        '--env',
        '',
        '--ip',
        '127.0.0.1',
        '--port',
        `${port}`,
        '--inspector-port',
        `${await freePort(9229)}`,
      ],
      ...['--var', 'TRACE:1'],
      ...['--show-interactive-dev-session=false', '--log-level', showLog ? 'log' : 'error'],
    ],
    { cwd: root, env: { ...process.env, ...offline }, stdio: ['ignore', 'inherit', 'inherit'] },
  )
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
  const worker = { url: `http://127.0.0.1:${port}`, stop: () => void child.kill('SIGTERM'), ended }
  let hasEnded = false
  void ended.then(() => {
    hasEnded = true
  })
  const deadline = Date.now() + startTimeLimit
  while (!hasEnded && Date.now() < deadline) {
    if (await answers(worker.url)) return worker
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  worker.stop()
  throw new Error(`the Worker did not start on port ${port}`)
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(5_000) })).ok
  } catch {
    // Not listening yet.
    return false
  }
}
