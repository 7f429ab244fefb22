import type { Kind } from '../../../contract.ts'
import { baked } from '../../baked.ts'
import { adjectiveBases } from '../inflect.ts'
import { wordTable } from '../list.ts'
import type { BodyHead } from './types.ts'

/*
 * Words after a broad head that decide what the body is: «اتحاد الكرة» is an institution of sport, «اتحاد العمال» a
 * union; «وكالة الأنباء» is media, «وكالة الفضاء» a state agency; «مجلس القضاء» is judicial. Nouns as they stand in
 * names, adjectives in the masculine singular; without article.
 */
const complements: Readonly<Partial<Record<Kind, string>>> = {
  official: `
    وزير وزراء وزارة حكومة حكومي رئيس رئاسي دولة شورى نواب شيوخ مستشارين أمة شعب وزاري بلدي محافظة منطقة مدينة إمارة
    ولاية بلدية أمانة فضاء طاقة أرصاد زلازل مناخ انتخابات انتخابي إحصاء جمارك ضرائب زكاة غذاء دواء ماء سياحة آثار تراث
    استثمار منافسة نزاهة فساد اتصالات معلومات كهرباء مياه أراضي إسكان تأمينات تقاعد مرور جوازات أحوال سفر موانئ طرق
    مواصلات نقل سكك معابر مركزي نقد سيادي أوراق برلماني نيابي تشريعي مرافق شؤون ملكي أميري أمريكي أميركي فيدرالي رقابة
    محاسبة دستور إنقاذ حج إفتاء ترفيه تخطيط تنمية تعليم تربية صحة بيئة فلاحة جماعي ترابي قروي حضري
  `,
  security_military: `
    عسكري أمني أمن جيش شرطة استخبارات مخابرات دفاع عمليات قوات درك حرس حدود خفر سواحل بحري جوي أركان قتالي حربي
    إرهاب ناتو مباحث صواعق مظلات مشاة مدرعات مشترك
  `,
  judicial:
    'قضاء قضاة محكمة محاكم نيابة عدل قضائي دستوري عدلي تحقيق جنائي ادعاء جنايات استئناف تمييز نقض متهم متهمين متهمة اتهام',
  party_faction: `
    حزب حركة حوثي حوثيين مسلح ثوري ثورة مقاومة معارضة معارض متمرد متمردين متشدد متطرف إرهابي جهاد جهادي سياسي مجاهدين
    ثوار انفصاليين
  `,
  international: 'أممي أوروبي أفريقي إفريقي دولي أمم لاجئين خليجي مغاربي أطلسي',
  civil_society: `
    حقوق إنسان حقوقي خيري إنساني إغاثة عمال عمالي نقابات طلبة طلاب كتاب أدباء صحفيين صحافيين محامين أطباء مهندسين معلمين
    مزارعين مستهلك مستهلكين قبائل عشائر علماء مسلمين كنسي كنائس نسائي نساء مرأة سجناء أسرى ضحايا أيتام معاقين تطوعي أهلي
    حيوان يهود فلاحين موظفين تجار ناشرين وجهاء أعيان ناقلين صيادين أهالي أسر عائلات أمهات منظمات جمعيات منظمة جمعية
    نقابة أساتذة متقاعدين متصرفين متعاقدين ممرضين توثيق صيادلة أشراف شيوخ مقاطعة تضامن
  `,
  organisation: `
    كرة قدم سلة طائرة يد رياضي نادي ناد أندية لاعبين حكام دوري فيفا أولمبي سباحة تنس فروسية انضباط احتراف مسابقات جامعة
    جامعي مستشفى طبي شركة شركات بنك بنوك مصرف تجاري قابض استثماري عقاري مالي بورصة مهرجان معرض مجموعة مصنع فندق مستشفيات
    طيران ألعاب تجارة صناعة منظم فعاليات مسابقة بطولة غرف فنادق ذهب مستوردين مصدرين دواجن مقاولين مخابز
  `,
  expert:
    'دراسات أبحاث بحوث بحثي بحث فكر استراتيجي إستراتيجي سياسات استطلاع رأي استشارات علوم علمي خبراء فلك فلكي جيولوجي مؤشرات زلزالي',
  media: `
    أنباء أخبار إخباري إعلام إعلامي صحافة صحافي صحفي تلفزيون تلفزيوني فضائي إذاعة قنوات نيوز
  `,
}

const kindByWord = baked('complements', () =>
  wordTable((Object.entries(complements) as [Kind, string][]).map(([kind, list]) => [list, kind])),
)

/** The kind that a word after a broad head gives to the body; the stem is folded, without article. */
export function kindOfComplement(stem: string): Kind | undefined {
  for (const base of adjectiveBases(stem)) {
    const kind = kindByWord.get(base)
    if (kind) return kind
  }
  return undefined
}

/** Into what a broad head of a kind may turn; a ministry's committee stays official, its club committee does not. */
const turns: Readonly<Partial<Record<Kind, readonly Kind[]>>> = {
  official: [
    'security_military',
    'judicial',
    'party_faction',
    'international',
    'civil_society',
    'organisation',
    'media',
  ],
  security_military: ['party_faction', 'international'],
  party_faction: ['civil_society', 'security_military'],
  civil_society: ['international', 'party_faction', 'organisation', 'expert'],
  activist: ['civil_society', 'party_faction'],
  organisation: ['official', 'security_military', 'civil_society', 'international', 'expert', 'media', 'party_faction'],
  expert: ['civil_society', 'official', 'international'],
  media: ['official', 'security_military', 'international', 'civil_society', 'expert', 'party_faction'],
}

/**
 * The kind of a body by its head and the words after it: «لجنة الحكام» is an institution, «لجنة برلمانية» official. The
 * first word that may turn the head decides.
 * @param stems the words after the head, folded, without clitics and article
 */
export function kindOfBody(head: BodyHead, stems: readonly string[]): Kind {
  if (!head.broad) return head.kind
  // «لجنة حقوق الطفل الأممية»: the United Nations' own, whatever its field.
  if (stems.some((stem) => adjectiveBases(stem).includes('اممي'))) return 'international'
  for (const stem of stems) {
    const kind = kindOfComplement(stem)
    if (kind === head.kind) return kind
    if (kind && turns[head.kind]?.includes(kind)) return kind
  }
  return head.kind
}
