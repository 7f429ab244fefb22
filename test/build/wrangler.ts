import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '../..')
const cli = join(createRequire(import.meta.url).resolve('wrangler/package.json'), '../bin/wrangler.js')

/** What a wrangler command prints, run at the root of the project and without the network. */
export async function wrangler(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [cli, ...args], {
    cwd: root,
    // The build that wrangler.toml names starts `node`: this one.
    env: {
      ...process.env,
      PATH: `${join(process.execPath, '..')}:${process.env.PATH}`,
      WRANGLER_SEND_METRICS: 'false',
    },
    timeout: 120_000,
  })
  return stdout
}
