import { readFileSync } from 'node:fs'

const page = readFileSync(new URL('../../docs/widget.md', import.meta.url), 'utf8')

/**
 * A piece of code of docs/widget.md, with the service at its address in these tests.
 * @param has tells it from others in its language
 * @throws where the page has none
 */
export function snippet(language: string, has: string): string {
  const found = [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gmsu'))]
    .map(([, code = '']) => code)
    .find((code) => code.includes(has))
  if (found === undefined) throw new Error(`docs/widget.md has no ${language} with ${has}`)
  return found.replaceAll('https://isnad.example', 'https://isnad.test')
}
