import type { Kind } from '../../contract.ts'
import { baked } from '../baked.ts'
import { isAdjective, ofAdjective } from './inflect.ts'
import { words, wordTable } from './list.ts'

/*
 * Adjectives after a head that tells no kind: «مصدر أمني», «مسؤولون حكوميون», «أوساط سياسية».
 * Written as masculine singular; ـة, ـون, ـين and ـات are made.
 */
const adjectives: Readonly<Partial<Record<Kind, string>>> = {
  official: `
    رسمي حكومي وزاري دبلوماسي ديبلوماسي رئاسي ملكي أميري سيادي بلدي دستوري برلماني نيابي تشريعي فيدرالي فدرالي
    اتحادي قنصلي خارجي سلطاني أرصادي جمركي
  `,
  security_military: `
    أمني عسكري ميداني استخباراتي استخباري مخابراتي شرطي دفاعي جوي بحري حربي بوليسي حدودي عملياتي
  `,
  judicial: 'قضائي عدلي',
  party_faction: `
    حزبي سياسي معارض حركي فصائلي كردي مسلح متمرد حوثي قيادي جهادي إسلامي يساري يميني
  `,
  international: 'أممي دولي',
  civil_society: `
    حقوقي إنساني إغاثي خيري نقابي عشائري قبلي ديني كنسي مدني تطوعي شرعي
  `,
  organisation: `
    طبي صحي استشفائي مصرفي مالي نفطي تجاري ملاحي صناعي عقاري استثماري رياضي كروي جامعي بنكي سياحي فندقي زراعي
    لوجستي تقني إداري تأميني بترولي كهربائي
  `,
  expert: `
    اقتصادي أكاديمي علمي بحثي استراتيجي إستراتيجي قانوني تاريخي نفسي تربوي بيئي
  `,
  media: 'إعلامي صحافي صحفي إخباري تلفزيوني إذاعي فضائي',
  activist: 'ناشط ثوري',
  public: 'عائلي أسري شعبي أهلي',
}

const kindByLemma = baked('kinds-of-adjectives', () =>
  wordTable((Object.entries(adjectives) as [Kind, string][]).map(([kind, list]) => [list, kind])),
)

/** The kind that a relational adjective (folded, without article) gives to the head before it: «أمني» after «مصدر». */
export const kindOfModifier = (stem: string): Kind | undefined => ofAdjective(kindByLemma, stem)

/** Adjectives of quality that name no class: «مطلع», «موثوق», «رفيع المستوى». They do not raise the specificity. */
const qualities = `
  مطلع عليم موثوق خاص مقرب قريب رفيع متطابق متعدد مسؤول مسئول محلي كبير بارز وازن مخضرم نافذ سابق حالي مختلف متنوع مستقل واسع
  عالي عال وثيق متقاطع مؤكد محايد متواتر داخلي آخر أخرى غربي عربي معني مختص عديد كثير عدة
  عالمي شهير معروف مشهور قدير
`

const qualityLemmas = baked('qualities', () => new Set(words(qualities)))

/** Whether an adjective (folded, without article) only praises or places the source: «مطلعة», «محلي», «سابق». */
export const isQuality = (stem: string): boolean => isAdjective(qualityLemmas, stem)

/** Participles that tell where somebody is from or came to: «المنتقل إلى», «المولود في», «المقيم». */
const situations = 'منتقل مقيم مولود بالغ قادم عائد معار متوج منضم وافد ملتحق حاصل منتمي'

const situationLemmas = baked('situations', () => new Set(words(situations)))

/** Whether a participle (folded, without article) tells where somebody is from or came to. */
export const isSituation = (stem: string): boolean => isAdjective(situationLemmas, stem)

/** Words of time and standing that follow an office and belong to the noun phrase: «الوزير السابق», «الرئيس المكلف». */
const statuses = `
  سابق أسبق حالي مكلف مستقيل منتخب راحل مؤقت معين جديد مخضرم متقاعد مخلوع معزول مقال بالإنابة بالوكالة مساعد
  دائم خاص عام وطني جهوي أعلى أول ثاني مفوض تنفيذي إقليمي رسمي ميداني فخري سامي عضو منتدب مشارك مناوب شرفي متفرغ
`

const statusLemmas = baked('statuses', () => new Set(words(statuses)))

/** Whether an adjective (folded, without article) tells the standing of an office: «السابق», «المكلف», «العام». */
export const isStatus = (stem: string): boolean => isAdjective(statusLemmas, stem)
