import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSafePattern } from 'redos-detector'
import { parseAst } from 'vitest/node'

const root = join(import.meta.dirname, '../..')

/** The most ways in which an input may be matched before a pattern counts as unsafe. */
const scoreLimit = 50

/** A regular expression in the source: its place, pattern and flags. Without a pattern it is built while running. */
export type FoundRegex = { line: number; pattern?: string; flags?: string }

/** Every regular expression of a TypeScript source, literal or by constructor. */
export function findRegexes(source: string): FoundRegex[] {
  const found: FoundRegex[] = []
  visit(parseAst(source, { lang: 'ts' }), (node) => {
    const line = () => source.slice(0, Number(node.start)).split('\n').length
    const { regex, callee } = node as { regex?: { pattern: string; flags: string }; callee?: { name?: string } }
    if (node.type === 'Literal' && regex) found.push({ line: line(), ...regex })
    if ((node.type === 'NewExpression' || node.type === 'CallExpression') && callee?.name === 'RegExp') {
      found.push({ line: line() })
    }
  })
  return found
}

type Node = Record<string, unknown> & { type: string }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

function visit(node: unknown, see: (node: Node) => void): void {
  if (Array.isArray(node)) for (const item of node) visit(item, see)
  else if (isNode(node)) {
    see(node)
    for (const value of Object.values(node)) visit(value, see)
  }
}

/** What is wrong with a regular expression; undefined where nothing is. */
export function regexFault({ pattern, flags = '' }: FoundRegex): string | undefined {
  if (pattern === undefined) return 'is built while running, so that nobody can check it: write a literal'
  if (!/[uv]/u.test(flags)) return 'has neither the flag u nor v'
  try {
    const { safe, error } = isSafePattern(pattern, {
      // What the flag v adds, the detector cannot read; all else means the same under u.
      unicode: true,
      caseInsensitive: flags.includes('i'),
      dotAll: flags.includes('s'),
      multiLine: flags.includes('m'),
      maxScore: scoreLimit,
    })
    return safe ? undefined : `may take long on some input (${error ?? 'backtracks'})`
  } catch (error) {
    return `cannot be checked (${(error as Error).message.split('\n')[0]}): write it without that`
  }
}

/** The sources whose regular expressions meet untrusted text: the Worker's and the widget's, not what builds them. */
export function checkedSources(): { path: string; source: string }[] {
  return globSync(['worker/**/*.ts', 'widget/**/*.ts'], {
    cwd: root,
    exclude: ['worker/build/**', 'widget/build/**', 'widget/releases/**', 'widget/dist/**'],
  })
    .sort()
    .map((path) => ({ path, source: readFileSync(join(root, path), 'utf8') }))
}
