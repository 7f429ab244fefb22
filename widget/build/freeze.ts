import { join } from 'node:path'
import { bundle } from './bundle.ts'
import { freeze, releaseOf, versionNow } from './release.ts'

// `npm run release:widget`: keeps the script that the source makes now as that of the version in package.json.
const script = await bundle(join(import.meta.dirname, '../index.ts'))
freeze(versionNow(), script)
const { path, integrity } = releaseOf(versionNow(), script)
console.log(`widget/releases/${versionNow()}.js is kept; commit it.\n\n  ${path}\n  ${integrity}`)
