import { expect, test } from 'vitest'
import type { Span } from '../../worker/contract.ts'
import type { Reading } from '../../worker/extractor/index.ts'
import { faultsOf } from './faults.ts'
import { summaryOf } from './sums.ts'

const text = 'قال الوزير إن الجسر مفتوح. ونفت البلدية ذلك. وقال مصدر إن العمل مستمر.'

const spanOf = (words: string): Span => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, text: words }
}

/** A reading of the text by hand, on which every check has something to see. */
function sound(): Reading {
  const channel = { type: 'unknown', basis: 'inferred' } as const
  const common = { counted: true, quoted: 'indirect', channel, confidence: 0.9, rule: 'by-hand' } as const
  const cueOf = (words: string, commitment: 'neutral' | 'deny') => ({
    ...spanOf(words),
    lemma: words,
    commitment,
    negated: false,
  })
  const lists = {
    version: 1,
    language: 'ar',
    article: { words: 13, paragraphs: 1 },
    sources: [
      {
        id: 's1',
        name: 'الوزير',
        naming: 'described',
        kind: 'official',
        mentions: [spanOf('الوزير')],
        statements: ['q1'],
        words: 2,
      },
      {
        id: 's2',
        name: 'البلدية',
        naming: 'named_org',
        kind: 'official',
        mentions: [spanOf('البلدية')],
        statements: ['q2'],
        words: 1,
      },
      {
        id: 's3',
        name: 'مصدر',
        naming: 'unnamed',
        kind: 'unspecified',
        specificity: 0,
        mentions: [spanOf('مصدر')],
        statements: ['q3'],
        words: 2,
      },
    ],
    statements: [
      {
        ...common,
        via: [],
        id: 'q1',
        sourceId: 's1',
        cue: cueOf('قال', 'neutral'),
        source: spanOf('الوزير'),
        content: [spanOf('الجسر مفتوح')],
      },
      {
        ...common,
        via: [],
        id: 'q2',
        sourceId: 's2',
        cue: cueOf('ونفت', 'deny'),
        source: spanOf('البلدية'),
        content: [spanOf('ذلك')],
      },
      {
        ...common,
        via: [],
        id: 'q3',
        sourceId: 's3',
        cue: cueOf('وقال', 'neutral'),
        source: spanOf('مصدر'),
        content: [spanOf('العمل مستمر')],
      },
    ],
    background: [],
    excluded: [],
    conflicts: [{ about: [spanOf('الجسر مفتوح')], kind: 'denial', a: ['q1'], b: ['q2'] }],
    notices: [{ code: 'single_source', spans: [spanOf('مصدر')], sources: ['s3'], statements: ['q3'] }],
    warnings: [],
  } satisfies Omit<Reading, 'summary'>
  return { ...lists, summary: summaryOf(text, lists as unknown as Reading) }
}

test('a sound reading has no fault', () => {
  expect(faultsOf(text, sound())).toEqual([])
})

type Draft = { -readonly [Key in keyof Reading]: Reading[Key] }

/** What may be wrong with a reading, each as the change that makes it so. */
const damages: [string, (reading: Draft) => unknown][] = [
  ['a span beside its words', (r) => Object.assign(r.statements[0]?.content[0] ?? {}, { start: 3 })],
  ['a span behind the end', (r) => Object.assign(r.statements[2]?.content[0] ?? {}, { end: 999 })],
  ['an empty span', (r) => r.background.push({ start: 4, end: 4, text: '' })],
  ['a span at half a number', (r) => r.excluded.push({ start: 0.5, end: 3, text: 'قال' })],
  ['an id given twice', (r) => Object.assign(r.statements[1] ?? {}, { id: 'q1' })],
  ['an unknown speaker', (r) => Object.assign(r.statements[0] ?? {}, { sourceId: 's9' })],
  ['an unknown relay', (r) => r.statements[0]?.via.push('s9')],
  ['an unknown member', (r) => Object.assign(r.sources[0] ?? {}, { members: ['s9'] })],
  ['a statement nested in itself', (r) => Object.assign(r.statements[0] ?? {}, { within: 'q1', counted: false })],
  ['a statement that its source does not list', (r) => r.sources[0]?.statements.pop()],
  ['a conflict of one side', (r) => r.conflicts[0]?.b.pop()],
  ['a conflict with itself', (r) => r.conflicts[0]?.b.push('q1')],
  ['a notice about nobody', (r) => r.notices[0]?.sources?.push('s9')],
  ['statements out of order', (r) => r.statements.reverse()],
  ['sources out of order', (r) => r.sources.reverse()],
  ['a kind of its own', (r) => Object.assign(r.sources[0] ?? {}, { kind: 'king' })],
  ['a confidence over one', (r) => Object.assign(r.statements[0] ?? {}, { confidence: 1.1 })],
  ['a specificity of a named source', (r) => Object.assign(r.sources[1] ?? {}, { specificity: 1 })],
  ['a statement without content', (r) => r.statements[0]?.content.pop()],
  ['a nested statement that counts', (r) => Object.assign(r.statements[1] ?? {}, { within: 'q1' })],
  ['words that do not add up', (r) => Object.assign(r.sources[0] ?? {}, { words: 3 })],
  ['a number of sources that is not theirs', (r) => r.summary.sources++],
  ['a share that is not theirs', (r) => Object.assign(r.summary, { attributedShare: 0.9 })],
  ['a count by naming that is not theirs', (r) => r.summary.byNaming.unnamed.words++],
  ['a count by commitment that is not theirs', (r) => r.summary.byCommitment.deny--],
]

test.for(damages)('%s is a fault', ([, damage]) => {
  const reading = sound()
  damage(reading)
  expect(faultsOf(text, reading)).not.toEqual([])
})

test('a span that cuts a character is a fault', () => {
  const reading = sound()
  reading.background.push({ start: 0, end: 1, text: '\ud83d' })
  expect(faultsOf(`🕌${text}`, { ...reading, sources: [], statements: [], conflicts: [], notices: [] })).toContain(
    '/background/0 0–1: cuts a character',
  )
})
