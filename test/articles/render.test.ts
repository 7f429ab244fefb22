import { expect, test } from 'vitest'
import type { Source, Span, Statement } from '../../worker/contract.ts'
import type { Reading } from '../../worker/extractor/index.ts'
import { parse } from './parse.ts'
import { render } from './render.ts'

const text = `المرفأ – كتب: سامي
نقلت وكالة "الريح" عن الوزير
سامي قاسم قوله إن الميناء مفتوح، ولم يوضح الوزير موعد الرحلات.
يذكر أن الميناء قديم.
`

const span = (words: string, from = 0): Span => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length, text: words }
}

const source = (id: string, name: string, more: Partial<Source>): Source => ({
  ...{ id, name, naming: 'named_person', kind: 'official', mentions: [], statements: [], words: 0 },
  ...more,
})

const statement = (id: string, more: Partial<Statement>): Statement => ({
  ...{ id, sourceId: 's2', counted: true, via: [], cue: null, source: null, content: [], quoted: 'indirect' },
  ...{ channel: { type: 'unknown', basis: 'inferred' }, confidence: 1, rule: 'none' },
  ...more,
})

const minister = span('الوزير\nسامي قاسم')

/** Ids and order are deliberately not those of the text. */
const reading: Reading = {
  version: 1,
  language: 'ar',
  article: { words: 0, paragraphs: 0 },
  sources: [
    source('s1', 'وكالة "الريح"', { naming: 'named_org', kind: 'media', mentions: [span('وكالة "الريح"')] }),
    source('s2', 'سامي قاسم', {
      role: 'الوزير',
      mentions: [span('سامي قاسم'), minister, span('الوزير', minister.end)],
    }),
  ],
  statements: [
    statement('q9', {
      counted: false,
      cue: { ...span('يوضح'), lemma: 'أوضح', commitment: 'decline', negated: true },
      source: span('الوزير', minister.end),
      content: [span('موعد الرحلات')],
    }),
    statement('q4', {
      cue: { ...span('نقلت'), lemma: 'نقل', commitment: 'neutral', negated: false },
      source: minister,
      content: [span('الميناء مفتوح')],
      via: ['s1'],
      channel: { type: 'agency', basis: 'explicit', span: span('وكالة "الريح"') },
    }),
  ],
  background: [span('يذكر أن الميناء قديم.')],
  excluded: [span('المرفأ – كتب: سامي')],
  conflicts: [{ about: [], kind: 'denial', a: ['q9'], b: ['q4'] }],
  notices: [],
  warnings: [],
  // Never printed, so that it need not be right here.
  summary: {} as Reading['summary'],
}

const rendered = `outlet: المرفأ | المرفأ نيوز

SOURCES
s1 سامي قاسم — named_person, official
   role: الوزير
   mentions: الوزير⏎سامي قاسم · الوزير
s2 وكالة "الريح" — named_org, media
   mentions: وكالة "الريح"

STATEMENTS
q1 s1 «نقلت» [نقل، neutral] indirect, agency explicit
   source: الوزير⏎سامي قاسم
   content: الميناء مفتوح
   via: s2
q2 s1 «يوضح» [أوضح، decline] not counted
   source: الوزير
   content: موعد الرحلات

CONFLICTS
denial: q1 × q2

BACKGROUND
يذكر أن الميناء قديم

EXCLUDED
المرفأ – كتب: سامي
`

test('a reading is written in the order of the text, whatever its ids', () => {
  expect(render(reading, { outlet: { name: 'المرفأ', aliases: ['المرفأ نيوز'] } })).toBe(rendered)
})

test('a channel that the clause does not name is not printed', () => {
  const carried: Reading = {
    ...reading,
    statements: reading.statements.map((one) => ({ ...one, channel: { type: 'agency', basis: 'carried' } })),
  }
  expect(render(carried)).toContain('«نقلت» [نقل، neutral] indirect, unknown')
})

test('an article without statements', () => {
  const empty: Reading = { ...reading, sources: [], statements: [], conflicts: [], background: [], excluded: [] }
  expect(render(empty)).toBe('SOURCES\nnone\n\nSTATEMENTS\nnone\n')
})

test.each([
  ['an unknown block', 'NOTES\nnone\n'],
  ['a kind that the contract does not have', 'SOURCES\ns1 سامي — named_person, king\n'],
  ['a statement without its parts', 'STATEMENTS\nq1 s1 قال\n'],
  ['a field before its record', 'STATEMENTS\n   content: نعم\n'],
])('a file with %s is not read', (_, file) => {
  expect(() => parse(file)).toThrow(/unknown block|cannot read/u)
})
