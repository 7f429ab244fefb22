import { expect, test } from 'vitest'
import { analyze } from '../../../worker/extractor/index.ts'
import { buildSources } from '../../../worker/extractor/stages/sources.ts'
import { read } from '../entities/drawing.ts'

test('a joint source lists those of its members who also speak alone', () => {
  const { reader, sentences, entity } = read(
    'أعلن وزير الطاقة سامر حداد ورئيس هيئة الكهرباء كريم الزبيدي أن الشبكة عادت. وقال حداد إن الخسائر كبيرة.',
  )
  const joint = entity('وزير الطاقة سامر حداد ورئيس هيئة الكهرباء كريم الزبيدي')
  const minister = entity('وزير الطاقة سامر حداد', 'حداد')
  const speaking = new Map([
    ['s1', joint],
    ['s2', minister],
  ])
  const sources = buildSources({ reader, places: new Map(), entities: [joint, minister] }, { sentences }, speaking, [])
  expect(sources).toMatchObject([{ number: 'two', members: ['s2'] }, { number: 'one' }])
  expect(sources[1]?.members).toBeUndefined()
})

const { sources, statements } = analyze(
  [
    'أعلنت هيئة الكهرباء أن الشبكة عادت إلى العمل.',
    'وقال مدير الهيئة سامر حداد إن الخسائر كبيرة.',
    'وقال مصدر في الهيئة، طلب عدم ذكر اسمه، إن العطل سيتكرر.',
  ].join('\n'),
)
const named = (name: string) => sources.find((source) => source.name.startsWith(name))

test('every source carries its own statements and their words', () => {
  expect(sources).toHaveLength(3)
  for (const { id, statements: ids, words } of sources) {
    expect(ids).toEqual(statements.filter(({ sourceId }) => sourceId === id).map((statement) => statement.id))
    expect(words).toBeGreaterThan(0)
  }
})

test('an unnamed source tells how near it is and why it has no name', () => {
  expect(named('مصدر')).toMatchObject({
    naming: 'unnamed',
    kind: 'official',
    specificity: 2,
    affiliation: 'هيئة الكهرباء',
    anonymity: { requested: true, stock: false },
  })
})

test('a named one has neither', () => {
  expect(named('سامر')).toMatchObject({ naming: 'named_person', role: 'مدير الهيئة', affiliation: 'هيئة الكهرباء' })
  expect(named('سامر')?.specificity).toBeUndefined()
  expect(named('سامر')?.anonymity).toBeUndefined()
})
