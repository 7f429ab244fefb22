import { describe, expect, it } from 'vitest'
import { accordingAt, accordingPhrases, criteria } from '../../../../worker/extractor/lexicon/cues/according.ts'
import { backgroundAt, backgroundPhrases } from '../../../../worker/extractor/lexicon/cues/background.ts'
import {
  declineAt,
  declinePhrases,
  negatedCommitment,
  negations,
  silentWhenNegated,
} from '../../../../worker/extractor/lexicon/cues/decline.ts'
import { denialAt, denialPhrases } from '../../../../worker/extractor/lexicon/cues/denial.ts'
import { impersonalAt, impersonalPhrases } from '../../../../worker/extractor/lexicon/cues/impersonal.ts'
import { cues } from '../../../../worker/extractor/lexicon/cues/index.ts'
import type { Phrase, PhraseFinder } from '../../../../worker/extractor/lexicon/cues/phrases.ts'
import { phraseFinder } from '../../../../worker/extractor/lexicon/cues/phrases.ts'
import { fold } from '../../../../worker/extractor/text/fold.ts'

/** For every phrase an example that has it, the phrase in brackets. */
const examples: Readonly<Record<string, string>> = {
  bihasab: 'أغلق المعبر، [بحسب] شهود',
  hasab: '[وحسب] الوكالة أغلق المعبر',
  'ala-hasab': 'أغلق المعبر [على حسب] الجيران',
  'ala-hasab-qawl': 'أغلق المعبر [على حسب رواية] الجيران',
  'hasab-qawl': 'أغلق المعبر [بحسب تصريحات] المدير',
  'hasab-ray': 'الأزمة طويلة [حسب رأي] المحلل',
  hasabama: 'أغلق المعبر، [حسبما] أفاد شهود',
  'hasab-ma': 'أغلق المعبر، [بحسب ما] أفاد شهود',
  wafq: '[ووفق] المصدر أغلق المعبر',
  'wafq-ma': 'أغلق المعبر، [وفق ما] أعلنت البلدية',
  wafqama: 'أغلق المعبر، [وفقما] ذكرت البلدية',
  wafqan: '[ووفقا] لتقرير البلدية أغلق المعبر',
  'wafqan-liqawl': 'أغلق المعبر، [وفقا لرواية] الشرطة',
  'ala-ma': 'أغلق المعبر، [على ما] أفاد شهود',
  'wafqan-lima': 'أغلق المعبر، [وفقا لما] ذكرته البلدية',
  tibqan: '[طبقا] لمصادر محلية',
  'tibqan-lima': 'أغلق المعبر [طبقا لما] ورد في البيان',
  kama: 'أغلق المعبر، [كما] قال شهود',
  'naqlan-an': 'ذكرت الصحيفة [نقلا عن] مصدر',
  'ala-lisan': 'جاء النفي [على لسان] المتحدث باسمها',
  'istinadan-ila': '[استنادا إلى] مصادر طبية',
  'hasab-qawlih': 'الوضع هادئ [بحسب قوله]',
  'wafqan-liqawlih': 'الوضع هادئ، [وفقا لقولها]',
  'hasab-zamih': 'الوضع هادئ [حسب زعمهم]',
  'ala-hadd-qawl': 'الوضع هادئ، [على حد قول] الشرطي',
  'ala-hadd-qawlih': 'الوضع هادئ، [على حد تعبيره]',
  'ala-hadd-ma': 'الوضع هادئ [على حد ما] ذكر',
  'fi-ray': '[في رأي] المحلل أن الأزمة طويلة',
  'fi-rayih': 'الأزمة طويلة [في رأيه]',
  biray: '[برأي] المحلل',
  birayih: 'الأزمة طويلة [برأيها]',
  'min-wijhat-nazar': '[من وجهة نظر] التجار',
  'min-wijhat-nazarih': 'الأزمة طويلة [من وجهة نظره]',
  bihujjat: 'هدم البيت [بحجة] عدم الترخيص',
  'taht-dhariat': 'هدم البيت [تحت ذريعة] عدم الترخيص',

  yudhkar: '[ويذكر] أن المصنع قديم',
  yushar: '[ويشار إلى] أن المصنع قديم',
  'yushar-huna': '[ويشار هنا إلى] أن المصنع قديم',
  'yushar-an': '[يشار] أن المصنع قديم',
  yulfat: '[ويلفت إلى] أن المصنع قديم',
  yulahaz: '[ويلاحظ] أن المصنع قديم',
  yunawwah: '[وينوه إلى] أن المصنع قديم',
  'yudhkar-huna': '[ويذكر هنا] أن المصنع قديم',
  'al-jadir': '[والجدير بالذكر] أن المصنع قديم',
  'min-al-jadir': '[ومن الجدير بالذكر] أن المصنع قديم',
  'mimma-jadir': '[ومما هو جدير بالذكر] أن المصنع قديم',
  tajdur: '[وتجدر الإشارة] إلى أن المصنع قديم',
  'mimma-tajdur': '[ومما تجدر الإشارة] إليه أن المصنع قديم',
  'mimma-yudhkar': '[ومما يذكر] أن المصنع قديم',
  'la-budda-min': '[ولا بد من الإشارة] إلى أن المصنع قديم',
  malum: '[ومعلوم] أن المصنع قديم',
  'min-al-malum': '[ومن المعروف] أن المصنع قديم',
  'al-maruf': '[والمعروف] أن المصنع قديم',
  tabayyana: '[وتبين] أن المصنع قديم',
  'al-mulahaz': '[والملاحظ] أن المصنع قديم',
  'min-al-muakkad': '[ومن المؤكد] أن المصنع قديم',

  'min-al-mutawaqqa': '[ومن المتوقع] أن تنخفض الأسعار',
  'min-al-murajjah': '[من المرجح] أن تنخفض الأسعار',
  'al-mutawaqqa': '[والمتوقع] أن تنخفض الأسعار',
  yuntazar: '[وينتظر] أن تنخفض الأسعار',
  shaa: '[وشاع] أن المصنع سيغلق',
  'tataraddad-anba': '[تتردد أنباء] عن إغلاق المصنع',
  'taddawal-anba': '[تداولت أنباء] إغلاق المصنع',
  'thammat-anba': 'وثمة [شائعات عن] إغلاق المصنع',

  'lam-yasdur': '[ولم يصدر] تعليق عن البلدية',
  'dun-talliq': 'مر السؤال [دون تعليق]',
  'dun-an': 'أغلق المعبر [دون أن] يحدد موعدا',
  'min-dun-an': 'أغلق المعبر [من دون أن] يحدد موعدا',
  'dun-dhikr': 'أغلق المعبر [دون ذكر] الأسباب',
  'min-dun-dhikr': 'أغلق المعبر [من دون تحديد] الأسباب',
  'lam-yuhaddid': '[ولم يحدد] المدير موعدا',
  'lam-yatasanna': '[ولم يتسن الحصول] على تعليق',
  'lam-yatasanna-fawran': '[ولم يتسن على الفور الاتصال] بالبلدية',
  taadhdhara: '[وتعذر الاتصال] بالبلدية',
  'lam-nattasil': '[ولم تتمكن من] الاتصال بالبلدية',
  'lam-yatasanna-tahaqquq': '[ولم يتسن التحقق] من الصور',
  'lam-yatasanna-lil': '[ولم يتسن] للوكالة التحقق من الصور',
  'taadhdhara-tahaqquq': '[وتعذر التأكد] من الصور',
  'la-yumkin-tahaqquq': '[ولا يمكن التحقق] من الصور',

  'ar-an-al-sihha': 'هذه الأنباء [عارية عن الصحة]',
  'ar-tamaman': 'هذا الخبر [عار تماما من الصحة]',
  'la-sihha': '[لا صحة] لما نشر',
  'la-asas': 'هذه الأنباء [لا أساس] لها',
  'laysa-lahu-asas': 'الخبر [ليس له أساس]',
  'laysa-lahu-ay-asas': 'الخبر [ليس له أي أساس] من الصحة',
  'la-alaqa': '[لا علاقة] للوزارة بالعقد',
  'ghayr-murtabit': 'القرار [غير مرتبط] بالحادث',
  'ghayr-sahih': 'ما نشر [غير صحيح]',
  'laysa-sahihan': 'ما نشر [ليس دقيقا]',
  'la-yasihh': 'هذا الكلام [لا يصح]',
  akadhib: 'هذه الأنباء [أكاذيب]',
  mardud: 'هذا الكلام [مردود]',
  'ghayr-muqni': 'رواية الشرطة [غير مقنعة]',
  'mahd-iftira': 'هذا الكلام [محض افتراء]',
  'mujarrad-shaiat': 'هذا الكلام [مجرد شائعات]',
  'la-yamutt': 'هذا الكلام [لا يمت للحقيقة] بصلة',
  'baid-an': 'هذا الكلام [بعيد عن الحقيقة]',
  munafin: 'هذا الكلام [مناف للحقيقة]',
  batil: 'هذه التهم [باطلة]',
}

/** Sentences with words of the phrases in which none of the list stands. */
const misses: Readonly<Record<string, readonly string[]>> = {
  according: [
    'حضر ثلاثة فحسب',
    'وفقه الله',
    'نقل المصاب إلى المستشفى',
    'وقف على حد الجدار',
    'من وجهة أخرى',
    'في الرأي العام',
    'الحساب مغلق',
  ],
  background: ['ذكر الوزير أن المصنع قديم', 'أشار إلى المصنع', 'الجدير باللقب', 'لا بد من السفر', 'من المصنع'],
  impersonal: ['من المقرر أن يعود', 'توقع الخبير نموا', 'معلومات عن الشركة'],
  decline: ['صدر تعليق عن البلدية', 'من دون شك', 'لم يسافر', 'لا يمكن السفر', 'يصدر المصنع السيارات'],
  denial: ['وزارة الصحة', 'غير مرة', 'ليس له بيت', 'مجرد بداية', 'لا يمكن', 'بعيد عن البيت', 'أساس البيت'],
}

const tokens = (sentence: string): string[] => sentence.split(/[\s،]+/u).map(fold)

/** The ids found at any token of a sentence. */
const found = <T extends Phrase>(find: PhraseFinder<T>, keys: readonly string[]): string[] =>
  keys.flatMap((_, at) => find(keys, at)?.phrase.id ?? [])

const lists: readonly (readonly [string, readonly Phrase[], PhraseFinder<Phrase>])[] = [
  ['according', accordingPhrases, accordingAt],
  ['background', backgroundPhrases, backgroundAt],
  ['impersonal', impersonalPhrases, impersonalAt],
  ['decline', declinePhrases, declineAt],
  ['denial', denialPhrases, denialAt],
]

describe('the lists of phrases', () => {
  const all = lists.flatMap(([, phrases]) => phrases)

  it('have each id once, and an example for each', () => {
    const ids = all.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(Object.keys(examples))).toEqual(new Set(ids))
  })

  it('are written in the form in which words are compared', () => {
    const words = all.flatMap((phrase) => phrase.words.flatMap((word) => word.split('|')))
    expect(words.filter((word) => word === '' || fold(word) !== word)).toEqual([])
    expect([...criteria, ...negations].filter((word) => fold(word) !== word)).toEqual([])
  })

  it('have no word twice among the alternatives', () => {
    const doubled = all.filter((phrase) =>
      phrase.words.some((word) => new Set(word.split('|')).size < word.split('|').length),
    )
    expect(doubled.map(({ id }) => id)).toEqual([])
  })

  it('speak of cues that exist', () => {
    const ids = new Set(cues.map(({ id }) => id))
    expect([...silentWhenNegated, ...negatedCommitment.keys()].filter((id) => !ids.has(id))).toEqual([])
  })
})

describe.each(lists)('%s', (name, phrases, find) => {
  it.each(phrases.map(({ id }) => [id, examples[id] ?? '']))('%s: %s', (id, sentence) => {
    const [before = '', phrase = ''] = sentence.split(/[[\]]/u)
    const keys = tokens(sentence.replace(/[[\]]/gu, ''))
    const at = before.trim() === '' ? 0 : tokens(before.replace(/[\s،]+$/u, '')).length
    const hit = find(keys, at)
    expect(hit?.phrase.id).toBe(id)
    expect(hit?.length).toBe(tokens(phrase).length)
    expect(hit?.conjunction).toBe(phrase.startsWith('و') && !phrase.startsWith('وفق') ? 'و' : '')
  })

  it.each(misses[name] ?? [])('not in «%s»', (sentence) => {
    expect(found(find, tokens(sentence))).toEqual([])
  })
})

describe('a finder of phrases', () => {
  const find = phraseFinder([
    { id: 'short', words: ['علي'] },
    { id: 'long', words: ['علي', 'حد|لسان'] },
    { id: 'waw', words: ['وفق'] },
  ])

  it('takes the longest', () => {
    expect(find(['علي', 'حد'], 0)).toMatchObject({ phrase: { id: 'long' }, length: 2 })
    expect(find(['علي', 'لسان'], 0)).toMatchObject({ phrase: { id: 'long' }, length: 2 })
    expect(find(['علي', 'باب'], 0)).toMatchObject({ phrase: { id: 'short' }, length: 1 })
  })

  it('takes a conjunction off only where the whole word is none', () => {
    expect(find(['وفق'], 0)).toMatchObject({ phrase: { id: 'waw' }, conjunction: '' })
    expect(find(['ووفق'], 0)).toMatchObject({ phrase: { id: 'waw' }, conjunction: 'و' })
    expect(find(['فعلي'], 0)).toMatchObject({ phrase: { id: 'short' }, conjunction: 'ف' })
  })

  it('finds nothing past the end', () => {
    expect(find(['علي'], 1)).toBeUndefined()
    expect(find([], 0)).toBeUndefined()
  })
})
