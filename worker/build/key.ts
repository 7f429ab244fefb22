import { parseArgs } from 'node:util'
import { addKeySql, executeSql, listKeysSql, newKey, revokeKeySql, type Target } from './archive.ts'

// `npm run key`: gives a publisher a key, lists them, or revokes one. docs/archive.md has examples.

const usage = `npm run key -- add PUBLISHER [--origin https://news.example]…   a new key, shown once
npm run key -- list                                             all keys, by their beginnings
npm run key -- revoke PUBLISHER BEGINNING                       makes a key worthless

On this machine; with --remote (and --env NAME) in the deployed database.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    origin: { type: 'string', multiple: true, default: [] },
    remote: { type: 'boolean', default: false },
    env: { type: 'string' },
  },
})
const target: Target = { remote: values.remote, environment: values.env }
const [command, publisher = '', hint = ''] = positionals

try {
  if (command === 'add' && publisher) {
    const key = newKey()
    executeSql(addKeySql(publisher, key, values.origin), target)
    console.log(key)
    console.error('Write it down: it is stored nowhere, only its hash is.')
  } else if (command === 'list') {
    console.table(JSON.parse(executeSql(listKeysSql, target))[0].results)
  } else if (command === 'revoke' && hint) {
    const revoked = JSON.parse(executeSql(revokeKeySql(publisher, hint), target))[0].results.length
    console.log(revoked > 0 ? `Revoked ${hint}… of ${publisher}.` : `${publisher} has no key that begins with ${hint}.`)
    process.exitCode = revoked > 0 ? 0 : 1
  } else {
    console.error(usage)
    process.exitCode = 2
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
