import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { citron } from '../../worker/export/citron.ts'
import { analysed, analyses } from './analyses.ts'

/** The format as docs/data_format.md of github.com/bbc/citron describes it; «optional» there is not required here. */
const span = {
  type: 'object',
  required: ['start', 'end', 'text'],
  properties: {
    start: { type: 'integer', minimum: 0 },
    end: { type: 'integer', minimum: 1 },
    text: { type: 'string' },
  },
  additionalProperties: false,
}
const spans = { type: 'array', items: span }
const dataFormat = {
  type: 'object',
  required: ['text', 'quotes'],
  properties: {
    text: { type: 'string' },
    quotes: {
      type: 'array',
      items: {
        type: 'object',
        required: ['cue', 'sources', 'contents'],
        properties: {
          cue: span,
          sources: spans,
          contents: { ...spans, minItems: 1 },
          coreferences: spans,
          confidence: { type: 'number' },
          id: { type: 'string' },
        },
        additionalProperties: false,
      },
    },
    coreference_groups: { type: 'array', items: spans },
  },
  additionalProperties: false,
}
const fits = new Ajv().compile(dataFormat)

describe.for(analyses)('$id', ({ analysis, text }) => {
  const made = citron(analysis, text)

  test('has the form that is published', () => {
    fits(JSON.parse(JSON.stringify(made)))
    expect(fits.errors).toBeNull()
    const ids = made.quotes.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('counts characters as Python does', () => {
    const characters = [...made.text]
    const every = [
      ...made.quotes.flatMap(({ cue, sources, contents, coreferences }) => [
        cue,
        ...sources,
        ...contents,
        ...coreferences,
      ]),
      ...made.coreference_groups.flat(),
    ]
    for (const { start, end, text: words } of every) expect(characters.slice(start, end).join('')).toBe(words)
  })

  test('has every statement that has a cue and a content, refusals apart', () => {
    const expected = analysis.statements.filter(
      ({ cue, content }) => cue && cue.commitment !== 'decline' && content.length > 0,
    )
    expect(made.quotes.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
    expect(made.quotes.map(({ contents }) => contents.map((one) => one.text))).toEqual(
      expected.map(({ content }) => content.map((one) => one.text)),
    )
  })
})

test('who is meant by a description stands beside it, and with it in a group', async () => {
  const { analysis, text } = await analysed(
    'قال وزير التعليم سامر حداد إن المدارس جاهزة. وأكد الوزير أن الكتب وصلت. وأضاف أن الحافلات جاهزة.',
  )
  const { quotes, coreference_groups } = citron(analysis, text)
  expect(quotes.map(({ sources, coreferences }) => [sources, coreferences].map((some) => some[0]?.text))).toEqual([
    ['وزير التعليم سامر حداد', undefined],
    ['الوزير', 'وزير التعليم سامر حداد'],
    [undefined, 'وزير التعليم سامر حداد'],
  ])
  expect(coreference_groups.map((group) => group.map((one) => one.text))).toEqual([
    ['وزير التعليم سامر حداد', 'الوزير'],
  ])
})

test('what has no word that reports, and a refusal, are no quotes', async () => {
  const { analysis, text } = await analysed(
    'وزير النقل: الجسر سيفتح غدا\nرفض مدير البلدية سامر حداد التعليق على الخبر. وقال الخبير هاني مراد إن الجسر قديم.',
  )
  expect(analysis.statements.length).toBeGreaterThan(1)
  expect(citron(analysis, text).quotes.map(({ cue }) => cue.text)).toEqual(['وقال'])
})
