import type { Kind } from '../../contract.ts'
import { baked } from '../baked.ts'
import { phrases, wordTable } from './list.ts'
import { phraseRows, phraseTable } from './phrases.ts'

/*
 * How articles speak of sources whom they do not name.
 */

/** Heads that never name anybody, whatever follows, with the kind they have alone: «مصادر», «مراقبون», «البعض». */
const generic: Readonly<Partial<Record<Kind, string>>> = {
  unspecified: `
    مصدر مصادر مصدران مصدرين جهات أوساط دوائر أطراف مقربون مقربين مطلعون مطلعين متابعون متابعين مراقبون مراقبين
    عارفون عارفين بعض البعض آخرون آخرين كثيرون كثيرين الكثيرون الكثيرين كثير الكثير العديد معظم أغلب غالبية
    أكثرية أقلية بعضهم أحدهم إحداهن معظمهم غالبيتهم أغلبيتهم أغلبهم أكثرهم جميعهم كلهم أصوات أنباء معلومات شائعات تكهنات تسريبات مزاعم أقاويل روايات
  `,
  public: `
    شهود أهالي سكان مواطنون مواطنين ناس الناس جمهور جماهير مارة المارة قرويون رواد زبائن متسوقون
  `,
  expert: `
    محللون محللين خبراء باحثون باحثين اقتصاديون اقتصاديين أكاديميون أكاديميين مختصون مختصين
  `,
  activist: 'ناشطون ناشطين نشطاء مغردون مغردين مدونون',
  media: 'صحف تقارير وسائل مواقع إعلاميون صحافيون صحفيون فضائيات',
}

const kindOfGeneric = baked('unnamed', () =>
  wordTable((Object.entries(generic) as [Kind, string][]).map(([kind, list]) => [list, kind])),
)

/** The kind of a head that names nobody («مصادر», «البعض»), by its folded form; undefined for other words. */
export const kindOfUnnamed = (key: string): Kind | undefined => kindOfGeneric.get(key)

/**
 * Words that make a source one of many: «أحد المسؤولين», «عدد من الخبراء», «ثلاثة مصادر». The noun after them is the source.
 * `count` is what the whole phrase speaks of.
 */
export type Quantifier = { readonly count: 'one' | 'two' | 'many' }

const ones = /* @__PURE__ */ phrases('أحد، إحدى، واحد من، واحدة من، واحد، بعض من')
const twos = /* @__PURE__ */ phrases('اثنان من، اثنين من، اثنتان من، كلا، كلتا')
const manies = /* @__PURE__ */ phrases(`
  بعض، كل من، كلا من، عدد من، عدد كبير من، عدد آخر من، مجموعة من، العديد من، عديد من، كثير من، الكثير من، كثيرون من، معظم، أغلب
  غالبية، أغلبية، جميع، كل، كافة، سائر، عشرات، عشرات من، العشرات من، مئات، مئات من، المئات من، آلاف، آلاف من
  الآلاف من، بضعة، بضع، عدة، أكثر من، أكثر من مصدر، جانب من، جمع من، جملة من، نخبة من، حشد من، قسم من، لفيف من
  شريحة من، طائفة من، فريق من، كوكبة من، ثلاثة، ثلاث، أربعة، أربع، خمسة، خمس، ستة، ست، سبعة، سبع، ثمانية، ثماني
  ثمان، نصف، ثلث، ثلثا، ثلثي، ربع، تسعة، تسع، عشرة، عشر، ثلاثة من، أربعة من، خمسة من، ستة من، سبعة من، عشرة من، نحو
`)

/** Quantifiers as phrases; the longest at a token wins: «عدد من» before «عدد». */
export const quantifiers = phraseTable<Quantifier>(
  baked('quantifiers', () =>
    phraseRows([
      ...ones.map((phrase) => [phrase, { count: 'one' }] as const),
      ...twos.map((phrase) => [phrase, { count: 'two' }] as const),
      ...manies.map((phrase) => [phrase, { count: 'many' }] as const),
    ]),
  ),
)

/** Unnamed sources of several words whose head misleads, with their kind: «وسائل إعلام», «رواد مواقع التواصل». */
export const unnamedPhrases = phraseTable<Kind>(
  baked('unnamed-phrases', () =>
    phraseRows([
      ...phrases(`
    وسائل إعلام، وسائل الإعلام، وسائل إعلامية، تقارير صحفية، تقارير صحافية، تقارير إعلامية، تقارير إخبارية
    تقرير صحفي، تقرير صحافي، صحف عبرية، صحف عربية، صحف محلية، مواقع إخبارية، مواقع إلكترونية، مصادر إعلامية
    مصادر صحفية، مصادر صحافية، الصحافة المحلية، الإعلام المحلي، إعلام محلي، إعلام عبري، وكالات الأنباء
    وكالات أنباء
  `).map((phrase) => [phrase, 'media'] as const),
      ...phrases(`
    شهود عيان، شهود العيان، شاهد عيان، شاهدة عيان، رواد مواقع التواصل، رواد مواقع التواصل الاجتماعي
    رواد منصات التواصل، مستخدمو مواقع التواصل، ذوو الضحايا، أهالي الضحايا، الرأي العام، الشارع
  `).map((phrase) => [phrase, 'public'] as const),
      ...phrases(`
    مصادر مطلعة، مصدر مطلع، مصادر متطابقة، مصادر متعددة، مصادر خاصة، مصادر موثوقة، جهات مطلعة
  `).map((phrase) => [phrase, 'unspecified'] as const),
    ]),
  ),
)
