import { expect, test } from 'vitest'
import { goesOnAfterBreak } from '../../../worker/extractor/grammar/line-ends.ts'
import { scan } from '../../../worker/extractor/text/scan.ts'

const goesOn = (text: string): boolean => {
  const tokens = scan(text.replace('⏎', '\n'))
  const at = tokens.findIndex(({ kind }) => kind === 'break')
  return goesOnAfterBreak(tokens[at - 1], tokens[at + 1])
}

test.each([
  ['قوات⏎الشمال', 'a noun that wants its genitive'],
  ['مدير⏎السد', 'an office that wants its body'],
  ['عن⏎مفاوضات', 'a preposition'],
  ['إن⏎المياه', 'a particle'],
  ['الذي⏎أعلن', 'a relative'],
  ['كان⏎المدير', 'an auxiliary'],
  ['أكد⏎المدير', 'a verb of saying'],
  ['غادر،⏎وعاد', 'a comma'],
  ['(⏎داعش', 'an open bracket'],
])('%s goes on (%s)', (text) => {
  expect(goesOn(text)).toBe(true)
})

test.each([
  ['الشمال⏎قوات', 'a definite noun'],
  ['تراجعت⏎أغلقت', 'a verb of its own'],
  ['المدير⏎أعلن', 'an office with the article'],
  ['انتهى.⏎المدير', 'a stop'],
  ['2019⏎المدير', 'a number'],
  ['بين⏎', 'nothing follows'],
])('%s ends (%s)', (text) => {
  expect(goesOn(text)).toBe(false)
})
