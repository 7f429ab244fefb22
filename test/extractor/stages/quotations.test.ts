import { describe, expect, test } from 'vitest'
import { partsOf } from './parts.ts'

describe('marks do four jobs', () => {
  test.each([
    ['قال الوزير: «لن نغادر هذا المكان».', 'speech: لن نغادر هذا المكان', 'speech by its length'],
    ['قال الوزير: «نعم».', 'speech: نعم', 'speech behind a colon, however short'],
    ['قال إن «الخطر زال».', 'speech: الخطر زال', 'speech behind a particle'],
    ['صرخ قائلا «انسحبوا».', 'speech: انسحبوا', 'speech behind «قائلا»'],
    ['مدير قوات الشمال "قشم" سامر حداد', 'acronym: قشم', 'an acronym'],
    ['قالت صحيفة «المرفأ» إن الطريق مغلق.', 'name: المرفأ', 'the name of a paper'],
    ['عرض فيلم «الطريق إلى البحر الكبير» أمس.', 'name: الطريق إلى البحر الكبير', 'the name of a work'],
    ['قال لـ«المرفأ» إن الطريق مغلق.', 'name: المرفأ', 'a name behind a glued letter'],
    ['هاجم «الدولة» المزعومة.', 'scare: الدولة', 'a word at arm’s length'],
  ])('%s: %s (%s)', (text, expected) => {
    expect(partsOf(text).quotations).toEqual([expected])
  })
})

describe('pairs', () => {
  test.each([
    [
      'قال "لن نغادر هذا المكان" ثم "سنبقى هنا حتى الصباح".',
      ['لن نغادر هذا المكان', 'سنبقى هنا حتى الصباح'],
      'straight',
    ],
    ['قال “لن نغادر هذا المكان”.', ['لن نغادر هذا المكان'], 'curly'],
    ['قال ”لن نغادر هذا المكان“.', ['لن نغادر هذا المكان'], 'curly in the other order'],
    ['قال »لن نغادر هذا المكان«.', ['لن نغادر هذا المكان'], 'guillemets in the other order'],
    ['قال “لن نغادر هذا المكان".', ['لن نغادر هذا المكان'], 'mixed'],
    ["قال ''لن نغادر هذا المكان''.", ['لن نغادر هذا المكان'], 'two apostrophes'],
    ['قال:"لن نغادر هذا المكان"وأضاف أن', ['لن نغادر هذا المكان'], 'without spaces'],
    ['قال: «غنى الأطفال "يا بحر" حتى الفجر».', ['غنى الأطفال "يا بحر" حتى الفجر', 'يا بحر'], 'nested, of two families'],
    ['قال: «غنى الأطفال «يا بحر» حتى الفجر».', ['غنى الأطفال «يا بحر» حتى الفجر', 'يا بحر'], 'nested, of one family'],
  ])('%s (%s)', (text, inside, _what) => {
    const { quotations } = partsOf(text)
    expect(quotations.map((quotation) => quotation.replace(/^\w+: /u, ''))).toEqual(inside)
  })
})

describe('marks that do not fit', () => {
  test('one that nothing closes runs to the end of its paragraph', () => {
    expect(partsOf('قال: «لن نغادر هذا المكان').quotations).toEqual(['speech: لن نغادر هذا المكان …'])
  })

  test('or to the next sentence that a cue opens', () => {
    const { quotations } = partsOf('قال: «لن نغادر هذا المكان مهما حدث. وأضاف أن الخطر زال.')
    expect(quotations).toEqual(['speech: لن نغادر هذا المكان مهما حدث. …'])
  })

  test('a stray closing mark opens nothing', () => {
    expect(partsOf('غادر الوفد المدينة». ثم عاد.').quotations).toEqual([])
  })

  test('a stray mark does not turn the next paragraph inside out', () => {
    const { quotations } = partsOf('غادر الوفد "المدينة أمس.⏎قال الوزير: "لن نغادر هذا المكان" ثم غادر.')
    expect(quotations.at(-1)).toBe('speech: لن نغادر هذا المكان')
  })

  test('new speech behind a colon ends what was never closed', () => {
    const { quotations } = partsOf('قال: "لن نغادر هذا المكان. وقال: "سنبقى هنا حتى الصباح".')
    expect(quotations.at(-1)).toBe('speech: سنبقى هنا حتى الصباح')
    expect(quotations).toHaveLength(2)
  })

  test('an apostrophe in a foreign name is none', () => {
    expect(partsOf("وصل O'Neil إلى المدينة.").quotations).toEqual([])
  })

  test('nothing between two marks is no speech', () => {
    expect(partsOf('قال «» ثم غادر.').quotations).toEqual(['scare: '])
  })
})
