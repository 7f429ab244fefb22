import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wrangler } from '../build/wrangler.ts'

/**
 * The most CPU that loading the Worker may take here, in milliseconds: what the first reader in a data centre waits for. The aim is
 * 50; two shared cores take 70 to 120, by what else they do. More has been added by mistake: the time goes by the clock.
 */
const limit = 150

test('the Worker starts in little time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-startup-'))
  const measured: string[] = []
  try {
    // The best of some: a pause of the machine makes a start slower, nothing makes one faster.
    for (let tries = 0; tries < 5; tries++) {
      const report = await wrangler('check', 'startup', '--env', '', '--outfile', join(folder, 'startup.cpuprofile'))
      const active = Number(/Active: ([\d.]+) ms/u.exec(report)?.[1])
      measured.push(`${active} ms`)
      if (active <= limit) return
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  expect.unreachable(measured.join(', '))
}, 180_000)
