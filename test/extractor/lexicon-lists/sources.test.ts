import { describe, expect, test } from 'vitest'
import {
  anonymityAt,
  anonymityReasons,
  anonymityRequests,
  namesWithheld,
} from '../../../worker/extractor/lexicon/anonymity.ts'
import { isQuality, isStatus, kindOfModifier } from '../../../worker/extractor/lexicon/modifiers.ts'
import { type PatternTable, patternAt, type TokenPattern } from '../../../worker/extractor/lexicon/patterns.ts'
import { phraseAt } from '../../../worker/extractor/lexicon/phrases.ts'
import { isHonorific, titleOf, titlePhrases } from '../../../worker/extractor/lexicon/titles.ts'
import { kindOfUnnamed, quantifiers, unnamedPhrases } from '../../../worker/extractor/lexicon/unnamed.ts'
import { fold } from '../../../worker/extractor/text/fold.ts'

const keys = (text: string) => text.split(' ').map(fold)

describe('titles', () => {
  test.for([
    ['دكتور', undefined],
    ['دكتورة', undefined],
    ['سيدة', undefined],
    ['لواء', 'security_military'],
    ['عقيد', 'security_military'],
    ['قاضية', 'judicial'],
    ['سفير', 'official'],
    ['شيخ', 'civil_society'],
  ] as const)('%s is one (%s)', ([word, kind]) => {
    const title = titleOf(fold(word))
    expect(title).toBeDefined()
    expect(title?.kind).toBe(kind)
  })

  test.for(['بيت', 'وزارة', 'محمد', 'قال'])('«%s» is none', (word) => {
    expect(titleOf(fold(word))).toBeUndefined()
  })

  test.for([
    ['صاحب السمو الملكي الأمير سعد', 4],
    ['د . سامي', 1],
    ['أ . د . ليلى', 3],
    ['العميد الركن حسام', 2],
    ['خادم الحرمين الشريفين الملك', 4],
    ['ومعالي الوزير', 2],
  ] as const)('«%s» begins with a title of %i tokens', ([text, length]) => {
    expect(phraseAt(titlePhrases, keys(text), 0)?.length).toBe(length)
  })

  test('other words begin with none', () => {
    expect(phraseAt(titlePhrases, keys('صاحب المتجر'), 0)).toBeUndefined()
  })

  test.for([
    ['معالي', true],
    ['سعادته', true],
    ['سموه', true],
    ['سعيد', false],
    ['وزيره', false],
  ] as const)('«%s» an honorific: %s', ([word, expected]) => {
    expect(isHonorific(fold(word))).toBe(expected)
  })
})

describe('adjectives after a head', () => {
  test.for([
    ['أمنية', 'security_military'],
    ['أمنيين', 'security_military'],
    ['حكومي', 'official'],
    ['دبلوماسيون', 'official'],
    ['قضائية', 'judicial'],
    ['أممي', 'international'],
    ['إعلامية', 'media'],
    ['حزبيون', 'party_faction'],
    ['طبية', 'organisation'],
    ['عشائرية', 'civil_society'],
  ] as const)('%s says %s', ([word, kind]) => {
    expect(kindOfModifier(fold(word))).toBe(kind)
  })

  test.for(['مطلعة', 'كبير', 'أمن', 'جميل'])('«%s» says no kind', (word) => {
    expect(kindOfModifier(fold(word))).toBeUndefined()
  })

  test('qualities and standings are told apart', () => {
    expect(['مطلعة', 'موثوقة', 'رفيع', 'محلية', 'متطابقة'].map(fold).filter((word) => !isQuality(word))).toEqual([])
    expect(['أمني', 'حكومية'].map(fold).filter(isQuality)).toEqual([])
    expect(['سابق', 'أسبق', 'مكلف', 'مستقيل', 'عام'].map(fold).filter((word) => !isStatus(word))).toEqual([])
    expect(['أمني', 'كبير'].map(fold).filter(isStatus)).toEqual([])
  })
})

describe('sources without a name', () => {
  test.for([
    ['مصادر', 'unspecified'],
    ['البعض', 'unspecified'],
    ['شهود', 'public'],
    ['محللون', 'expert'],
    ['نشطاء', 'activist'],
    ['تقارير', 'media'],
  ] as const)('%s: %s', ([word, kind]) => {
    expect(kindOfUnnamed(fold(word))).toBe(kind)
  })

  test.for(['الوزارة', 'محمد', 'مصدرية'])('«%s» is none', (word) => {
    expect(kindOfUnnamed(fold(word))).toBeUndefined()
  })

  test.for([
    ['أحد المسؤولين', 'one', 1],
    ['وعدد من الخبراء', 'many', 2],
    ['ثلاثة مصادر', 'many', 1],
    ['اثنان من الشهود', 'two', 2],
    ['أكثر من مصدر', 'many', 3],
  ] as const)('«%s» is %s', ([text, count, length]) => {
    const hit = phraseAt(quantifiers, keys(text), 0)
    expect([hit?.value.count, hit?.length]).toEqual([count, length])
  })

  test('a number of persons is no unnamed phrase', () => {
    expect(phraseAt(quantifiers, keys('المدير العام'), 0)).toBeUndefined()
    expect(phraseAt(unnamedPhrases, keys('وسائل النقل'), 0)).toBeUndefined()
    expect(phraseAt(unnamedPhrases, keys('ووسائل إعلام محلية'), 0)).toMatchObject({ value: 'media', length: 2 })
  })
})

/** For every pattern a text that it finds and no other of its table does. */
const hits: readonly (readonly [table: string, id: string, text: string])[] = [
  ['requests', 'asked_not_revealed', 'وطلب عدم الكشف عن هويته'],
  ['requests', 'asked_not_mentioned', 'مشترطا عدم ذكر اسمه'],
  ['requests', 'asked_not_to_reveal_verb', 'طلب ألا ينشر اسمه'],
  ['requests', 'asked_not_named', 'فضل عدم تسميته'],
  ['requests', 'refused_reveal', 'رفض الكشف عن اسمه'],
  ['requests', 'refused_mention', 'رفضت ذكر اسمها'],
  ['requests', 'asked_secrecy', 'طلب حجب اسمه'],
  ['requests', 'asked_anonymity', 'فضلت البقاء مجهولة'],
  ['requests', 'condition_of_not', 'شريطة عدم نشر أي من أسمائهم'],
  ['requests', 'not_wanting', 'لم يشأ ذكر اسمه'],
  ['withheld', 'not_named', 'لم تسمه'],
  ['withheld', 'not_revealed', 'لم تكشف عن هويته'],
  ['withheld', 'not_revealed_bare', 'لم تذكر اسمه'],
  ['withheld', 'without_name', 'دون ذكر اسمه'],
  ['withheld', 'without_naming', 'دون أن تسميه'],
  ['withheld', 'without_naming_noun', 'دون تسميته'],
  ['withheld', 'name_withheld', 'حجبت الصحيفة اسمه'],
  ['reasons', 'not_authorised', 'لأنه غير مخول'],
  ['reasons', 'not_authorised_bare', 'غير مصرح له بالحديث'],
  ['reasons', 'not_authorised_negated', 'لأنه ليس مخولا'],
  ['reasons', 'no_authority', 'لعدم تخويله'],
  ['reasons', 'sensitivity', 'لحساسية الموضوع'],
  ['reasons', 'given_sensitivity', 'نظرا لحساسية القضية'],
  ['reasons', 'because_of_sensitivity', 'بسبب حساسية الموضوع'],
  ['reasons', 'security_reasons', 'لدواع أمنية'],
  ['reasons', 'fear_of', 'خوفا من الانتقام'],
  ['reasons', 'for_safety', 'حرصا على سلامته'],
  ['reasons', 'for_fear_verb', 'لأنه يخشى الملاحقة'],
  ['reasons', 'inquiry_running', 'لأن المفاوضات سرية'],
]

const tables: Readonly<Record<string, PatternTable<TokenPattern>>> = {
  requests: anonymityRequests,
  withheld: namesWithheld,
  reasons: anonymityReasons,
}

describe('why a source has no name', () => {
  test.for(hits)('%s: %s finds «%s»', ([table, id, text]) => {
    const found = tables[table]
    expect(found && patternAt(found, keys(text), 0)?.pattern.id).toBe(id)
  })

  test('every pattern has its text', () => {
    const ids = Object.values(tables).flatMap((table) => [...table.values()].flat().map(({ id }) => id))
    expect([...new Set(ids)].sort()).toEqual(hits.map(([, id]) => id).sort())
  })

  test.for([
    'رفض الكشف عن الموعد',
    'لم يذكر السبب',
    'طلب المساعدة',
    'غير صحيح',
    'خوفا على أطفالها',
    'دون ذكر تفاصيل',
    'لأسباب فنية',
  ])('«%s» is none', (text) => {
    for (const table of Object.values(tables)) expect(patternAt(table, keys(text), 0)).toBeUndefined()
  })

  test('the stock reasons are marked', () => {
    expect(patternAt(anonymityReasons, keys('لحساسية الموضوع'), 0)?.pattern.stock).toBe(true)
    expect(patternAt(anonymityReasons, keys('خوفا من الانتقام'), 0)?.pattern.stock).toBe(false)
  })

  test('the length covers the formula', () => {
    expect(anonymityAt(keys('قال مصدر طلب عدم الكشف عن هويته إن'), 2)).toBe(5)
    expect(anonymityAt(keys('قال مصدر أمني'), 1)).toBe(0)
  })
})
