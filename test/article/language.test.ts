import { describe, expect, test } from 'vitest'
import { readability } from '../../worker/article/language.ts'

describe('readable', () => {
  test.for([
    'قال الوزير إن الجسر سيفتح.',
    'قَالَ الوَزِيرُ: «سَنَفْتَحُ الجِسْرَ»',
    'ﻗﺎﻝ ﺍﻟﻮﺯﻳﺮ إن الجسر سيفتح',
    'أعلنت شركة Northern Bridges Ltd افتتاح الجسر أمام المركبات والمشاة بعد عام من الصيانة.',
    'قال المتحدث باسم شركة «پروگرام» إن الفرع في ڤيينا سيفتح أبوابه قبل نهاية العام الجاري أمام الزبائن كافة.',
    'وكيل الوزارة قال لنا ان الجسر سيفتح قريبا وان العمل فى الموقع مستمر حتى نهاية الشهر الجارى',
  ])('%s', (text) => {
    expect(readability(text)).toBe('readable')
  })
})

describe('not Arabic', () => {
  test.for([
    'The bridge will open, the minister said.',
    'Министр заявил, что мост откроют.',
    '部长说大桥将开放。',
    'وزیر گفت که پل باز می‌شود و کار ادامه دارد',
    'وزیر نے کہا کہ پل مہینے کے آخر میں کھول دیا جائے گا',
    'قال The minister said that the bridge would open',
    '𐤀𐤁𐤂𐤃',
  ])('%s', (text) => {
    expect(readability(text)).toBe('unsupported_language')
  })
})

describe('nothing to read', () => {
  test.for(['', '   \n', '123 ٤٥٦', '«»…!', 'ــــ', '🕌', '\u064b\u064c'])('%j', (text) => {
    expect(readability(text)).toBe('no_article')
  })
})
