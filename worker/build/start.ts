import { globSync } from 'node:fs'
import { join } from 'node:path'
import { prepareLocalArchive } from './archive.ts'
import { freePort, startDevWorker } from './dev.ts'

// `npm start`: builds, runs the Worker and says how to talk to it.
await import('./build.ts')
const key = prepareLocalArchive()
const port = process.env.PORT ? Number(process.env.PORT) : await freePort(8787)
if (!(Number.isInteger(port) && port > 0 && port < 65_536)) {
  console.error(`PORT is "${process.env.PORT}". Give a number from 1 to 65535.`)
  process.exit(1)
}
const worker = await startDevWorker(port, true)

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, worker.stop)

const [article = 'FILE'] = globSync('test/articles/*.txt', {
  cwd: join(import.meta.dirname, '../..'),
  exclude: ['**/*.expected.txt'],
}).sort()
console.log(`
Isnad is running.

  service    ${worker.url}
  demo page  ${worker.url}/demo
  API        ${worker.url}/docs

  curl -s -H 'Content-Type: text/plain; charset=utf-8' --data-binary @${article} ${worker.url}/analyze

With the key of the publisher "local", articles are counted in its archive:

  curl -s -H 'Authorization: Bearer ${key}' \\
    -H 'Content-Type: text/plain; charset=utf-8' --data-binary @${article} ${worker.url}/analyze >/dev/null
  curl -s -H 'Authorization: Bearer ${key}' ${worker.url}/archive/summary

Stop it with Ctrl-C.
`)
process.exitCode = await worker.ended
