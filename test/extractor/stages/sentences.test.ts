import { describe, expect, test } from 'vitest'
import { partsOf } from './parts.ts'

/** Sentences are parted by | in the table. */
const check = (marked: string) => {
  const sentences = marked.split(' | ')
  expect(partsOf(sentences.join(' ')).sentences).toEqual(sentences)
}

describe('a sentence ends', () => {
  test.each([
    ['وصل المدير إلى السد. | غادر الوفد المدينة.', 'at a stop'],
    ['هل عادت المياه؟ | لم تعد المياه.', 'at a question mark'],
    ['عادت المياه! | لم يصدق السكان.', 'at an exclamation mark'],
    ['قال: «لن نغادر. سنبقى هنا.» | وأضاف أن الخطر زال.', 'after a quotation that ends in a stop'],
  ])('%s (%s)', (marked) => check(marked))

  test('at a stop without a space behind it', () => {
    expect(partsOf('انتهى الاجتماع.وأكد المدير النتائج.').sentences).toEqual([
      'انتهى الاجتماع.',
      'وأكد المدير النتائج.',
    ])
  })

  test('with its paragraph', () => {
    expect(partsOf('عودة المياه إلى السد⏎عادت المياه إلى السد.').sentences).toHaveLength(2)
  })
})

describe('a sentence goes on', () => {
  test.each([
    ['قال د. محمد حداد إن العملية نجحت.', 'after an abbreviated title'],
    ['قال أ.د. سامي حداد إن العملية نجحت.', 'after two'],
    ['باريس (أ. ف. ب) أعلنت الشركة وقف الرحلات.', 'inside the letters of an agency'],
    ['قالت شبكة بي.بي.سي إن الطريق مغلق.', 'inside an acronym'],
    ['ارتفع السعر 3.5 في المئة.', 'inside a number'],
    ['ولد عام 150 ق.م. في المدينة.', 'inside an era'],
    ['قال: «لن نغادر. سنبقى هنا حتى الصباح» ثم غادر.', 'inside a quotation'],
    ['«لن نرحل.» قالت أم سامر.', 'to the cue behind a quotation'],
    ['عادت المياه (أخيرا!) إلى السد.', 'inside a bracket'],
    ['باع الحطب والفحم الخ. ثم غادر.', 'after «الخ»'],
    ['عادت المياه... ثم انقطعت.', 'at dots'],
    ['عادت المياه؛ ثم انقطعت.', 'at a semicolon'],
  ])('%s (%s)', (marked) => check(marked))

  test('not over a line of dots, which is walked once', () => {
    const dots = (count: number) => `قال «لم أجد البيت»${' .'.repeat(count)} هكذا لخصت سعاد ما جرى.`
    expect(partsOf(dots(1)).sentences).toHaveLength(1)
    expect(partsOf(dots(2000)).sentences.length).toBeGreaterThan(1)
  })
})

test('the marks that close with it belong to it', () => {
  const first = 'قال إن الباب «مفتوح للجميع في كل الأيام.»'
  expect(partsOf(`${first} وغادر الوفد.`).sentences[0]).toBe(first)
  expect(partsOf('هل عادت المياه (كما قيل؟) أمس.').sentences).toHaveLength(1)
})

test('an endless sentence is cut, and nothing of it is lost', () => {
  const words = Array.from({ length: 1000 }, (_, index) => `كلمة${'ا'.repeat(index % 3)}`).join(' ')
  const { sentences } = partsOf(words)
  expect(sentences.length).toBeGreaterThan(1)
  expect(sentences.join(' ')).toBe(words)
})
