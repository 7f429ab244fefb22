import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, startDevWorker } from '../../worker/build/dev.ts'
import type { Analysis } from '../../worker/contract.ts'
import { reliabilityTable } from './reliability.ts'
import { type Annotated, type Judged, judge } from './right.ts'

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
/** Real articles, over which the stated confidence is compared with the share that is right. */
const real = ['tune', 'check']

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

/** Sends the articles of a folder to the Worker and judges what it finds in them. */
async function judgeFolder(folder: string, url: string): Promise<Judged[]> {
  const outletsFile = join(shared, 'corpus/outlets.json')
  const outlets = existsSync(outletsFile) ? readJson(outletsFile) : {}
  const judged: Judged[] = []
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const article: Annotated & { origin?: { outlet?: string } } = readJson(join(folder, file))
    if (!article.attributions) continue
    const body = JSON.stringify({ text: article.text, outlet: outlets[article.origin?.outlet ?? ''] })
    const response = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
    if (!response.ok) throw new Error(`an article of ${folder} was answered with ${response.status}`)
    judged.push(...judge(article, (await response.json()) as Analysis))
  }
  return judged
}

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
console.log(`\n── how far confidence can be relied on (${real.join(' and ')})\n`)
const judged: Judged[] = []
for (const name of real) judged.push(...(await judgeFolder(join(shared, 'corpus', name), `${worker.url}/analyze`)))
console.log(reliabilityTable(judged))
worker.stop()
await worker.ended
process.exitCode = failed ? 1 : 0
