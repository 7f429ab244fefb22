import { describe, expect, test } from 'vitest'
import { analyze } from '../../../worker/extractor/index.ts'

const passages = (text: string) => analyze(text).background.map((span) => span.text)

describe('the article recalls', () => {
  test.for([
    ['افتتح الجسر أمس.\nيذكر أن الجسر شيد عام 1990.', 'يذكر أن الجسر شيد عام 1990'],
    ['افتتح الجسر أمس.\nوالجدير بالذكر أن الجسر شيد عام 1990.', 'والجدير بالذكر أن الجسر شيد عام 1990'],
    ['افتتح الجسر أمس. ويشار إلى أن الجسر قديم. وأغلق مرتين.', 'ويشار إلى أن الجسر قديم. وأغلق مرتين'],
    ['ومن المعروف أن الجسر قديم.\nافتتح أمس.', 'ومن المعروف أن الجسر قديم'],
  ])('%s', ([text, passage]) => {
    expect(passages(text as string)).toEqual([passage])
  })
})

describe('no background', () => {
  test.for([
    ['يذكر الكاتب أن الجسر قديم.', 'somebody tells'],
    ['وتبين أن الجسر متهالك.', 'a finding'],
    ['افتتح الجسر أمس بعد أن ذكر أن العمل انتهى.', 'not at the head of a sentence'],
    ['افتتح الجسر أمس.', 'no opener'],
  ])('%s (%s)', ([text]) => {
    expect(passages(text as string)).toEqual([])
  })
})

test('what somebody says in a passage is a statement', () => {
  const { background, statements } = analyze('يذكر أن الجسر قديم، وقال الوزير إن العمل مستمر.')
  expect(background).toHaveLength(1)
  expect(statements.map(({ cue }) => cue?.text)).toContain('وقال')
})
