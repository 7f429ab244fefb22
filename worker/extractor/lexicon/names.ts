import { fold } from '../text/fold.ts'
import { words } from './list.ts'
import { foreignGivenNames, foreignSurnames } from './names/foreign.ts'
import { ambiguousNames, femaleNames, maleNames } from './names/given.ts'
import { compoundFirsts, compoundSeconds, foreignParticles, kinshipParticles } from './names/particles.ts'

/**
 * What is known of a word as a name. `ambiguous` ones are ordinary words too and count only beside a title, another name
 * or a cue. No gender is told: it is taken from the grammar of the text, never from a name.
 */
export type NameEntry = { readonly type: 'given' | 'surname'; readonly ambiguous: boolean }

const ambiguous = new Set(words(ambiguousNames).map(fold))
const names = new Map<string, NameEntry>()
const addNames = (list: string, type: NameEntry['type']): void => {
  for (const key of words(list).map(fold)) if (!names.has(key)) names.set(key, { type, ambiguous: ambiguous.has(key) })
}
for (const list of [maleNames, femaleNames, foreignGivenNames, ambiguousNames]) addNames(list, 'given')
addNames(foreignSurnames, 'surname')

/** The entry of a folded word as a personal name, undefined where it is not listed. */
export const nameOf = (key: string): NameEntry | undefined => names.get(key)

/** Whether a folded word is a listed given name, ambiguous ones among them. */
export const isGivenName = (key: string): boolean => names.get(key)?.type === 'given'

/** Whether a folded word is a listed name that is hardly ever another word: «محمد», «فاطمة», «أوباما». */
export const isSureName = (key: string): boolean => names.get(key)?.ambiguous === false

const kinship = new Set(words(kinshipParticles).map(fold))
const foreign = new Set(words(foreignParticles).map(fold))

/** Whether a folded word ties the words around it into one name: «بن», «آل», «أبو». */
export const isNameParticle = (key: string): boolean => kinship.has(key)

/** Whether a folded word is a particle of foreign names; only between two names: «فان دايك», «دي ماريا». */
export const isForeignParticle = (key: string): boolean => foreign.has(key)

const firsts = new Set(words(compoundFirsts).map(fold))
const seconds = new Set(words(compoundSeconds).map(fold))

/** Whether two folded words make one compound name: «عبد الله», «سيف الدين». */
export const isCompoundName = (first: string, second: string): boolean => firsts.has(first) && seconds.has(second)

const nisbaSurname = /^ال\p{L}{2,}ي$/u
const gluedName = /^(?:عبدال|ابو)\p{L}{2,}$/u

/**
 * Whether a folded word has the shape of a family name: article and nisba («العتيبي», «القحطاني») or a glued compound
 * («عبدالله», «أبوبكر»). A shape only: adjectives have the first one too («الرسمي»), so it counts next to a name.
 */
export const looksFamilyName = (key: string): boolean => nisbaSurname.test(key) || gluedName.test(key)
