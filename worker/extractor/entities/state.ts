import { baked } from '../baked.ts'
import type { NounPhrase, Reader } from '../grammar/noun-phrase.ts'
import { listedAt } from '../grammar/reader.ts'
import { words } from '../lexicon/list.ts'
import { isGoverning, type State, stateNames, stateOfNisba } from '../lexicon/states.ts'

/** Adjectives in the full names of states: «الجمهورية العربية السورية». */
const inFullNames = baked(
  'in-names-of-states',
  () => new Set(words('عربية إسلامية هاشمية متحدة اتحادية فيدرالية شعبية ديمقراطية تونسية')),
)

/**
 * The state for which a phrase stands, whole: «أنقرة», «تركيا», «الحكومة التركية», «السلطات في تركيا». A ministry or a province
 * is a body of its own.
 */
export function stateIn(reader: Reader, phrase: NounPhrase): State | undefined {
  if (phrase.kind === 'person' || phrase.conjuncts.length > 1) return undefined
  const head = reader.words(phrase.head)
  if (!head || phrase.to > phrase.head + 4) return undefined
  const own = listedAt(reader, stateNames, phrase.head)
  if (own && phrase.head + own.length === phrase.to) return own.value
  // «الإدارة الأميركية»: no other administration has a land's nisba.
  if (!isGoverning(head.stem) && !(head.stem === 'ادارة' && head.definite)) return undefined
  for (let at = phrase.head + 1; at < phrase.to; at++) {
    const facts = reader.words(at)
    if (facts?.conjunction !== '') return undefined
    const place = head.definite ? undefined : listedAt(reader, stateNames, at)
    if (place) return at + place.length === phrase.to ? place.value : undefined
    const state = head.definite && facts.definite ? stateOfNisba(facts.stem) : undefined
    if (state && at + 1 === phrase.to) return state
    if (!(facts.definite && inFullNames.has(facts.stem))) return undefined
  }
  return undefined
}
