import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, startDevWorker } from '../../worker/build/dev.ts'

// `npm run score`: what the Worker finds, against the annotated articles that lie beside the project.

const root = join(import.meta.dirname, '../..')
const shared = join(root, '../shared')
const scorer = join(shared, 'eval/score.mjs')

/** The folders of annotated articles. Of `check` only the figures are looked at: it shows how rules carry over. */
const folders = [
  { name: 'tune', withErrors: true },
  { name: 'check', withErrors: false },
  { name: 'patterns', withErrors: true },
]

if (!existsSync(scorer)) {
  console.error(
    'npm run score needs ../shared/eval/score.mjs and ../shared/corpus beside the project; they are not there.',
  )
  process.exit(1)
}
await import('../../worker/build/build.ts')
mkdirSync(join(root, 'reports'), { recursive: true })
const worker = await startDevWorker(await freePort(8900), false)
let failed = false
for (const { name, withErrors } of folders) {
  const errors = join(root, 'reports', `${name}.md`)
  console.log(`\n── ${name}${withErrors ? ` (errors: reports/${name}.md)` : ''}\n`)
  const { status } = spawnSync(
    process.execPath,
    [
      ...[scorer, '--gold', join(shared, 'corpus', name), '--url', `${worker.url}/analyze`],
      ...(withErrors ? ['--errors', errors] : []),
    ],
    { stdio: 'inherit' },
  )
  failed ||= status !== 0
}
worker.stop()
await worker.ended
process.exitCode = failed ? 1 : 0
