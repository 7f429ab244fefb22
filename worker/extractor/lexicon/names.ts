import { baked } from '../baked.ts'
import { words } from './list.ts'
import { foreignGivenNames, foreignSurnames } from './names/foreign.ts'
import { ambiguousNames, femaleNames, maleNames } from './names/given.ts'
import { compoundFirsts, compoundSeconds, foreignParticles, kinshipParticles } from './names/particles.ts'
import { gulfNames, levantineNames, maghrebiNames, neighbourNames, nileNames } from './names/regions.ts'
import { arabSurnames, worldSurnames } from './names/surnames.ts'
import { worldNames } from './names/world.ts'

/**
 * What is known of a word as a name. `ambiguous` ones are ordinary words too and count only beside a title, another name
 * or a cue. No gender is told: it is taken from the grammar of the text, never from a name.
 */
export type NameEntry = { readonly type: 'given' | 'surname'; readonly ambiguous: boolean }

type NameLists = {
  readonly given: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
  readonly ambiguous: ReadonlySet<string>
}

const { given, surnames, ambiguous } = baked('names', (): NameLists => {
  const doubtful = new Set(words(ambiguousNames))
  /** The names of a list; those marked `?` are ambiguous. */
  const namesOf = (list: string): ReadonlySet<string> =>
    new Set(
      words(list).map((entry) => {
        if (!entry.endsWith('?')) return entry
        const name = entry.slice(0, -1)
        doubtful.add(name)
        return name
      }),
    )
  return {
    given: namesOf(
      `${maleNames} ${femaleNames} ${foreignGivenNames} ${ambiguousNames} ${levantineNames} ${nileNames} ${gulfNames} ${maghrebiNames} ${neighbourNames} ${worldNames}`,
    ),
    surnames: namesOf(`${foreignSurnames} ${arabSurnames} ${worldSurnames}`),
    ambiguous: doubtful,
  }
})

/** The entry of a folded word as a personal name, undefined where it is not listed. */
export function nameOf(key: string): NameEntry | undefined {
  const type = given.has(key) ? 'given' : surnames.has(key) ? 'surname' : undefined
  return type && { type, ambiguous: ambiguous.has(key) }
}

/** Whether a folded word is a listed given name, ambiguous ones among them. */
export const isGivenName = (key: string): boolean => given.has(key)

/** Whether a folded word is a listed name that is hardly ever another word: «محمد», «فاطمة», «أوباما». */
export const isSureName = (key: string): boolean => (given.has(key) || surnames.has(key)) && !ambiguous.has(key)

const kinship = baked('name-particles', () => new Set(words(kinshipParticles)))
const foreign = baked('foreign-particles', () => new Set(words(foreignParticles)))

/** Whether a folded word ties the words around it into one name: «بن», «آل», «أبو». */
export const isNameParticle = (key: string): boolean => kinship.has(key)

/** Whether a folded word is a particle of foreign names; only between two names: «فان دايك», «دي ماريا». */
export const isForeignParticle = (key: string): boolean => foreign.has(key)

const firsts = baked('compound-firsts', () => new Set(words(compoundFirsts)))
const seconds = baked('compound-seconds', () => new Set(words(compoundSeconds)))

/** Whether two folded words make one compound name: «عبد الله», «سيف الدين». */
export const isCompoundName = (first: string, second: string): boolean => firsts.has(first) && seconds.has(second)

const nisbaSurname = /^ال\p{L}{2,}ي$/u
const gluedName = /^(?:عبدال|ابو)\p{L}{2,}$/u

/**
 * Whether a folded word has the shape of a family name: article and nisba («العتيبي», «القحطاني») or a glued compound
 * («عبدالله», «أبوبكر»). A shape only: adjectives have the first one too («الرسمي»), so it counts next to a name.
 */
export const looksFamilyName = (key: string): boolean => nisbaSurname.test(key) || gluedName.test(key)
