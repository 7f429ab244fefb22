import { baked } from '../../baked.ts'
import type { Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import { hint, ofWord } from '../../grammar/words.ts'
import { finderRows, type WordGroup, wordFinder } from './word-finder.ts'

/**
 * Two predicates of which only one can hold of a thing: `is` and `isNot`. Words that describe count without the article only
 * and without preposition only («المعبر مغلق», not «المعبر المغلق»), adverbs with one too («في موعدها»). Prices that rise and fall are not among them: each side speaks of its own time.
 */
type Pole = {
  readonly id: string
  readonly is: Side
  readonly isNot: Side
  /** It speaks of what is to be done, so that he who asks for the one is contradicted by him who announces the other. */
  readonly plan?: true
  readonly example: string
}
type Side = { readonly verbs?: string; readonly words?: string; readonly adverbs?: string }

const poles: readonly Pole[] = [
  {
    id: 'go-on',
    is: {
      verbs: 'استمرّ واصل تواصل',
      words:
        'ماض ماضية ماضون ماضين مضي يمضي تمضي سيمضي ستمضي مستمر مستمرة مستمرون مستمرين متواصل متواصلة قائم قائمة سار سارية نافذ نافذة صامد صامدة',
    },
    isNot: {
      verbs: 'أوقف::إيقاف/وقف توقّف ألغى جمّد انهار',
      words: 'متوقف متوقفة ملغى ملغاة منهار منهارة مجمد مجمدة',
    },
    plan: true,
    example: '«طالب السكان بوقف بناء السد» × «الحكومة ماضية في بناء السد»',
  },
  {
    id: 'succeed',
    is: { verbs: 'نجح:ينجح:نجاح اجتاز', words: 'ناجح ناجحة' },
    isNot: { verbs: 'فشل:يفشل:فشل أخفق تعثّر', words: 'فاشل فاشلة' },
    example: '«حملة التلقيح نجحت» × «حملة التلقيح فشلت»',
  },
  {
    id: 'open',
    is: { verbs: 'فتح:يفتح:فتح', words: 'مفتوح مفتوحة' },
    isNot: { verbs: 'أغلق أقفل', words: 'مغلق مغلقة مقفل مقفلة' },
    example: '«المعبر مفتوح» × «المعبر مغلق»',
  },
  {
    id: 'accept',
    is: { verbs: 'وافق أيّد', words: 'موافق موافقة موافقون مؤيد مؤيدة' },
    isNot: { verbs: 'رفض:يرفض:رفض عارض::', words: 'رافض رافضة معارض' },
    plan: true,
    example: '«المجلس وافق على البيع» × «المجلس رفض البيع»',
  },
  {
    id: 'live',
    is: { words: 'حيا حية أحياء سالما سالمة سالمين بخير' },
    isNot: { verbs: 'قتل:يقتل:قتل/مقتل مات:يموت:موت', words: 'مصرع حتفه وفاة وفاته توفي توفيت قتيل قتيلة' },
    example: '«القيادي قتل» × «القيادي على قيد الحياة»',
  },
  {
    id: 'clean',
    is: { words: 'صالحة صالحا آمنة آمن آمنا سليمة سليما نقية نظيفة مطابقة مطابق' },
    isNot: {
      verbs: 'تلوّث',
      words: 'ملوثة ملوث ملوثا فاسدة فاسد مهدد مهددة خطر خطرا خطرة مسمومة متعفنة سامة مخالفة مخالف مسرطنة',
    },
    example: '«المياه صالحة للشرب» × «المياه ملوثة»',
  },
  {
    id: 'present',
    is: { verbs: 'انتشر تفشّى', words: 'منتشر منتشرة منتشرا متفش متفشية' },
    isNot: { verbs: 'انحسر', words: 'خال خالية خاليا منعدم منعدمة' },
    example: '«البلاد خالية من الحصبة» × «الحصبة منتشرة في البلاد»',
  },
  {
    id: 'raise',
    is: { verbs: 'زاد:يزيد:زيادة ضاعف' },
    isNot: { verbs: 'خفّض قلّل قلّص' },
    example: '«الإصلاحات خفضت البطالة» × «الإصلاحات زادت البطالة»',
  },
  {
    id: 'grow',
    is: { verbs: 'نما:ينمو:نمو انتعش' },
    isNot: { verbs: 'انكمش ركد:يركد:ركود' },
    example: '«الاقتصاد نما» × «الاقتصاد انكمش»',
  },
  {
    id: 'severe',
    is: { words: 'قاس قاسيا قاسية مشدد مشددا' },
    isNot: { words: 'مخفف مخففا متساهل متساهلا' },
    example: '«الحكم قاس» × «الحكم مخفف»',
  },
  {
    id: 'on-time',
    is: { adverbs: 'موعده موعدها موعدهما' },
    isNot: { verbs: 'أجّل تأجّل أرجأ تأخّر', words: 'مؤجل مؤجلة' },
    plan: true,
    example: '«دعا إلى تأجيل الانتخابات» × «الانتخابات ستجرى في موعدها»',
  },
  {
    id: 'on-purpose',
    is: { words: 'متعمد متعمدة متعمدا عمدا مدبر مدبرة مفتعل مفتعلة مفتعلا مقصود مقصودا' },
    isNot: { words: 'عرضي عرضية عرضيا', adverbs: 'تماس ماس قضاء سهوا' },
    example: '«الحريق متعمد» × «الحريق نجم عن تماس كهربائي»',
  },
  {
    id: 'win',
    is: { verbs: 'فاز:يفوز:فوز', words: 'فائز فائزة' },
    isNot: { verbs: 'خسر:يخسر:خسارة انهزم', words: 'خاسر خاسرة' },
    example: '«مرشحنا فاز بالمقعد» × «مرشحهم خسر المقعد»',
  },
  {
    id: 'guilty',
    is: { verbs: 'تورّط', words: 'مذنب مذنبة متورط متورطة متورطون متورطين ضالع ضالعة ضالعون ضلوع' },
    isNot: { verbs: 'برّأ', words: 'بريء بريئة بريئون أبرياء براءة براءته براءتها' },
    example: '«المدير متورط في الصفقة» × «المدير بريء»',
  },
  {
    id: 'lawful',
    is: { words: 'قانوني قانونية قانونيا شرعي شرعية شرعيا دستوري دستورية دستوريا نظامي نظامية' },
    isNot: { words: 'باطل باطلة باطلا' },
    example: '«القرار دستوري» × «القرار باطل»',
  },
  {
    id: 'fair',
    is: { words: 'نزيهة نزيها نزيه شفافة' },
    isNot: { verbs: 'زوّر', words: 'مزورة مزور' },
    example: '«الانتخابات نزيهة» × «الانتخابات زورت»',
  },
  {
    id: 'stable',
    is: { verbs: 'استقرّ', words: 'مستقر مستقرة مستقرا هادئ هادئة مطمئنة مطمئن' },
    isNot: { verbs: 'تدهور', words: 'حرجة حرج متدهورة متدهور متوترة متوتر خطيرة خطير' },
    example: '«حال المصاب مستقرة» × «حال المصاب حرجة»',
  },
  {
    id: 'free',
    is: { verbs: 'أفرج', words: 'طليق طليقة', adverbs: 'سراح' },
    isNot: {
      words: 'محتجز محتجزة محتجزا محتجزين محتجزون محتجزتين معتقل معتقلة معتقلا معتقلين مختطف مختطفة أسير أسيرا',
    },
    example: '«الصحافي أطلق سراحه» × «الصحافي لا يزال محتجزا»',
  },
  {
    id: 'enough',
    is: { words: 'متوفر متوفرة متوافر متوافرة متاح متاحة كاف كافية' },
    isNot: {
      verbs: 'نقص:ينقص:نقص نفد:ينفد:نفاد انقطع اختفى',
      words: 'شح ناقص ناقصة مفقود مفقودة معدوم معدومة منقطع منقطعة',
    },
    example: '«الدواء متوفر» × «الدواء مفقود»',
  },
  {
    id: 'stay',
    is: { verbs: 'بقي:يبقى:بقاء', words: 'باق باقية باقون باقين' },
    isNot: { verbs: 'رحل:يرحل:رحيل غادر انسحب استقال أقال', words: 'راحل راحلة مستقيل أقيل أقيلت' },
    plan: true,
    example: '«المدرب باق» × «المدرب رحل»',
  },
  {
    id: 'civilian',
    is: { words: 'مدني مدنية مدنيون مدنيين مدنيات مزارعون مزارعين أطفال نساء' },
    isNot: { words: 'مسلح مسلحون مسلحين مقاتل مقاتلون مقاتلين إرهابي إرهابيون إرهابيين متمردون متمردين' },
    example: '«الغارة قتلت مدنيين» × «الغارة قتلت مسلحين»',
  },
  {
    id: 'take',
    is: { verbs: 'سيطر استولى احتلّ دخل:يدخل:دخول اقتحم حرّر' },
    isNot: {},
    example: '«الجيش دخل البلدة» × «البلدة لا تزال تحت سيطرة المقاتلين»',
  },
  {
    id: 'good',
    is: {
      words:
        'إيجابي إيجابية إيجابيا صائب صائبة صائبا مفيد مفيدة مفيدا عادل عادلة عادلا تاريخي تاريخية تاريخيا مكسب مكسبا إنجاز إنجازا',
    },
    isNot: {
      words:
        'سلبي سلبية سلبيا كارثي كارثية كارثيا كارثة خاطئ خاطئة خاطئا خطأ ظالم ظالمة ظالما مجحف مجحفة مجحفا مضر مضرة انتكاسة مهزلة جائر جائرة جائرا',
    },
    example: '«القرار إيجابي» × «القرار كارثي»',
  },
  {
    id: 'take-part',
    is: { verbs: 'شارك' },
    isNot: { verbs: 'قاطع' },
    plan: true,
    example: '«الحزب شارك في الجلسة» × «الحزب قاطع الجلسة»',
  },
]

/** A word's pole: which, and on which side; whether it tells a state, which lasts («مغلق منذ يومين»), or an act. */
export type PoleHit = {
  readonly id: string
  readonly positive: boolean
  readonly plan: boolean
  readonly state: boolean
}

const groupsOf = (listOf: (side: Side) => Omit<WordGroup<unknown>, 'value'>): readonly WordGroup<PoleHit>[] =>
  poles.flatMap(({ id, is, isNot, plan = false }) => [
    { ...listOf(is), value: { id, positive: true, plan, state: false } },
    { ...listOf(isNot), value: { id, positive: false, plan, state: false } },
  ])
const acts = wordFinder(baked('acts-of-poles', () => finderRows(groupsOf(({ verbs = '' }) => ({ verbs })))))
const descriptions = wordFinder(
  baked('descriptions-of-poles', () => finderRows(groupsOf(({ words = '' }) => ({ nouns: words })))),
)
const adverbs = wordFinder(
  baked('adverbs-of-poles', () => finderRows(groupsOf(({ adverbs: list = '' }) => ({ nouns: list })))),
)

const polesOf = ofWord(({ key }) => ({ described: descriptions(key), adverb: adverbs(key), act: acts(key) }))

/** «على قيد الحياة» */
const alive: PoleHit = { id: 'live', positive: true, plan: false, state: true }
/** «لا يزال [في] العاصمة» */
const there: PoleHit = { id: 'stay', positive: true, plan: false, state: true }
/** «لا تزال تحت [سيطرة] مقاتليها», «في [أيدي] المقاتلين» */
const held: PoleHit = { id: 'take', positive: false, plan: false, state: true }

const lasting = /^(?:ي|ت)زال(?:ون|وا)?$|^زال(?:ت|وا)?$/u
const lasts = hint(({ key }) => lasting.test(key))

/** Whether «لا يزال», «ما زالت» stands at most so many tokens before. */
function isLasting({ hints }: Reader, at: number, reach: number): boolean {
  for (let back = at - 1; back >= at - reach; back--) if (((hints[back] ?? 0) & lasts) !== 0) return true
  return false
}

/** The poles that some words may have: a bit for each, by the side on which it is; none for most words. */
export type PoleBits = { readonly is: number; readonly isNot: number }
export const noPoles: PoleBits = { is: 0, isNot: 0 }

const bits = baked('bits-of-poles', () => new Map(poles.map(({ id }, index) => [id, 1 << (index % 31)])))

/** The poles that a word may have, or another by it, whatever stands around. */
const bitsOfWord = ofWord((facts): PoleBits => {
  const { key } = facts
  const { described, adverb, act } = polesOf(facts)
  const inPhrase =
    key === 'قيد' ? alive : key === 'سيطرة' || key === 'ايدي' ? held : lasting.test(key) ? there : undefined
  if (!described && !adverb && !act && !inPhrase) return noPoles
  const found = { is: 0, isNot: 0 }
  for (const hit of [described?.value, adverb?.value, act?.value, inPhrase])
    if (hit) found[hit.positive ? 'is' : 'isNot'] |= bits.get(hit.id) ?? 0
  return found
})

/** The poles that the words of a content may have. */
export function polesIn({ words }: Reader, content: readonly Range[]): PoleBits {
  let is = 0
  let isNot = 0
  for (const { from, to } of content) {
    // «لا يزال في [العاصمة]»: what stands right before may make a pole of a word.
    for (let at = from - 2; at < to; at++) {
      const facts = words(at)
      if (!facts) continue
      const found = bitsOfWord(facts)
      if (found === noPoles) continue
      is |= found.is
      isNot |= found.isNot
    }
  }
  return { is, isNot }
}

/**
 * The pole of the predicate at a token: «توقفت», «مغلق»; undefined of other words, of what only describes («المعبر المغلق») and of
 * verbal nouns that are not what the content is about («بعد رفض تركيا»), for which `heads` tells.
 */
export function poleAt(reader: Reader, at: number, heads: boolean): PoleHit | undefined {
  const { keys, words } = reader
  if (keys[at] === 'قيد' && keys[at + 1] === 'الحياة') return alive
  if (keys[at - 1] === 'في' && isLasting(reader, at, 2)) return there
  const hand = (keys[at] === 'سيطرة' && keys[at - 1] === 'تحت') || (keys[at] === 'ايدي' && keys[at - 1] === 'في')
  if (hand && isLasting(reader, at, 4)) return held
  const facts = words(at)
  if (!facts) return undefined
  const { described, adverb, act } = polesOf(facts)
  if (described) {
    const governed = described.preposition !== '' || words(at - 1)?.classes.preposition
    return described.definite || governed ? undefined : { ...described.value, state: true }
  }
  if (adverb) return { ...adverb.value, state: true }
  if (!act) return undefined
  const finite = act.form === 'perfect' || act.form === 'imperfect'
  return heads || (finite && !words(at - 1)?.classes.relative) ? act.value : undefined
}

/** All poles with their examples, for tests. */
export const poleList: readonly Pole[] = poles
