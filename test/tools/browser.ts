import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { chromium } from 'playwright-core'

/** The environment variable that names the browser to test with, before all others. */
export const browserVariable = 'CHROMIUM_PATH'

/** Flags without which Chromium does not start as root or in a container, or talks to the network by itself. */
export const launchFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const installed = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The path of a Chromium or Chrome to test with: named by the environment, installed, or Playwright's own. */
export function findBrowser(): string | undefined {
  const named = process.env[browserVariable]
  if (named) return named
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = installed.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
  if (onPath) return onPath
  const own = chromium.executablePath()
  return existsSync(own) ? own : undefined
}

/** Finds a browser, or installs one: Playwright's own where its host is reachable, else Debian's. Says what it does. */
export function ensureBrowser(say: (line: string) => void): string | undefined {
  const found = findBrowser()
  if (found) return found
  const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
  const asRoot = process.getuid?.() === 0
  const attempts: [string, string[]][] = [
    [process.execPath, [playwright, 'install', ...(asRoot ? ['--with-deps'] : []), 'chromium']],
    ...(asRoot
      ? ([
          ['apt-get', ['update']],
          ['apt-get', ['install', '-y', '--no-install-recommends', 'chromium']],
        ] as [string, string[]][])
      : []),
  ]
  for (const [command, args] of attempts) {
    say(`no browser found: ${[command, ...args].join(' ')}`)
    try {
      execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000 })
    } catch (error) {
      say(`that did not work: ${(error as Error).message}`)
    }
    const path = findBrowser()
    if (path) return path
  }
  return undefined
}
