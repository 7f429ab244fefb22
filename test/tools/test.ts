import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { browserVariable, ensureBrowser } from './browser.ts'
import { reportPath } from './report.ts'

// `npm test`: builds, checks and runs every test. A step that fails does not keep the later ones from being tried, so
// that one run shows all there is to mend. Arguments go to vitest: `npm test -- --project worker`.

const root = join(import.meta.dirname, '../..')
const say = (line: string) => console.log(`\n▸ ${line}`)

const browser = ensureBrowser(say)
if (browser) say(`browser: ${browser}`)
else say(`no browser: the projects widget and e2e will fail. Install Chromium or set ${browserVariable}`)

// What an earlier run reported is not this run's result.
rmSync(reportPath, { force: true })

const vitest = [
  ...['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`],
  ...process.argv.slice(2),
]

/** Command lines, each with its time limit in minutes: a pool that fails to start would wait for ever. */
const steps: { command: string[]; minutes: number }[] = [
  { command: ['node', 'worker/build/build.ts'], minutes: 2 },
  { command: ['biome', 'check', '--error-on-warnings'], minutes: 2 },
  ...['tsconfig.json', 'tsconfig.worker.json', 'tsconfig.widget.json'].map((project) => ({
    command: ['tsc', '-p', project],
    minutes: 2,
  })),
  { command: vitest, minutes: 10 },
]

const failed = steps.filter(({ command: [name = '', ...args], minutes }) => {
  say([name, ...args].join(' '))
  const { status, error } = spawnSync(join(root, 'node_modules/.bin', name), args, {
    cwd: root,
    stdio: 'inherit',
    timeout: minutes * 60_000,
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', ...(browser && { [browserVariable]: browser }) },
  })
  if (error) say(`${name}: ${error.message}`)
  return status !== 0
})

if (failed.length) say(`failed: ${failed.map(({ command }) => command.slice(0, 3).join(' ')).join('; ')}`)
process.exitCode = failed.length || !existsSync(reportPath) ? 1 : 0
