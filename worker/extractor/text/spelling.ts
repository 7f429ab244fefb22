import { fold, rawForm } from './fold.ts'
import { longestRemembered, remembered } from './remembered.ts'

/** A word as it is spelled: the two forms by which it is compared, and what later stages have found out of it. */
export type Spelling = { readonly key: string; readonly raw: string; facts: unknown }

const spelled = (word: string): Spelling => ({ key: fold(word), raw: rawForm(word), facts: undefined })

const known = remembered(50_000, spelled)

/** Finds the spellings of one text. The same word has the same spelling everywhere in it, and mostly in other texts too. */
export function spellings(): (word: string) => Spelling {
  const long = new Map<string, Spelling>()
  return (word) => {
    if (word.length <= longestRemembered) return known(word)
    const spelling = long.get(word) ?? spelled(word)
    long.set(word, spelling)
    return spelling
  }
}
