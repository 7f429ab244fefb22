import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { openApiDocument } from './openapi/document.ts'

const root = join(import.meta.dirname, '../..')

/** What of Swagger UI is served, its licence and notice included (Apache 2.0). */
const swaggerFiles = ['swagger-ui.css', 'swagger-ui-bundle.js', 'swagger-ui-bundle.js.LICENSE.txt', 'LICENSE', 'NOTICE']

/** What is the page's own. */
const ownFiles = ['theme.js', 'start.js', 'page.css']

/** Writes openapi.json and the page that shows it among the assets. */
export function writeOpenApi(out: string = join(root, 'widget/dist')): void {
  mkdirSync(join(out, 'docs'), { recursive: true })
  writeFileSync(join(out, 'openapi.json'), `${JSON.stringify(openApiDocument(), null, 2)}\n`)
  cpSync(join(root, 'worker/docs/index.html'), join(out, 'docs.html'))
  for (const file of ownFiles) cpSync(join(root, 'worker/docs', file), join(out, 'docs', file))
  const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
  for (const file of swaggerFiles) cpSync(join(swagger, file), join(out, 'docs', file))
}
