import { describe, expect, test } from 'vitest'
import { antecedent, sourceBefore } from '../../../worker/extractor/grammar/left-source.ts'
import { readerFor } from './phrases.ts'

/** The subject before the cue that | stands before. */
function subjectIn(marked: string): string | undefined {
  const [before = '', after = ''] = marked.split('| ')
  const text = before + after
  const reader = readerFor(text)
  const { tokens } = reader.doc
  const at = tokens.findIndex(({ start }) => start === before.length)
  const form = reader.words(at)?.cues.find((cue) => cue.form === 'perfect' || cue.form === 'imperfect')
  if (!form) throw new Error(`no cue at the bar in «${marked}»`)
  const found = sourceBefore(reader, at, form, 0)
  return found && text.slice(tokens[found.from]?.start, tokens[found.to - 1]?.end)
}

describe('the subject before its verb', () => {
  test.each([
    ['المدير | قال إن', 'المدير', 'right before it'],
    ['المدير قد | أعلن أن', 'المدير', 'over «قد»'],
    ['سامر حداد في جدة | قال إن', 'سامر حداد', 'over a place'],
    ['مدير السد عمر حداد، الذي عين أمس، | قال إن', 'مدير السد عمر حداد', 'over a relative clause'],
    ['مدير السد عمر حداد، وهو مهندس، | قال إن', 'مدير السد عمر حداد', 'over a remark'],
    ['لكن المدير | قال إن', 'المدير', 'behind «لكن»'],
    ['فيما المدير | نفى', 'المدير', 'behind «فيما»'],
    ['كان المدير قد | أعلن أن', 'المدير', 'behind «كان»'],
    ['أما المدير | فقال إن', 'المدير', 'behind «أما»'],
    ['سبق لمدير السد أن | أعلن أن', 'لمدير السد', 'behind «سبق لـ»'],
    ['غادر الوفد، المدير | قال إن', 'المدير', 'behind a comma'],
  ])('%s: %s (%s)', (marked, subject) => {
    expect(subjectIn(marked)).toBe(subject)
  })
})

describe('is none', () => {
  test.each([
    ['المدير | وقال إن', '«و» takes up nobody'],
    ['المديرة | قال إن', 'of another gender'],
    ['المدير | قالت إن', 'of another gender'],
    ['في المدينة | قال إن', 'behind a preposition'],
    ['انتهى | قال إن', 'a verb'],
  ])('%s (%s)', (marked) => {
    expect(subjectIn(marked)).toBeUndefined()
  })
})

test('a verb after its subject agrees in full, but a title may stand for a woman', () => {
  expect(subjectIn('المسؤولون | يقولون إن')).toBe('المسؤولون')
  expect(subjectIn('السلطات | قالت إن')).toBe('السلطات')
  expect(subjectIn('عضو المجلس ليلى حداد | قالت إن')).toBe('عضو المجلس ليلى حداد')
})

describe('what a relative clause hangs on', () => {
  const antecedentIn = (text: string) => {
    const reader = readerFor(text)
    const { tokens } = reader.doc
    const at = tokens.findIndex(({ key }) => /^ال(?:ذي|تي)$/u.test(key))
    const found = antecedent(reader, at, 0)
    return found && text.slice(tokens[found.from]?.start, tokens[found.to - 1]?.end)
  }

  test.each([
    ['استقبل مدير السد عمر حداد، الذي أعلن أن', 'مدير السد عمر حداد'],
    ['استقبل مدير السد الذي أعلن أن', 'مدير السد'],
    ['عادت المديرة التي أعلنت أن', 'المديرة'],
    ['هو الذي أعلن أن', undefined],
  ])('%s: %s', (text, expected) => {
    expect(antecedentIn(text)).toBe(expected)
  })
})
