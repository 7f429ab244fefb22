import { baked } from '../../baked.ts'
import { remembered } from '../../text/remembered.ts'
import { finderRows, wordFinder } from './word-finder.ts'

/*
 * Families of words that say one thing in letters too different to be compared: «ألغت» and «الإلغاء», «وصلت» and «لم تصل», «فاز»
 * and «الفوز». A verb stands in the form of the cue lexicon, with its imperfect and nouns after colons where no rule gives them.
 */
type Family = { readonly id: string; readonly verbs: string; readonly nouns?: string }

const families: readonly Family[] = [
  { id: 'abandon', verbs: 'تخلّى' },
  { id: 'absent', verbs: 'غاب:يغيب:غياب تغيّب' },
  { id: 'adopt', verbs: 'تبنّى' },
  { id: 'agree', verbs: 'اتّفق', nouns: 'اتفاقية اتفاقيات اتفاقات' },
  { id: 'arrive', verbs: 'وصل:يصل:وصول أوصل' },
  { id: 'assault', verbs: 'اعتدى' },
  { id: 'begin', verbs: 'بدأ:يبدأ:بدء/بداية', nouns: 'بدأوا بدأا يبدأون' },
  { id: 'breach', verbs: 'اخترق سرق:يسرق:سرقة سرّب تسرّب قرصن', nouns: 'قرصنة' },
  { id: 'build', verbs: 'بنى:يبني:بناء' },
  { id: 'buy', verbs: 'اشترى::شراء' },
  { id: 'cancel', verbs: 'ألغى', nouns: 'ملغى ملغاة ملغي' },
  { id: 'child', verbs: '', nouns: 'ابن ابنة أبناء بنت بنات نجل نجلة أولاد ولد' },
  { id: 'choose', verbs: 'اختار' },
  { id: 'collapse', verbs: 'انهار', nouns: 'منهار منهارة' },
  { id: 'complain', verbs: 'شكا:يشكو:شكوى/شكاوى' },
  { id: 'damage', verbs: 'أضرّ تضرّر', nouns: 'ضرر أضرار أضرارا متضرر متضررة متضررون متضررين' },
  { id: 'dead', verbs: 'مات:يموت:موت فارق', nouns: 'وفاة وفيات توفي توفيت توفوا متوفى متوفاة وفاته وفاتها وفاتهم' },
  { id: 'dismiss', verbs: 'أقال', nouns: 'أقيل أقيلت' },
  { id: 'end', verbs: 'أنهى انتهى', nouns: 'نهاية' },
  { id: 'escape', verbs: 'نجا:ينجو:نجاة' },
  { id: 'evacuate', verbs: 'أجلى أخلى' },
  { id: 'exempt', verbs: 'أعفى' },
  { id: 'flee', verbs: 'فرّ:يفرّ:فرار', nouns: 'فار فارين فارون' },
  { id: 'found', verbs: 'أنشأ' },
  { id: 'give', verbs: 'أعطى' },
  { id: 'grow', verbs: 'زاد:يزيد:زيادة/زيادات ازداد تزايد' },
  { id: 'hide', verbs: 'أخفى اختفى' },
  { id: 'hit', verbs: 'أصاب', nouns: 'أصيب أصيبت أصيبوا مصاب مصابا مصابة مصابون مصابين' },
  { id: 'hold', verbs: 'أجرى', nouns: 'أجريت ستجرى تجرى' },
  { id: 'intend', verbs: 'نوى:ينوي:نية', nouns: 'نيتها نيته' },
  { id: 'invade', verbs: 'غزا:يغزو:غزو' },
  { id: 'join', verbs: 'انضمّ' },
  { id: 'launch', verbs: 'شنّ:يشنّ:شن' },
  { id: 'lead', verbs: 'قاد:يقود:قيادة' },
  { id: 'meet', verbs: 'التقى::لقاء/لقاءات' },
  { id: 'murder', verbs: 'اغتال' },
  { id: 'need', verbs: 'احتاج', nouns: 'حاجة' },
  { id: 'occupy', verbs: 'احتلّ' },
  { id: 'pass', verbs: 'مرّ:يمرّ:مرور' },
  { id: 'postpone', verbs: 'أجّل تأجّل أرجأ', nouns: 'مؤجل مؤجلة' },
  { id: 'prepare', verbs: 'أعدّ' },
  { id: 'receive', verbs: 'تلقّى', nouns: 'تلق' },
  { id: 'regain', verbs: 'استعاد' },
  { id: 'remove', verbs: 'أزال' },
  { id: 'repel', verbs: 'صدّ:يصدّ:صد تصدّى' },
  { id: 'resign', verbs: 'استقال', nouns: 'مستقيل مستقيلة مستقيلون مستقيلين' },
  { id: 'return', verbs: 'عاد:يعود:عودة' },
  { id: 'reward', verbs: 'كافأ', nouns: 'مكافآت' },
  { id: 'seize', verbs: 'استولى' },
  { id: 'sell', verbs: 'باع:يبيع:بيع' },
  { id: 'solve', verbs: 'حلّ:يحلّ:حل' },
  { id: 'stay', verbs: 'بقي:يبقى:بقاء', nouns: 'باق باقية باقون باقين' },
  { id: 'stop', verbs: 'وقف:يقف:وقف أوقف توقّف', nouns: 'متوقف متوقفة موقوف موقوفة موقوفون موقوفين' },
  { id: 'suffer', verbs: 'عانى' },
  { id: 'summon', verbs: 'استدعى' },
  { id: 'topple', verbs: 'أطاح' },
  { id: 'visit', verbs: 'زار:يزور:زيارة/زيارات' },
  { id: 'wall', verbs: '', nouns: 'جدار سور سياج حاجز' },
  { id: 'win', verbs: 'فاز:يفوز:فوز', nouns: 'فائز فائزة' },
]

const familyWords = wordFinder(
  baked('families', () => finderRows(families.map(({ id, verbs, nouns = '' }) => ({ verbs, nouns, value: id })))),
)

/** The family of a folded word, clitics and all: «وستلغي» and «بإلغاء» are of «cancel»; undefined for most words. */
export const familyOf = remembered(50_000, (key): string | undefined => familyWords(key)?.value)
