import type { Range } from '../../document.ts'
import { describe } from '../../entities/describe.ts'
import { type Cast, resolve } from '../../entities/resolve.ts'
import { labelAt } from '../../grammar/label.ts'
import type { NounPhrase, Reader } from '../../grammar/noun-phrase.ts'

/** Words that bring whom an interview is with: «حوار مع …», «حاورت …», «ضيفنا …». */
const meetings = new Set(['حوار', 'حوارا', 'حوارها', 'لقاء', 'مقابلة', 'حديث', 'دردشة', 'جلسة'])
/** How many tokens may stand between «حوار» and «مع». */
const widest = 6

/** Whether «حوار … مع» leads up to a token. */
function isMet({ keys }: Reader, at: number): boolean {
  if (keys[at - 1] !== 'مع') return false
  for (let back = at - 2; back > at - 2 - widest; back--)
    if (meetings.has((keys[back] ?? '').replace(/^[وفبل]?ال/u, ''))) return true
  return false
}

/**
 * Whom the questions of an interview are put to: who is met before the first of them («في حوار مع [المدرب سامر الحلبي]»), who speaks
 * in the headline («الحلبي: …»), or who is named more often than anybody else.
 */
export function intervieweeOf(
  reader: Reader,
  paragraphs: readonly Range[],
  mentions: readonly NounPhrase[],
  before: number,
): NounPhrase | undefined {
  const cast: Cast = { entities: [], places: new Map(), reader }
  const persons = mentions.flatMap((phrase) => {
    if (phrase.from >= before || (phrase.kind !== 'person' && phrase.kind !== 'name')) return []
    const description = describe(reader, phrase)
    return description.nameKeys.length > 0 ? [{ phrase, entity: resolve(cast, description).entity }] : []
  })
  const met = persons.find(({ phrase }) => isMet(reader, phrase.from))
  if (met) return met.phrase
  const label = paragraphs[0] && labelAt(reader, paragraphs[0])
  if (label) return label.source
  const [most, second] = [...cast.entities].sort((a, b) => b.descriptions.length - a.descriptions.length)
  if (!most || most.descriptions.length === second?.descriptions.length) return undefined
  const own = persons.filter(({ phrase, entity }) => entity === most && phrase.conjuncts.length === 1)
  return (own.find(({ phrase }) => phrase.named) ?? own[0])?.phrase
}
