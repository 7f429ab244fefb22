import { describe, expect, test } from 'vitest'
import { clauseOpening, prepositionOpening } from '../../../worker/extractor/grammar/openings.ts'
import { readerFor } from './phrases.ts'

/** What follows from the opening on, at the bar; undefined where none opens there. */
function openedAt(marked: string, cue?: string): string | undefined {
  const at = marked.indexOf('|')
  const text = marked.replace('| ', '')
  const reader = readerFor(text)
  const token = reader.doc.tokens.findIndex(({ start }) => start === at)
  const form =
    cue === undefined
      ? undefined
      : readerFor(cue)
          .words(0)
          ?.cues.find(({ form }) => form === 'perfect')
  const opening = form ? prepositionOpening(reader, token, form) : clauseOpening(reader, token)
  return opening && text.slice(reader.doc.tokens[opening.at]?.start)
}

describe('a clause', () => {
  test.each([
    ['قال | إن المياه تراجعت', 'المياه تراجعت', 'opens after its particle'],
    ['قال | إنه مريض', 'إنه مريض', 'with it where it has a pronoun'],
    ['قال | أن: المياه تراجعت', 'المياه تراجعت', 'after a colon too'],
    ['رجح | ألا تكفي', 'ألا تكفي', 'with its negation'],
  ])('%s: %s (%s)', (marked, content) => {
    expect(openedAt(marked)).toBe(content)
  })

  test.each([
    ['غادر بعد | أن عاد الوفد', '«بعد أن»'],
    ['غادر قبل | أن يعود', '«قبل أن»'],
    ['يجب | أن يعود', '«يجب أن»'],
    ['لم يقل | إلا القليل', '«إلا» is no «ألا»'],
    ['قال | وأن المياه تراجعت', 'a particle behind «و» goes on'],
    ['قال | المدير', 'another word'],
  ])('none in «%s» (%s)', (marked) => {
    expect(openedAt(marked)).toBeUndefined()
  })
})

describe('the preposition of a cue', () => {
  test.each([
    ['أشار | إلى أن المياه تراجعت', 'أشار', 'المياه تراجعت', 'is no part of the clause'],
    ['أشار | إلى تراجع المياه', 'أشار', 'تراجع المياه', 'nor of a noun, written apart'],
    ['طالب | بفتح السد', 'طالب', 'بفتح السد', 'but glued it is'],
    ['كشف | عما جرى', 'كشف', 'عما جرى', 'and with «ما»'],
  ])('%s (%s)', (marked, cue, content) => {
    expect(openedAt(marked, cue)).toBe(content)
  })

  test.each([
    ['أشار | عن الحادث', 'أشار', 'another cue’s'],
    ['طالب | بسبب الحادث', 'طالب', '«بسبب» is a preposition of its own'],
    ['أشار | إلى، ثم غادر', 'أشار', 'with nothing after it'],
  ])('none in «%s» (%s)', (marked, cue) => {
    expect(openedAt(marked, cue)).toBeUndefined()
  })
})
