import { describe, expect, test } from 'vitest'
import { phraseOf, testEndings } from './phrases.ts'

describe('a source ends before', () => {
  testEndings([
    ['مدير السد عمر البرزنجي | إن المياه تراجعت', 'a particle'],
    ['مدير السد | الذي عين أمس', 'a relative clause'],
    ['مدير السد | في بيان صحافي', 'a channel'],
    ['مدير السد | لوكالة رويترز', 'an agency'],
    ['مدير السد | لصحيفة «المرفأ»', 'a paper'],
    ['مدير السد | خلال مؤتمر صحافي', 'an occasion'],
    ['مدير السد | أمس', 'a time'],
    ['مدير السد | مساء الأحد', 'a time of day'],
    ['مدير السد | وقال', 'a verb behind «و»'],
    ['مدير السد | ومؤكدا أن المياه تراجعت', 'a participle behind «و»'],
    ['مدير السد | مؤكدا أن المياه تراجعت', 'a participle'],
    ['مدير السد | رسميا', 'an adverb'],
    ['مدير السد | ليلًا', 'a noun with tanwin'],
    ['مدير السد | يقول إن المياه تراجعت', 'a verb'],
    ['مدير السد |: المياه تراجعت', 'a colon'],
    ['مدير السد |.', 'a stop'],
  ])
})

describe('what begins no phrase', () => {
  test.each([
    ['إن المياه تراجعت', 'a particle'],
    ['في بيان صحافي', 'a preposition'],
    ['لوكالة رويترز', 'a glued preposition'],
    ['قالت المديرة', 'a verb'],
    ['الذي عين أمس', 'a relative'],
    ['«لن نغادر هذا المكان أبدا مهما حدث»', 'speech in marks'],
    ['،', 'a mark'],
  ])('%s (%s)', (text) => {
    expect(phraseOf(text)).toBeUndefined()
  })
})

describe('what begins one besides nouns', () => {
  testEndings([
    ['ثلاثة مصادر أمنية | إن', 'a numeral'],
    ['12 منظمة حقوقية | إن', 'a number'],
    ['عدد من الصيادين | إن', 'a quantity'],
    ['أحد الناجين | إن', 'one of'],
    ['هذا الوزير | إن', 'a demonstrative'],
    ['«الصحة» | إن', 'a name in marks'],
    ['كل المديرين | إن', '«كل»'],
    ['أم سامر | إن', 'a name with «أم»'],
    ['بعض السكان | إن', '«بعض»'],
  ])
})

describe('marks inside', () => {
  testEndings([
    ['مدير المكتب الإعلامي في قوات الشمال "قشم" سامر حداد | إن', 'an acronym'],
    ['تنظيم «الراية» | إن', 'a name after its noun'],
    ['سامي حداد (45 عاما) | إن', 'a short bracket'],
    ['سمير حداد، المحامي في الشركة | إن', 'a comma before the office'],
    ['مدير الوكالة، أحمد عبد القادر | إن', 'a comma before the name'],
    ['مدير الوكالة |، مضيفا أن', 'no comma before a participle'],
    ['مدير الوكالة |، وقال', 'none before «و»'],
    ['مدير السد | «لن نغادر هذا المكان أبدا»', 'no speech'],
  ])
})

describe('line breaks inside', () => {
  testEndings([
    ['مدير المكتب⏎الإعلامي | إن', 'before an adjective'],
    ['قوات⏎الشمال | إن', 'in a construct'],
    ['وزير الري سامر⏎حداد | إن', 'in a name'],
    ['مدير السد |⏎إن المياه تراجعت', 'not before a particle'],
  ])
})

test('no phrase has more than forty tokens', () => {
  const phrase = phraseOf(`مدير ${'مكتب '.repeat(100)}السد`)
  expect(phrase && phrase.to - phrase.from).toBeLessThanOrEqual(40)
  expect(phrase?.to).toBeGreaterThan(30)
})

test('a preposition glued to the first word is none of the phrase, where the caller allows one', () => {
  expect(phraseOf('لمدير السد عمر حداد', { glued: true })?.text).toBe('لمدير السد عمر حداد')
  expect(phraseOf('لمدير السد عمر حداد')).toBeUndefined()
})
