import { baked } from '../baked.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { isQualityWord } from '../grammar/word-lists.ts'
import { words } from '../lexicon/list.ts'
import { kindOfModifier } from '../lexicon/modifiers.ts'
import { isDemonym } from '../lexicon/places.ts'
import { affiliationIn } from './affiliation.ts'
import type { Description } from './describe.ts'
import type { Entity } from './entity.ts'

/** Heads that name no class: «مصادر», «مراقبون», «محللون», «البعض», «تقارير». */
const bareHeads = new Set(
  words(`
    مصدر مصادر جهة جهات طرف أطراف أوساط دوائر مطلع مقرب مراقب مراقبون مراقبين متابع متابعون متابعين محلل محللون محللين
    خبير خبراء بعض آخر آخرون آخرين كثير كثيرون كثيرين عديد معظم أغلب أنباء أخبار خبر تقرير تقارير معلومات شائعات تكهنات
    تسريبات روايات شخص أشخاص ناس رجل امرأة مقطع فيديو صورة صور رسالة وثيقة وثائق
  `),
)

/** How a source comes to know: «حضر الاجتماع», «شارك في», «مطلع على», «مقرب من». */
const knowing = new Set(
  words(`
    حضر حضرت حضروا شارك شاركت شاركوا اطلع اطلعت اطلعوا عمل عملت عملوا شهد شهدت شهدوا شاهد شاهدت رافق رافقت يشارك يعمل
    مشارك مشاركة مشاركون مشاركين مطلع مطلعة مطلعون مطلعين حاضر حاضرين مقرب مقربة مقربون مقربين قريب قريبة قريبون قريبين
    عامل عاملون عاملين ضالع ضالعون منخرط معني
  `),
)

const prepositionsOfKnowing = baked('prepositions-of-knowing', () => new Set(words('علي من في')))

/** Whether a mention says, in it or in the clause that hangs on it, how its source knows: «مصدر مطلع على المفاوضات». */
function tellsHow(reader: Reader, { phrase }: Description): boolean {
  const limit = Math.min(reader.doc.tokens.length, phrase.to + 4)
  for (let at = phrase.head + 1; at < limit; at++) {
    const facts = reader.words(at)
    if (!facts) {
      if (at >= phrase.to && reader.doc.tokens[at]?.key !== '،') return false
      continue
    }
    if (facts.complementiser && !facts.classes.relative) return false
    if (!knowing.has(facts.stem)) continue
    const finite = facts.verb || !facts.modifier
    const ruled = prepositionsOfKnowing.has(reader.keys[at + 1] ?? '') || reader.words(at + 1)?.preposition === 'ب'
    if (at < phrase.to ? ruled : finite || ruled) return true
  }
  return false
}

function specificityIn(reader: Reader, description: Description): 0 | 1 | 2 | 3 {
  const { phrase } = description
  const head = reader.words(phrase.head)
  if (phrase.kind === 'person' && affiliationIn(reader, description)) return tellsHow(reader, description) ? 3 : 2
  if (!head) return 0
  const bare = bareHeads.has(head.stem)
  if (!bare) return 1
  for (let at = phrase.head + 1; at < phrase.to; at++) {
    const facts = reader.words(at)
    if (!facts) return 0
    if (facts.role && !isQualityWord(facts) && !kindOfModifier(facts.stem)) return 1
    if ((kindOfModifier(facts.stem) || isDemonym(facts.stem)) && !isQualityWord(facts)) return 1
  }
  return 0
}

/**
 * How much an article tells of a source that it does not name: 0 nothing («مصادر مطلعة»), 1 a class («مصدر أمني»), 2 the
 * body («مصدر في الوزارة»), 3 the body and how the source knows («مسؤول في الوزارة حضر الاجتماع»). The fullest mention counts.
 */
export function specificityOf(reader: Reader, entity: Entity): 0 | 1 | 2 | 3 {
  return entity.descriptions.reduce<0 | 1 | 2 | 3>((best, description) => {
    const next = specificityIn(reader, description)
    return next > best ? next : best
  }, 0)
}
