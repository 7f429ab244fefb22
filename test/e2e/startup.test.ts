import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wrangler } from '../build/wrangler.ts'

/** The most CPU that loading the Worker may take, in milliseconds: what the first reader in a data centre waits for. */
const limit = 50

/** The profile goes by the clock: with one more process that wants the same core, the same work takes twice as long. */
const stretched = (): number => 1 + (loadavg()[0] ?? 0) / availableParallelism()

test('the Worker starts in little time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-startup-'))
  const measured: string[] = []
  try {
    // The best of some: a pause of the machine makes a start slower, nothing makes one faster.
    for (let tries = 0; tries < 5; tries++) {
      const stretch = stretched()
      const report = await wrangler('check', 'startup', '--env', '', '--outfile', join(folder, 'startup.cpuprofile'))
      const active = Number(/Active: ([\d.]+) ms/u.exec(report)?.[1])
      measured.push(`${active} ms at ${stretch.toFixed(1)} times the usual`)
      if (active <= limit * stretch) return
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  expect.unreachable(measured.join(', '))
}, 180_000)
