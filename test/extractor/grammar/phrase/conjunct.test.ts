import { describe, expect, test } from 'vitest'
import { phraseOf, testEndings } from '../phrases.ts'

describe('«و» joins', () => {
  testEndings([
    ['وزير الطاقة سامر حداد ورئيس هيئة الكهرباء كريم الزبيدي | إن', 'offices'],
    ['وزارة التربية والتعليم | إن', 'definite nouns of one body'],
    ['سامر حداد ومحمد سالم | إن', 'names'],
    ['وزارة الري وهيئة السدود | إن', 'bodies'],
    ['وزارة الأشغال وشؤون البلديات | إن', 'another construct'],
    ['مدير قسم الشرق الأوسط وشمال أفريقيا | إن', 'a compass word'],
    ['مصادر أمنية وطبية | إن', 'indefinite adjectives'],
  ])
})

describe('«و» begins something new', () => {
  testEndings(
    [
      ['الوزير | وأكد أن', 'a verb of saying'],
      ['الوزير | ومشيرا إلى أن', 'a participle'],
      ['الوزير | وغادر القاعة', 'another verb'],
      ['الوزير | وأن الطريق مغلق', 'a particle'],
    ],
    { object: true },
  )
})

test.each([
  ['وزير الطاقة سامر حداد ورئيس الهيئة كريم الزبيدي', 2],
  ['سامر حداد ويوسف سالم وأحمد', 3],
  ['وزارة الري وهيئة السدود', 2],
  ['وزارة التربية والتعليم', 1],
  ['مدير السد', 1],
])('%s: %i', (text, count) => {
  expect(phraseOf(text)?.conjuncts).toHaveLength(count)
})
