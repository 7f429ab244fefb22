import { describe, expect, test } from 'vitest'
import { partsOf } from './parts.ts'

/** Three finished lines, as of an article whose paragraphs are lines. */
const finished =
  'أغلقت البلدية الطريق الساحلي صباح أمس.⏎وفتحت المدارس أبوابها بعد الظهر كالمعتاد.⏎وعاد التيار إلى الأحياء.⏎'

describe('a hard-wrapped line goes on', () => {
  test.each([
    ['بحسب قوات⏎الشمال في المدينة.', 'after a noun that wants its genitive'],
    ['وقد أكد⏎التحالف أن الطريق آمن.', 'after a verb of saying'],
    ['تحدثوا عن⏎مفاوضات جديدة.', 'after a preposition'],
    ['قال مدير المكتب في⏎وزارة الري إن المياه تراجعت.', 'between a preposition and its noun'],
    ['قال المدير إن⏎المياه تراجعت.', 'after a particle'],
    ['وصل المدير،⏎وغادر الوفد.', 'after a comma'],
    ['قال لـ"⏎المرفأ" إن المياه تراجعت.', 'after an opening mark behind a letter'],
    ['قال الوزير: «⏎لن نغادر هذا المكان».', 'after an opening mark'],
    ['قال: "لن نغادر⏎هذا المكان" ثم غادر.', 'inside a quotation'],
    ['قال: «لن نغادر⏎هذا المكان» ثم غادر.', 'inside guillemets'],
  ])('%s (%s)', (text) => {
    expect(partsOf(text).paragraphs).toEqual([text])
  })
})

describe('a paragraph ends', () => {
  test.each([
    ['وصل المدير إلى السد.⏎وغادر الوفد المدينة.', 'at a stop'],
    ['إغلاق الطريق الساحلي⏎أغلقت البلدية الطريق الساحلي.', 'after a headline'],
    ['هل تعود المياه؟⏎عادت المياه إلى السد.', 'at a question mark'],
    ['قال الوزير: «لن نغادر».⏎«سنبقى هنا».', 'between two quotations'],
    ['وقال المدير:⏎سنبدأ غدا.', 'at a colon'],
    ['بحسب قوات⏎⏎الشمال في المدينة.', 'at a blank line, whatever stands before it'],
  ])('%s (%s)', (text) => {
    expect(partsOf(text).paragraphs).toEqual(text.split(/⏎+/u))
  })
})

describe('in an article whose lines end in stops', () => {
  const last = 'وقال مدير المدرسة الثانوية في الحي الشرقي⏎سامر حداد إن الدروس لم تتوقف يوما واحدا.'

  test('a long line without one was wrapped', () => {
    expect(partsOf(finished + last).paragraphs.at(-1)).toBe(last)
  })

  test('a short line without one is a headline', () => {
    expect(partsOf(`${finished}خسائر في المرفأ⏎أحصت البلدية الخسائر في المرفأ القديم أمس.`).paragraphs).toHaveLength(5)
  })

  test('the first line is the headline', () => {
    const headline = 'عودة التيار الكهربائي إلى أحياء المدينة بعد العاصفة'
    expect(partsOf(`${headline}⏎${finished}`).paragraphs[0]).toBe(headline)
  })

  test('a link line stands alone', () => {
    const link = 'اقرأ أيضا: عودة التيار الكهربائي إلى أحياء المدينة بعد العاصفة'
    expect(partsOf(`${finished}${link}⏎وأغلقت البلدية الطريق الساحلي مرة أخرى.`).paragraphs[3]).toBe(link)
  })
})

test.each(['', ' ', '⏎⏎', '\u200f'])('a text without words has no paragraph: %j', (text) => {
  expect(partsOf(text).paragraphs).toEqual([])
})
