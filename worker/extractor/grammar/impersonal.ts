import { cues } from '../confidence.ts'
import type { Range } from '../document.ts'
import type { Attribution } from './attribution.ts'
import { clauseStart } from './clause-start.ts'
import { impersonalPhraseAt } from './cue-phrases.ts'
import type { Reader } from './noun-phrase.ts'
import { skipBreaks } from './openings.ts'

/** Between the phrase and its clause stand at most this many tokens: «ومن المتوقع [خلال الأيام المقبلة] أن». */
const nearest = 4

/**
 * Something is expected or rumoured and nobody is named for it: «ومن المتوقع أن تنخفض الأسعار», «يُشاع أن المصنع سيغلق». A statement
 * without a source that is never counted; only with a clause after it.
 */
export function impersonalStatementAt(reader: Reader, at: number, sentence: Range): Attribution | undefined {
  const hit = impersonalPhraseAt(reader, at)
  if (!hit) return undefined
  let next = skipBreaks(reader, at + hit.length)
  const end = Math.min(sentence.to, hit.phrase.clause ? next + 1 : next + nearest)
  while (next < end && !reader.words(next)?.complementiser) next++
  const complementiser = next < end ? reader.words(next)?.complementiser : undefined
  if (complementiser?.class !== 'content' || complementiser.conjunction !== '') return undefined
  const opensAt = complementiser.pronoun === undefined ? skipBreaks(reader, next + 1) : next
  return {
    rule: `impersonal-${hit.phrase.id}`,
    cue: { from: at, to: at + hit.length },
    lemma: hit.phrase.words.map((word) => word.split('|')[0]).join(' '),
    cueId: hit.phrase.id,
    commitment: hit.phrase.commitment,
    negated: false,
    counted: false,
    agentless: true,
    hang: 'main',
    scope: 'after',
    form: undefined,
    source: undefined,
    meant: undefined,
    opening: { kind: 'clause', mark: next, at: opensAt },
    quoteBefore: undefined,
    told: undefined,
    clauseFrom: clauseStart(reader, at, sentence),
    fillers: [],
    used: next,
    relays: [],
    strength: cues.impersonal,
  }
}
