import { describe, expect, test } from 'vitest'
import { partsOf } from './parts.ts'

const before = 'أغلقت البلدية الطريق الساحلي صباح أمس.⏎وفتحت المدارس أبوابها بعد الظهر.⏎'
const after = '⏎وعاد التيار إلى الأحياء كلها.'

/** What is found between two paragraphs of an article. */
const between = (line: string): string[] => partsOf(before + line + after).excluded

describe('a line that is no part of the article', () => {
  test.each([
    ['اقرأ أيضا: سيول تغمر المدينة القديمة', 'a link'],
    ['اقرأ أيضا سيول تغمر المدينة القديمة', 'a link without a colon'],
    ['شاهد: لحظة انهيار الجسر', 'a film'],
    ['تابعوا المزيد من أخبار الساحل', 'more news'],
    ['للمزيد: أخبار الساحل', 'more'],
    ['كتب – سامي حداد', 'a byline'],
    ['كتبت: ليلى حداد', 'a byline with a colon'],
    ['المرفأ – متابعات', 'a dateline of its own'],
    ['المرفأ ـ سامي حداد', 'a dateline with a tatweel for a dash'],
    ['المصدر: وكالات', 'a credit'],
    ['تصوير: سامي حداد', 'a photographer'],
    ['(رويترز)', 'an agency in brackets'],
    ['سمات: الساحل، السيول', 'tags'],
    ['سمات الساحل السيول', 'tags without a colon'],
    ['***', 'marks alone'],
  ])('«%s» (%s)', (line) => {
    expect(between(line)).toEqual([line])
  })
})

describe('a line that belongs to the article', () => {
  test.each([
    ['شاهد السكان انهيار الجسر القديم.', 'a sentence with «شاهد»'],
    ['تابع المدير سير العمل في السد.', 'a sentence with «تابع»'],
    ['كتب المدير رسالة إلى السكان.', 'a sentence with «كتب»'],
    ['المصدر نفسه أكد أن الجسر انهار.', 'a sentence with «المصدر»'],
    ['أخبار الساحل قليلة هذا الصيف.', 'a sentence with «أخبار»'],
    ['تصوير الأفلام في المدينة القديمة متوقف منذ أشهر بسبب أعمال الترميم والطرق', 'a long line'],
    ['(قال المدير إن المياه تراجعت في السد القديم وإن الخطر زال)', 'a long bracket'],
  ])('«%s» (%s)', (line) => {
    expect(between(line)).toEqual([])
  })
})

describe('a dateline that opens a paragraph', () => {
  test.each([
    ['باريس (أ ف ب) - أعلنت الشركة وقف الرحلات.', 'باريس (أ ف ب) -', 'with an agency'],
    ['القاهرة – رويترز: أعلنت الشركة وقف الرحلات.', 'القاهرة – رويترز:', 'with a dash and a colon'],
    ['عواصم - وكالات - أعلنت الشركة وقف الرحلات.', 'عواصم - وكالات -', 'with two dashes'],
  ])('%s', (text, dateline) => {
    expect(partsOf(text).excluded).toEqual([dateline])
    expect(partsOf(text).sentences).toEqual(['أعلنت الشركة وقف الرحلات.'])
  })

  test.each([
    ['أعلنت شركة النقل البحري - وهي الأكبر في البلاد - وقف الرحلات.', 'a remark between dashes'],
    ['قال المدير: لن نوقف الرحلات.', 'speech after a colon'],
    ['قالت شركة النقل البحري في المدينة (الأكبر) - أمس - إن الرحلات توقفت.', 'a long way to the dash'],
  ])('is not «%s» (%s)', (text) => {
    expect(partsOf(text).excluded).toEqual([])
  })
})

describe('behind the last stop', () => {
  test('headlines of other articles', () => {
    const headlines = ['إغلاق مدارس الساحل بسبب الأمطار', 'بلدية الجسر تفتح مراكز للإيواء']
    expect(partsOf(`${before}${headlines.join('⏎')}`).excluded).toEqual(headlines)
  })

  test('tags without a line of their own', () => {
    expect(partsOf('أغلقت البلدية الطريق. سمات الساحل سيول').excluded).toEqual(['سمات الساحل سيول'])
  })

  test('not a last sentence that goes on with «و»', () => {
    expect(partsOf(`${before}وعاد التيار إلى الأحياء`).excluded).toEqual([])
  })

  test('not the only paragraph', () => {
    expect(partsOf('أغلقت البلدية الطريق الساحلي').excluded).toEqual([])
  })

  test('not a long line', () => {
    const long = 'إغلاق مدارس الساحل كلها في جميع المدن والقرى والبلدات القريبة من البحر بسبب الأمطار الغزيرة والسيول'
    expect(partsOf(before + long).excluded).toEqual([])
  })
})

test('what is no part of the article is in no sentence', () => {
  const { sentences } = partsOf(`${before}اقرأ أيضا: قال الوزير إن الطريق مغلق${after}`)
  expect(sentences.join(' ')).not.toContain('الوزير')
  expect(sentences).toHaveLength(3)
})
