import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One thing of the element's public surface, as the comment on its class names it. */
export type Entry = { name: string; description: string }

/** The kinds of entries, by their tag. */
export type Surface = Record<
  'attr' | 'prop' | 'method' | 'fires' | 'slot' | 'csspart' | 'cssprop' | 'cssstate',
  Entry[]
>

/** Reads the public surface from the comment on the element's class. */
export function surface(): Surface {
  const source = readFileSync(join(import.meta.dirname, '../element.ts'), 'utf8')
  const read = (tag: string): Entry[] =>
    [...source.matchAll(new RegExp(`^ \\* @${tag} (?:(\\S+) )?- (.+)$`, 'gmu'))].map(
      ([, name = '', description = '']) => ({ name, description }),
    )
  return {
    attr: read('attr'),
    prop: read('prop'),
    method: read('method'),
    fires: read('fires'),
    slot: read('slot'),
    csspart: read('csspart'),
    cssprop: read('cssprop'),
    cssstate: read('cssstate'),
  }
}

/** The element's manifest (custom-elements.json, schema 1.0.0), by which editors complete and check its tag. */
export function manifest(): object {
  const { attr, prop, method, fires, slot, csspart, cssprop, cssstate } = surface()
  return {
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path: 'index.js',
        declarations: [
          {
            kind: 'class',
            name: 'IsnadBreakdown',
            customElement: true,
            tagName: 'isnad-breakdown',
            superclass: { name: 'LitElement', package: 'lit' },
            description: 'Shows readers who speaks in an article, and marks what they say in its text.',
            attributes: attr,
            members: [
              ...prop.map((entry) => ({ kind: 'field', ...entry })),
              ...method.map((entry) => ({ kind: 'method', ...entry })),
            ],
            events: fires.map((entry) => ({ ...entry, type: { text: 'Event' } })),
            slots: slot,
            cssParts: csspart,
            cssProperties: cssprop,
            cssStates: cssstate,
          },
        ],
        exports: [
          { kind: 'js', name: 'IsnadBreakdown', declaration: { name: 'IsnadBreakdown' } },
          { kind: 'custom-element-definition', name: 'isnad-breakdown', declaration: { name: 'IsnadBreakdown' } },
        ],
      },
    ],
  }
}
