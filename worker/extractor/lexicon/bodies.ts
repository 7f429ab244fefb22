import { baked } from '../baked.ts'
import { type KnownBody, knownBodyNames } from './bodies/known.ts'
import { societyHeads } from './bodies/society.ts'
import { stateHeads } from './bodies/state.ts'
import type { BodyHead } from './bodies/types.ts'
import { type Count, type Gender, nounIndex, nounRows } from './inflect.ts'
import { words } from './list.ts'
import { namedPhraseRows, phraseTable } from './phrases.ts'
import { possessedReadings, type WordReading, wordReadings } from './proclitics.ts'

export { kindOfBody, kindOfComplement } from './bodies/complements.ts'
export type { KnownBody } from './bodies/known.ts'
export type { BodyHead } from './bodies/types.ts'

/** All nouns that head the names of bodies. */
export const bodyHeads: readonly BodyHead[] = /* @__PURE__ */ [stateHeads, societyHeads].flat()

/** Bodies known by name: ask with `phraseAt` before looking at heads. */
export const knownBodies = phraseTable<KnownBody>(baked('known-bodies', () => namedPhraseRows(knownBodyNames)))

/** Ministries that go by their field in headlines and Gulf papers: «الصحة: …», «أكدت «التجارة»». */
const nicknames = baked(
  'ministries',
  () =>
    new Set(
      words(`
    صحة تعليم تجارة عمل عدل إسكان نقل زراعة مالية داخلية خارجية دفاع كهرباء أوقاف تموين استثمار صناعة طاقة بيئة مياه ثقافة إعلام سياحة
    شباب رياضة بلديات شؤون تخطيط اتصالات هجرة عمران تربية صيد بترول نفط كهرباء آثار نزاهة جوازات مرور أرصاد جمارك زكاة
  `),
    ),
)

/**
 * Whether a folded stem is the field of a ministry that may stand for it. Such words are common: they count only with the
 * article, in quotation marks or alone before a colon.
 */
export const isMinistryNickname = (stem: string): boolean => nicknames.has(stem)

/** A word read as the head of a body's name: «هيئات» is more than one هيئة. */
export type BodyForm = { readonly body: BodyHead; readonly count: Count; readonly gender: Gender }

/** A word with its clitics read as a body: «وللوزارة» is و + ل + ال + وزارة; «فرعها» is فرع + ها. */
export type BodyReading = BodyForm & Omit<WordReading, 'stem'> & { readonly pronoun?: string }

const bodyIndex = nounIndex<BodyHead>(
  baked('body-heads', () => nounRows(bodyHeads)),
  'things',
)

/** The bodies that a folded stem (no article, no clitics) may head; empty for other words. */
export const bodiesByStem = (stem: string): readonly BodyForm[] =>
  bodyIndex(stem).map(({ noun, count, gender }) => ({ body: noun, count, gender }))

/** The bodies that one reading of a word may head: its stem, or without article the stem of its possessor's noun. */
export function bodiesOf({ stem, ...clitics }: WordReading): readonly BodyReading[] {
  const found: BodyReading[] = bodiesByStem(stem).map((form) => ({ ...form, ...clitics }))
  if (clitics.definite) return found
  for (const possessed of possessedReadings(stem)) {
    for (const form of bodiesByStem(possessed.stem)) found.push({ ...form, ...clitics, pronoun: possessed.pronoun })
  }
  return found
}

/** How a folded word of the text may be read as the head of a body's name, the fullest reading first. */
export const readBody = (key: string): readonly BodyReading[] => wordReadings(key).flatMap(bodiesOf)
