import type { Range } from '../document.ts'
import { discourseMoves } from '../lexicon/function-words.ts'
import type { Reader } from './noun-phrase.ts'
import { listedAt } from './reader.ts'

/** Small words that belong to the clause of the cue after them: «كما أكد», «فيما لم يوضح», «وقد أعلن», «وكانت قد قالت». */
const connective = new Set(
  'كما فيما بينما حيث اذ في حين قد لقد لم لا لن ما ثم لكن ولكن غير الا بيد ان كان كانت كانوا وكان وكانت من جهته جهتها جهتهم جانبه جانبها جانبهم بدوره بدورها بدورهم بعدما بعد قبل عندما حينما الذي التي الذين ايضا كذلك سبق وسبق وقد فقد ولم ولا فلم وفيما وكما بعدها وبينما'.split(
    ' ',
  ),
)

/** «لكنه أشار إلى», «إلا أنها أكدت»: a contrast with a pronoun goes on beside the clause before it. */
export function isContrast({ words, keys }: Reader, at: number): boolean {
  const complementiser = words(at)?.complementiser
  if (complementiser?.pronoun === undefined) return false
  return complementiser.class === 'contrast' || /^(?:الا|غير|بيد)$/u.test(keys[at - 1] ?? '')
}

/** «[في وقت] تحدث فيه أطباء», «[دون] أن يوضح», «[وهو] ما وصفته»: words that lead up to a clause by what follows them. */
function leadsUp(key: string, next: string | undefined): boolean {
  if (/^وه[وي]$/u.test(key)) return next === 'ما'
  if (/^[بو]?دون$/u.test(key)) return next === 'ان'
  return key === 'وقت' || (key === 'الوقت' && /^ال(?:ذي|تي)$/u.test(next ?? ''))
}

/**
 * Where the clause of a cue (or of the subject before it) begins: over the small words that lead up to it, a discourse
 * phrase («من جهته») and the comma before them. What an earlier cue reports ends there.
 */
export function clauseStart(reader: Reader, at: number, sentence: Range): number {
  const { keys, doc } = reader
  let start = at
  while (start > sentence.from) {
    const key = keys[start - 1] ?? ''
    const leads = connective.has(key) || isContrast(reader, start - 1) || leadsUp(key, keys[start])
    if (doc.tokens[start - 1]?.kind === 'break' || leads) start--
    else break
  }
  for (let back = 1; back <= 4 && start - back >= sentence.from; back++) {
    const move = listedAt(reader, discourseMoves, start - back)
    if (move?.length === back || (move && keys[start - 1] === '،' && move.length === back - 1)) {
      start -= back
      break
    }
  }
  while (
    start > sentence.from &&
    (keys[start - 1] === '،' || keys[start - 1] === '؛' || doc.tokens[start - 1]?.kind === 'break')
  )
    start--
  return start
}
