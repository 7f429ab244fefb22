import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { writeDigest } from './digest.ts'

// Everything that `wrangler dev` and `wrangler deploy` need and git does not keep: the extractor's digest, the widget's files,
// the OpenAPI document and its page. The Worker itself is bundled when wrangler asks for it (wrangler.toml).
writeDigest()
execFileSync(process.execPath, [join(import.meta.dirname, '../../widget/build/build.ts')], { stdio: 'inherit' })
// Only now: the document names the engine, which the digest is a part of.
const { writeOpenApi } = await import('./openapi.ts')
writeOpenApi()
