import type { Source } from '../../worker/contract.ts'
import { counter } from './plural.ts'
import type { Words } from './words.ts'

const isOne = ({ number = 'one' }: Source) => number === 'one'

/** «تحدّث إلى» agrees with its subject; where the text does not show the gender, a noun says the same without it. */
function spokeTo(outlet: string, source: Source): string {
  const one = isOne(source)
  if (one && source.gender === 'm') return `تحدّث إلى ${outlet}`
  if (one && source.gender === 'f') return `تحدّثت إلى ${outlet}`
  return `حديث إلى ${outlet}`
}

/** The Arabic words; `tag` decides on the digits. */
export function arabic(tag: string): Words {
  const spoke = counter(tag, {
    one: 'واحد تحدّث إلى',
    two: 'اثنان تحدّثا إلى',
    few: '{n} تحدّثت إلى',
    other: '{n} تحدّثت إلى',
  })
  const named = counter(tag, {
    one: 'واحد مذكور بالاسم',
    two: 'اثنان مذكوران بالاسم',
    few: '{n} مذكورة بالاسم',
    other: '{n} مذكورة بالاسم',
  })
  const allNamed = (n: number) => (n === 1 ? 'مذكور بالاسم' : n === 2 ? 'مذكوران بالاسم' : 'كلها مذكورة بالاسم')
  const digits = new Intl.NumberFormat(tag)
  const here = 'هذه الوسيلة'
  const place = (paragraph: number) => `الفقرة ${digits.format(paragraph)}`
  return {
    lang: tag,
    dir: 'rtl',
    title: 'مصادر هذا المقال',
    titleShort: 'المصادر',
    reading: 'تُقرأ مصادر المقال…',
    empty: 'لم نجد في هذا النص قولًا منسوبًا إلى مصدر.',
    failed: 'تعذّر عرض المصادر الآن.',
    stale: 'تغيّر نص المقال بعد تحليله، ويُعرض ما بقي فيه.',
    offline: 'لا اتصال بالشبكة الآن، وتُعرض المصادر حين يعود.',
    retry: 'إعادة المحاولة',
    details: 'التفاصيل',
    sources: counter(tag, {
      one: 'مصدر واحد',
      two: 'مصدران',
      few: '{n} مصادر',
      many: '{n} مصدرًا',
      other: '{n} مصدر',
    }),
    statements: counter(tag, {
      one: 'قول واحد',
      two: 'قولان',
      few: '{n} أقوال',
      many: '{n} قولًا',
      other: '{n} قول',
    }),
    conflicts: counter(tag, {
      one: 'نقطة خلاف واحدة',
      two: 'نقطتا خلاف',
      few: '{n} نقاط خلاف',
      other: '{n} نقطة خلاف',
    }),
    named: (n, all) => (all ? allNamed(n) : named(n)),
    spoke: (n, outlet) => `${spoke(n)} ${outlet ?? here}`,
    number: (n) => digits.format(n),
    parts: {
      named: 'مذكورة بالاسم',
      described: 'معرّفة بصفتها',
      unnamed: 'غير مذكورة بالاسم',
      official: 'جهة رسمية',
      security_military: 'جهة أمنية أو عسكرية',
      judicial: 'جهة قضائية',
      party_faction: 'حزب أو حركة أو فصيل',
      international: 'هيئة دولية',
      civil_society: 'منظمة أو نقابة أو جمعية',
      organisation: 'شركة أو مؤسسة',
      expert: 'خبير أو دراسة',
      media: 'وسيلة إعلام أو صحافي',
      activist: 'ناشط',
      public: 'شاهد أو مواطن',
      unspecified: 'صفة غير مذكورة',
    },
    divide: 'تقسيم المصادر',
    by: { naming: 'بحسب التسمية', kind: 'بحسب الصفة' },
    naming: {
      described: 'معرّف بصفته',
      unnamed: 'غير مذكور بالاسم',
    },
    unnamedHelp: (source) => `قد تعرف هيئة التحرير هويت${isOne(source) ? 'ه' : 'هم'}`,
    reason: (reason) => `السبب المذكور: ${reason}`,
    quoted: { direct: 'اقتباس حرفي', mixed: 'اقتباس جزئي', indirect: 'نقل بالمعنى' },
    channels: {
      statement_document: 'في بيان',
      document: 'في وثيقة',
      press_event: 'في مناسبة علنية',
      agency: 'عبر وكالة أنباء',
      other_media: 'عبر وسيلة إعلام أخرى',
      social: 'في منشور',
      reporter: 'مشاهدة المراسل',
    },
    toOutlet: (outlet, source) => spokeTo(outlet ?? here, source),
    relayed: 'نقلًا عن',
    from: 'عن',
    contested: 'تختلف المصادر',
    conflictKinds: { denial: 'قول ونفيه', contradiction: 'قولان متعارضان', number: 'أرقام مختلفة' },
    silent: 'لم يعلّق',
    show: 'أظهره في النص',
    showAll: 'أظهر الأقوال كلها في النص',
    shown: (paragraph) => `معروض في ${place(paragraph)}`,
    paragraph: place,
    notFound: 'لم نجد هذه الكلمات في النص المعروض',
    back: 'عودة إلى المصادر',
    clear: 'إزالة',
    auto: 'تحليل آلي، لا يحكم على صحة ما ورد',
    engine: 'إسناد',
    report: 'أبلغ عن خطأ',
  }
}
