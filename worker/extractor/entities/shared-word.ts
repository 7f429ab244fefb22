import type { Reader } from '../grammar/noun-phrase.ts'
import { isDemonymStem } from '../lexicon/places.ts'

const bare = (key: string): string => (key.startsWith('ال') ? key.slice(2) : key)

/**
 * The word that two mentions share, in one form whatever it agrees with: «رئيس الوزراء المصري» and «رئيس الحكومة المصرية» have
 * the same words.
 */
export function sharedWord({ words, keys }: Reader, at: number): string {
  const stem = bare(words(at)?.stem ?? keys[at] ?? '')
  if (stem === 'وزراء') {
    const office = words(at - 1)?.stem === 'مجلس' ? words(at - 2) : words(at - 1)
    return office?.stem === 'رئيس' || office?.stem === 'رئيسة' ? 'حكومة' : stem
  }
  return stem.endsWith('ة') && isDemonymStem(stem) ? stem.slice(0, -1) : stem
}
