import { wordTable } from '../../lexicon/list.ts'
import { type Analysis, analyses, dictionaryOf } from '../../lexicon/morphology/analyse.ts'
import type { Entry } from '../../lexicon/morphology/inflect.ts'
import type { Features } from '../../lexicon/morphology/types.ts'
import { possessedReadings, type WordReading, wordReadings } from '../../lexicon/proclitics.ts'

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

type Member<T> = Entry & { readonly value: T }

function entriesOf<T>({ verbs = '', value }: WordGroup<T>): Member<T>[] {
  return verbs
    .split(' ')
    .filter((verb) => verb !== '')
    .map((verb) => {
      const [lemma = '', imperfect = '', nouns = ''] = verb.split(':')
      return { lemma, value, ...(imperfect && { imperfect }), ...(nouns && { nouns: nouns.split('/') }) }
    })
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
export function wordFinder<T>(groups: readonly WordGroup<T>[]): (key: string) => FoundWord<T> | undefined {
  const dictionary = dictionaryOf(groups.flatMap(entriesOf), (member) => member)
  const listed = wordTable(groups.map(({ nouns = '', value }) => [nouns, value]))
  // «أبنائها», «ابنته»
  const owned = (stem: string): T | undefined => {
    for (const { stem: noun } of possessedReadings(stem)) if (listed.has(noun)) return listed.get(noun)
    return undefined
  }
  return (key) => {
    if (key.length > longest) return undefined
    for (const reading of wordReadings(key)) {
      const { conjunction, stem, definite, preposition } = reading
      // «وفر» is no و + فر.
      if (conjunction !== '' && stem.length < 3) continue
      const noun = listed.get(stem) ?? owned(stem)
      if (noun !== undefined) return { value: noun, definite, preposition }
      const suiting = analyses(dictionary, stem).filter((analysis) => suits(analysis, reading))
      // «توقفه» is «its standstill» before it is «it stopped him».
      const verb = suiting.find(({ features, pronoun }) => pronoun && features.form === 'noun') ?? suiting[0]
      if (verb) return { value: verb.entry.value, definite, preposition, form: verb.features.form }
      if (!stem.startsWith('س') || definite || preposition !== '') continue
      const future = analyses(dictionary, stem.slice(1)).find(({ features }) => features.form === 'imperfect')
      if (future) return { value: future.entry.value, definite, preposition, form: 'imperfect' }
    }
    return undefined
  }
}
