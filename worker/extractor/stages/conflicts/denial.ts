import type { Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import { denialIn } from '../denials.ts'
import { type Claim, isRefusedClaim, type Word, wordsIn } from './claims.ts'

/** A denial: who denies, and the words of what is denied. Empty where it only points back («نفى ذلك»). */
export type Denied = {
  readonly claim: Claim
  readonly matter: readonly Word[]
  /** It denies that two things have to do with each other: of either he must speak who says that they have. */
  readonly link: boolean
  readonly ends: readonly (readonly Word[])[]
}

/** Cues that deny by doubting: «شكك في هذا الأمر». */
const doubting = new Set(['شكّك'])
/** What is doubted of a deed and is no claim: «شكك في [جدوى] التحقيق». */
const judges = new Set(
  'جدوي قدرة قدرته قدرتها نوايا نية نيات جدية فعالية فاعلية اهمية نزاهة كفاءة حياد شرعية'.split(' '),
)
/** Denied matter is long at most this many words; of a denial with more the first ones count. */
export const longestMatter = 24

/** What a claim denies, by its cue or by its content; undefined where it denies nothing. */
export function deniedBy(reader: Reader, claim: Claim): Denied | undefined {
  const { commitment } = claim.spoken
  const denies =
    (commitment === 'deny' && !claim.statement.cue?.negated) ||
    (doubting.has(claim.spoken.lemma) && !judges.has(reader.words(claim.spoken.content[0]?.from ?? -1)?.stem ?? '')) ||
    isRefusedClaim(reader, claim.spoken)
  if (denies) return { claim, matter: withoutLight(reader, untilContrast(reader, claim)), link: false, ends: [] }
  if (claim.statement.stance !== 'denial') return undefined
  const denial = denialIn(reader, claim.spoken.content)
  if (!denial) return undefined
  const range = claim.spoken.content.find(({ from, to }) => from <= denial.from && denial.to <= to)
  const sentence = range && around(reader, range, denial)
  if (!sentence) return undefined
  // The subject before («الأنباء عن … عارية عن الصحة»), else what follows («لا صحة لما يشاع عن …»).
  const before = wordsIn(reader, { from: sentence.from, to: denial.from })
  const after = wordsIn(reader, { from: denial.to, to: sentence.to })
  const matter = denial.link ? [...before, ...after] : before.length > 0 ? before : after
  const ends = denial.link ? [before, after].filter(({ length }) => length > 0) : []
  return { claim, matter: matter.slice(0, longestMatter), link: denial.link, ends }
}

/** Nouns that only lend what follows a verb: «نفت [منح] الشركة رخصة», «نفى [إجراء] مفاوضات». */
const light = new Set('استخدام منح منحه منحها منحهم تقديم اجراء اصدار اتخاذ توجيه تنفيذ عقد تلقي'.split(' '))

function withoutLight(reader: Reader, matter: readonly Word[]): readonly Word[] {
  const { keys, words } = reader
  // «نفى أن يكون قد تسلم أي مكافأة»: it is the reward that is denied.
  const thing = matter.find(({ at }) => /^(?:اي|اية)$/u.test(keys[at - 1] ?? ''))
  if (thing) return [thing, ...matter.filter((word) => word !== thing)]
  const told = predicateOf(reader, matter)
  if (told) return [told, ...matter.filter((word) => word !== told)]
  // «نفى أن تكون المفاوضات قد بدأت»
  const [head, ...rest] = matter.filter(({ root }, index) => index === 0 || root !== 'begin')
  return head && rest.length > 0 && light.has(words(head.at)?.stem ?? '') ? rest : head ? [head, ...rest] : []
}

/** «نفى أن يكون الحي [محروما] من الماء»: what is denied of the subject comes first. */
function predicateOf({ keys, words }: Reader, matter: readonly Word[]): Word | undefined {
  const [subject, ...rest] = matter
  if (!subject || !/^(?:يكون|تكون|يكونوا)$/u.test(keys[subject.at - 1] ?? '') || !words(subject.at)?.definite)
    return undefined
  return rest.find(({ at }) => !words(at)?.definite && words(at)?.preposition === '')
}

/** «نفت التدخل لكنها قالت إن …»: what follows the contrast is not denied. */
function untilContrast({ keys }: Reader, { spoken, words }: Claim): readonly Word[] {
  const range = spoken.content[0]
  if (!range) return []
  let end = range.from
  while (end < range.to && !/^و?لكن/u.test(keys[end] ?? '')) end++
  const matter = words.filter(({ at }) => at < end || at >= range.to)
  return (matter.length > 0 ? matter : words).slice(0, longestMatter)
}

/** The sentence inside a content in which a denial stands. */
function around({ keys }: Reader, { from, to }: Range, denial: Range): Range {
  let start = denial.from
  while (start > from && keys[start - 1] !== '.') start--
  let end = denial.to
  while (end < to && keys[end] !== '.') end++
  return { from: start, to: end }
}
