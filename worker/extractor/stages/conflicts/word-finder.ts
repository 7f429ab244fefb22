import { foldList } from '../../lexicon/list.ts'
import {
  type Analysis,
  analyses,
  type DictionaryRows,
  dictionaryOf,
  dictionaryRows,
} from '../../lexicon/morphology/analyse.ts'
import type { Entry } from '../../lexicon/morphology/inflect.ts'
import type { Features } from '../../lexicon/morphology/types.ts'
import { possessedReadings, type WordReading, wordReadings } from '../../lexicon/proclitics.ts'
import { once } from '../../once.ts'

/**
 * Words that say one thing. A verb stands with its imperfect and nouns after colons where no rule gives them
 * («زار:يزور:زيارة/زيارات»), and gives all its forms; a noun gives itself.
 */
export type WordGroup<T> = { readonly verbs?: string; readonly nouns?: string; readonly value: T }

/** A word of a group, whether it carries the article or a preposition, and which form of its verb it is. */
export type FoundWord<T> = {
  readonly value: T
  readonly definite: boolean
  readonly preposition: string
  readonly form?: Features['form']
}

/**
 * Words of groups as plain data, to be baked: what each group says; its verbs and nouns, a line for each group; the stems of all verbs,
 * a line for each.
 */
export type FinderRows<T> = {
  readonly values: readonly T[]
  readonly verbs: string
  readonly stems: DictionaryRows
  readonly nouns: string
}

/** The rows of some groups. Of two equal nouns the first counts. */
export function finderRows<T>(groups: readonly WordGroup<T>[]): FinderRows<T> {
  const verbs = groups.map(({ verbs: list = '' }) => list.split(' ').filter((verb) => verb !== ''))
  return {
    values: groups.map(({ value }) => value),
    verbs: verbs.map((list) => list.join(' ')).join('\n'),
    stems: dictionaryRows(verbs.flat().map(entryOf)),
    nouns: groups.map(({ nouns = '' }) => foldList(nouns)).join('\n'),
  }
}

/** The words of lines with the place of their line. */
function* placed(lines: string): Generator<readonly [word: string, place: number]> {
  for (const [place, line] of lines.split('\n').entries())
    if (line !== '') for (const word of line.split(' ')) yield [word, place]
}

function entryOf(verb: string): Entry {
  const [lemma = '', imperfect = '', nouns = ''] = verb.split(':')
  return { lemma, ...(imperfect && { imperfect }), ...(nouns && { nouns: nouns.split('/') }) }
}

/** No listed word is longer, clitics and all. */
const longest = 14

/** In so short a word a participle or a passive is mostly another word: «حالة», «وزير». */
const short = 4

/** A reading suits its clitics: a finite verb takes no article and no preposition but ل. «أمر» is no «I pass». */
function suits({ features }: Analysis<unknown>, { stem, definite, preposition }: WordReading): boolean {
  const { form, person, passive } = features
  if (form === 'noun') return true
  if (stem.length <= short && (form === 'participle' || (passive === 'yes' && form === 'perfect'))) return false
  return person === 3 && !definite && (preposition === '' || (preposition === 'ل' && form === 'imperfect'))
}

/** A finder for the words of some groups by their folded form, clitics and all: «وستلغي», «بإلغاء» of «ألغى». */
export function wordFinder<T>({
  values,
  verbs: verbLines,
  stems,
  nouns: nounLines,
}: FinderRows<T>): (key: string) => FoundWord<T> | undefined {
  const verbs = once(() => [...placed(verbLines)])
  const nouns = once(() => new Map([...placed(nounLines)].reverse()))
  const dictionary = dictionaryOf(verbs, stems, ([verb]) => entryOf(verb))
  // Places lead to values, whatever these are.
  const valueAt = (place: number): T => values[place] as T
  const listed = (stem: string): T | undefined => {
    const place = nouns().get(stem)
    return place === undefined ? undefined : valueAt(place)
  }
  // «أبنائها», «ابنته»
  const owned = (stem: string): T | undefined => {
    for (const { stem: noun } of possessedReadings(stem)) if (nouns().has(noun)) return listed(noun)
    return undefined
  }
  return (key) => {
    if (key.length > longest) return undefined
    for (const reading of wordReadings(key)) {
      const { conjunction, stem, definite, preposition } = reading
      // «وفر» is no و + فر.
      if (conjunction !== '' && stem.length < 3) continue
      const noun = listed(stem) ?? owned(stem)
      if (noun !== undefined) return { value: noun, definite, preposition }
      const suiting = analyses(dictionary, stem).filter((analysis) => suits(analysis, reading))
      // «توقفه» is «its standstill» before it is «it stopped him».
      const verb = suiting.find(({ features, pronoun }) => pronoun && features.form === 'noun') ?? suiting[0]
      if (verb) return { value: valueAt(verb.entry[1]), definite, preposition, form: verb.features.form }
      if (!stem.startsWith('س') || definite || preposition !== '') continue
      const future = analyses(dictionary, stem.slice(1)).find(({ features }) => features.form === 'imperfect')
      if (future) return { value: valueAt(future.entry[1]), definite, preposition, form: 'imperfect' }
    }
    return undefined
  }
}
