import { expect, test } from 'vitest'
import { clauseStart } from '../../../worker/extractor/grammar/clause-start.ts'
import { readerFor } from './phrases.ts'

/** The clause of the cue at | begins at /. */
test.each([
  ['تراجعت المياه/، كما | أكد المدير', '«كما» and the comma'],
  ['تراجعت المياه/، فيما لم | يوضح المدير', '«فيما لم»'],
  ['تراجعت المياه/ وقد | أعلن المدير', '«وقد»'],
  ['تراجعت المياه/ | وأكد المدير', 'nothing before «و»'],
  ['تراجعت المياه/، من جهته | أكد المدير', 'a discourse phrase'],
  ['تراجعت المياه/؛ | وأكد المدير', 'a semicolon'],
  ['تراجعت المياه/⏎كما | أكد المدير', 'a line break'],
  ['/كما | أكد المدير', 'the sentence itself'],
  ['تراجعت المياه في السد/ | أكد المدير', 'not the words before'],
])('%s (%s)', (marked) => {
  const withoutBar = marked.replace('| ', '').replaceAll('⏎', '\n')
  const text = withoutBar.replace('/', '')
  const start = withoutBar.indexOf('/')
  const cue = marked.replace('/', '').indexOf('|')
  const reader = readerFor(text)
  const { tokens } = reader.doc
  const at = tokens.findIndex((token) => token.start === cue)
  const from = clauseStart(reader, at, { from: 0, to: tokens.length })
  expect(text.slice(tokens[from]?.start)).toBe(text.slice(start).replace(/^ /u, ''))
})
