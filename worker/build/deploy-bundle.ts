import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleWorker } from './bundle.ts'

// The file that `npm run deploy` sends: worker/dist/index.js.
const folder = join(import.meta.dirname, '../dist')
const { code, warnings } = await bundleWorker()
for (const warning of warnings) console.warn(warning)
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'index.js'), code)
