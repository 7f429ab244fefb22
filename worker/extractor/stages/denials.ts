import type { Commitment } from '../../contract.ts'
import type { Range } from '../document.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { hint } from '../grammar/words.ts'
import { denialAt } from '../lexicon/cues/denial.ts'

/** A phrase of denial in a content, and whether it denies that two things have to do with each other. */
export type Denial = Range & { readonly link: boolean }

const mayDeny = hint(({ key }) => denialAt.opens(key))

/**
 * The phrase by which a content itself denies, whatever its cue: «قال إن الأنباء عارية عن الصحة», «أكدت أنه لا صحة للخبر». An
 * adjective that only describes an indefinite noun denies nothing: «اتهمه بنشر معلومات غير صحيحة».
 */
export function denialIn(reader: Reader, content: readonly Range[]): Denial | undefined {
  for (const { from, to } of content) {
    for (let at = from; at < to; at++) {
      const hit = ((reader.hints[at] ?? 0) & mayDeny) === 0 ? undefined : denialAt(reader.keys, at)
      if (!hit || at + hit.length > to) continue
      if (hit.phrase.said && !speaksOfWords(reader, from, at)) continue
      // «المقاومة التي لا علاقة لها بالحزب»: said of the noun, and not the point.
      if (hit.phrase.link && reader.words(at - 1)?.classes.relative) continue
      // «جرائم لا صلة لها بالدين»: nor where the noun before it is indefinite.
      const owned = hit.phrase.link && /^ل(?:ه|ها|هم|هما)$/u.test(reader.keys[at + hit.length] ?? '')
      if ((hit.phrase.describes || owned) && describesIndefinite(reader, from, at)) continue
      return { from: at, to: at + hit.length, link: hit.phrase.link === true }
    }
  }
  return undefined
}

/** Nouns for what has been said: «هذا [الكلام] مردود», «[رواية] الجيش غير مقنعة», «[تقريره] محض اختلاق». */
const saying =
  /^(?:انباء|نبا|اخبار|خبر|تقرير|تقارير|معلومات|كلام|حديث|تصريح|تصريحات|مزاعم|ادعاء|ادعاءات|اتهام|اتهامات|تهم|رواية|روايات|قول|اقوال)(?:ه|ها|هم)?$/u
/** The noun stands at most this many words before. */
const farthest = 5

/** Whether what is said before a token is about words: «وصف هذه الأنباء بأنها فبركات». */
function speaksOfWords({ words }: Reader, from: number, at: number): boolean {
  for (let before = at - 1; before >= Math.max(from, at - farthest); before--)
    if (saying.test(words(before)?.stem ?? '')) return true
  return false
}

/** Cues whose content is denied, charged or asked for by the cue: what it says of truth is not the speaker's stance. */
const turning: ReadonlySet<Commitment> = new Set(['deny', 'accuse', 'direct', 'decline'])

/** Whether a statement denies by its content: its `stance`. */
export const isDenied = (reader: Reader, item: { commitment: Commitment; content: readonly Range[] }): boolean =>
  !turning.has(item.commitment) && denialIn(reader, item.content) !== undefined

/**
 * Whether a phrase that starts like an adjective only describes the indefinite noun before it: «نشر معلومات [غير صحيحة]». In
 * a sentence with a subject it is what is said of the subject: «ما نشر عن استقالات [غير صحيح]», «الخبر [غير دقيق]».
 */
function describesIndefinite({ words, keys }: Reader, from: number, at: number): boolean {
  if (at === from) return false
  const before = words(at - 1)
  if (!before || before.definite || before.classes.size > 0 || before.complementiser) return false
  if (/(?:ه|ها|هم)$/u.test(before.key)) return false
  const said = keys[at] === 'غير' ? keys[at + 1] : keys[at]
  // «أفكار مغلوطة»: a broken plural takes the feminine.
  const feminine = isFeminine(before.key) || brokenPlural.test(before.key)
  if (keys[at] === 'لا') return true
  if (feminine !== isFeminine(said ?? '')) return false
  const subject = words(from)
  // «الموقع نشر معلومات غير صحيحة»: the subject has its verb already; not «ما نشر», «التي نشرت».
  for (let back = from + 1; back < at; back++) {
    const verb = words(back)?.verb || words(back)?.cues.some(({ form }) => form === 'perfect' || form === 'imperfect')
    if (verb && !words(back - 1)?.classes.relative) return true
  }
  return !(subject?.definite || keys[from] === 'ما' || keys[from] === 'كل')
}

/** The shapes of «أفكار», «مزاعم», «رسائل». */
const brokenPlural = /^[وف]?(?:ا\p{L}{2}ا\p{L}|\p{L}{2}ا\p{L}{2}|\p{L}{2}ا\p{L}ي\p{L})$/u

const isFeminine = (key: string): boolean => /(?:ة|ات)$/u.test(key)
