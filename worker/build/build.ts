import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { writeDigest } from './digest.ts'

// Everything that `wrangler dev` and `wrangler deploy` need and git does not keep: the extractor's digest, the widget's files.
writeDigest()
execFileSync(process.execPath, [join(import.meta.dirname, '../../widget/build/build.ts')], { stdio: 'inherit' })
