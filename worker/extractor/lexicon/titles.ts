import type { Kind } from '../../contract.ts'
import { baked } from '../baked.ts'
import { phrases, words, wordTable } from './list.ts'
import { phraseRows, phraseTable } from './phrases.ts'
import { withPossessives } from './proclitics.ts'

/**
 * A word that stands before a personal name. Most titles do not tell in what capacity somebody speaks («الدكتور»);
 * `kind` is there where one does («العميد»).
 */
export type Title = { readonly kind?: Kind }

/** «الدكتور», «السيدة»: courtesy and professions, feminine by ـة. */
const courtesies = `
  سيد أستاذ دكتور دكتورة مهندس محامي مستشار حاج معلم مدرب كابتن قبطان ربان طيار لاعب نجم فنان شاعر كاتب إعلامي
  صحافي صحفي ناشط باحث خبير محلل طبيب مواطن طالب شاب طفل فتاة مطرب مخرج ممثل روائي آنسة مدام مستر شهيد مرحوم
  أسير رحالة مفكر مؤرخ عازف مربي
`

/** Titles of office and birth. */
const offices = `
  أمير ملك سلطان رئيس وزير سفير قنصل نائب سيناتور سناتور محافظ عمدة لورد سير بارون دوق قيصر شاه رئيسة
`

/** Clergy and tribal honours. */
const religious = `
  شيخ إمام خطيب داعية مفتي بابا بطريرك مطران أنبا قس قمص أب كاردينال أسقف راهب حاخام ملا مرشد علامة
`

/** Ranks, all of them also roles; compound ranks are among the phrases. */
const ranks = `
  مشير فريق لواء عميد عقيد مقدم رائد نقيب ملازم رقيب عريف جندي مساعد ضابط أدميرال أميرال جنرال كولونيل كومندان
  ليفتنانت لفتنانت ميجور سرجنت عماد بريغادير سردار
`

const judges = 'قاضي قاض'

/** Titles of universities; «الدكتور» is none of them. */
const academics = 'بروفيسور بروفسور'

const titlesByLemma = baked('titles', () =>
  wordTable<Title>([
    [ranks, { kind: 'security_military' }],
    [judges, { kind: 'judicial' }],
    [academics, { kind: 'expert' }],
    [offices, { kind: 'official' }],
    [religious, { kind: 'civil_society' }],
    [courtesies, {}],
  ]),
)

/** The title that a folded stem (no article) is, if any: «سيد», «دكتورة». */
export const titleOf = (stem: string): Title | undefined =>
  titlesByLemma.get(stem) ?? (stem.endsWith('ة') ? titlesByLemma.get(stem.slice(0, -1)) : undefined)

/** Whether a title is one of those after whom bodies are named: «جامعة الملك سعود», «مستشفى الشيخ زايد». */
export const isHonoured = (stem: string): boolean => /^(?:official|civil_society)$/u.test(titleOf(stem)?.kind ?? '')

/** Abbreviations before a name, without their full stop; a «.» may follow each letter: «د. سامي», «أ.د. ليلى». */
const abbreviations: readonly string[] = /* @__PURE__ */ phrases(
  'د، م، أ، أ د، ا د، أد، د م، م م، ش، ق، ح، اللواء م، العميد م، العقيد م، دكتور م',
)

/** Titles of several words. «متقاعد» follows a rank («اللواء المتقاعد»), «ركن» and «حقوقي» join it («العميد الركن»). */
const courtly: readonly string[] = /* @__PURE__ */ phrases(`
  صاحب السمو، صاحب السمو الملكي، صاحب السمو الملكي الأمير، صاحب السمو الأمير، صاحب السمو الشيخ، صاحبة السمو
  صاحبة السمو الملكي، صاحبة السمو الملكي الأميرة، صاحبة السمو الشيخة، أصحاب السمو، سمو الأمير، سمو الأميرة
  سمو الشيخ، سمو الشيخة، سمو ولي العهد، صاحب الجلالة، صاحب الجلالة الملك، جلالة الملك، جلالة الملكة
  جلالة السلطان، خادم الحرمين الشريفين، خادم الحرمين الشريفين الملك، خادم الحرمين، فخامة الرئيس، دولة الرئيس
  دولة رئيس، معالي الوزير، معالي وزير، معالي الدكتور، معالي المهندس، معالي الأستاذ، معالي الشيخ، سعادة السفير
  سعادة الدكتور، سعادة الأستاذ، سعادة المهندس، سعادة اللواء، فضيلة الشيخ، فضيلة الدكتور، فضيلة الإمام
  سماحة الشيخ، سماحة السيد، سماحة المفتي، سماحة الإمام، غبطة البطريرك، نيافة الأنبا، نيافة المطران، قداسة البابا
  آية الله، آية الله العظمى، حجة الإسلام، الإمام الأكبر، المرجع الديني، المرجع الأعلى، المرشد الأعلى
  السيد القائد
`)

const rankPhrases: readonly string[] = /* @__PURE__ */ phrases(`
  الفريق أول، الفريق الأول، فريق أول، الفريق الركن، الفريق أول الركن، الفريق أول ركن، الفريق ركن، اللواء الركن
  اللواء ركن، العميد الركن، العميد ركن، العقيد الركن، العقيد ركن، المقدم الركن، اللواء طيار، اللواء الطيار
  العقيد طيار، العميد طيار، اللواء بحري، العميد مهندس، العميد المتقاعد، اللواء المتقاعد، العقيد المتقاعد
  العميد متقاعد، اللواء متقاعد، الملازم أول، الملازم الأول، ملازم أول، وكيل رقيب، رقيب أول، الرقيب أول
  اللفتنانت كولونيل، لفتنانت كولونيل، اللفتنانت جنرال، الميجور جنرال، البريغادير جنرال، نائب الأدميرال
`)

/** Titles of more than a word, and abbreviations; a hit that ends before a name starts that name's noun phrase. */
export const titlePhrases = phraseTable<Title>(
  baked('title-phrases', () =>
    phraseRows([
      ...abbreviations.map((phrase) => [phrase, {}] as const),
      ...courtly.map((phrase) => [phrase, { kind: 'official' as const }] as const),
      ...rankPhrases.map((phrase) => [phrase, { kind: 'security_military' as const }] as const),
    ]),
  ),
)

const honorificStems = /* @__PURE__ */ words(
  'سمو معالي سعادة فضيلة سماحة فخامة جلالة غبطة نيافة قداسة حضرة سيادة دولة عطوفة شخص',
)
const honorifics = baked(
  'honorifics',
  () => new Set(honorificStems.flatMap((stem) => [stem, ...withPossessives(stem)])),
)

/** Whether a folded stem is an honorific, which stands before another title or carries a pronoun: «معالي», «سعادته». */
export const isHonorific = (stem: string): boolean => honorifics.has(stem)
