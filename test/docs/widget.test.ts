import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { surface } from '../../widget/build/manifest.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const page = read('docs/widget.md')
const element = read('widget/element.ts')
const entries = surface()
const named = (list: { name: string }[]) => list.map(({ name }) => name).sort()

/** What a section's tables name in their first column, by the column's heading. */
function table(heading: string): string[] {
  const rows = page.split(`\n| ${heading} | `)[1]?.split('\n\n')[0]?.split('\n').slice(2) ?? []
  return rows
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name))
    .sort()
}

/** All that the widget's sources name in a certain way. */
function used(pattern: RegExp): string[] {
  const sources = globSync('widget/{*,views/*,styles/*,article/*}.ts', { cwd: root.pathname }).map(read)
  return [...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, name = '']) => name)))].sort()
}

describe('the page names, as the class does,', () => {
  test.each([
    ['attributes', 'attribute', entries.attr],
    ['properties', 'property', entries.prop],
    ['events', 'event', entries.fires],
    ['custom properties', 'custom property', entries.cssprop],
    ['parts', 'part', entries.csspart],
    ['states', 'state', entries.cssstate],
  ])('all %s', (_, heading, list) => {
    expect(list.length).toBeGreaterThan(0)
    expect(table(heading)).toEqual(named(list))
  })

  test('all methods and slots', () => {
    expect(table('method').map((call) => call.replace(/\(.*/u, ''))).toEqual(named(entries.method))
    expect(table('slot')).toEqual(named(entries.slot).filter((name) => name))
  })
})

describe('the class names, as the sources do,', () => {
  test('all attributes and properties', () => {
    const declared = element.split('static override properties = {')[1]?.split('\n  }\n')[0] ?? ''
    const properties = [...declared.matchAll(/^ {4}(\w+): \{(.*)\}/gmu)].filter(
      ([, , more]) => !more?.includes('state'),
    )
    const attributes = properties
      .filter(([, , more]) => !more?.includes('attribute: false'))
      .map(([, name = '', more]) => /attribute: '([^']+)'/u.exec(more ?? '')?.[1] ?? name)
    expect(named(entries.attr)).toEqual(attributes.sort())
    expect(named(entries.prop)).toEqual(
      properties.filter(([, , more]) => more?.includes('attribute: false')).map(([, name]) => name),
    )
  })

  test('all public methods', () => {
    const methods = [...element.matchAll(/^ {2}(?:async )?([a-z]\w*)\(.*\): .*\{$/gmu)].map(([, name = '']) => name)
    expect(named(entries.method)).toEqual(methods.sort())
  })

  test('all parts, events, slots and custom properties', () => {
    expect(named(entries.csspart)).toEqual(used(/ part="([a-z]+)"/gu))
    expect(named(entries.fires)).toEqual(used(/super\('(isnad-[a-z]+)'/gu))
    expect(named(entries.slot)).toEqual(['', ...used(/<slot name="([a-z]+)"/gu)])
    const properties = used(/var\((--isnad-[a-z]+)/gu)
    const tokens = [
      ...(read('widget/styles/tokens.ts')
        .split('export const tints')[0]
        ?.matchAll(/^ {2}(\w+): \[/gmu) ?? []),
    ]
    expect(named(entries.cssprop)).toEqual(
      [...new Set([...properties, ...tokens.map(([, name]) => `--isnad-${name}`)])].sort(),
    )
  })

  test('all states', () => {
    const phases = /Phase = (.+)/u.exec(read('widget/views/card.ts'))?.[1]?.match(/\w+/gu) ?? []
    expect(named(entries.cssstate)).toEqual([...phases.filter((phase) => phase !== 'before'), 'stale', 'alone'].sort())
  })
})

test('the lines that a publisher copies are those that the demo page has', () => {
  const demo = read('widget/demo/index.html')
  const [tag] = /<isnad-breakdown [^>]+>/u.exec(page) ?? []
  expect(demo).toContain(tag)
  const [script] = /<script [^>]+>/u.exec(page) ?? []
  expect(demo).toContain(script?.replace('https://isnad.example', ''))
  const style = /isnad-breakdown \{ (display: block); (min-block-size: \d+rem) \}/u.exec(page)
  for (const declaration of style?.slice(1) ?? ['none']) expect(read('widget/demo/page.css')).toContain(declaration)
  expect(read('README.md')).toContain(tag)
  expect(read('README.md')).toContain(script)
})
