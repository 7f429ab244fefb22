import type { Source } from '../../contract.ts'
import { type Range, rangeAt, spanOfRange } from '../document.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { hint } from '../grammar/words.ts'
import { anonymityReasons, anonymityRequests, namesWithheld, opensAnonymity } from '../lexicon/anonymity.ts'
import { patternAt } from '../lexicon/patterns.ts'
import type { Description } from './describe.ts'
import type { Entity } from './entity.ts'

/** What an article says of why a source has no name. */
export type Anonymity = NonNullable<Source['anonymity']>

/** How far behind a mention its relative clause may begin: over a channel or a time, «قال مسؤول لوكالة … أمس، طلب …». */
const reach = 12

/** How far behind a request its reason may begin. */
const reasonReach = 14

/** Conditions and circumstances hang on the speaker wherever they stand: «شريطة عدم …», «طالبا عدم …», «رافضا …». */
const circumstance = /^(?:شريطة|بشرط|مشترط|مفضل|طالبا|طالبة|طالبين|رافض|متحفظ)/u

type Hit = { readonly at: number; readonly to: number; readonly requested: boolean }

/** Words with which it may be said that a source asked to stay unnamed or was left so. */
export const mayBeUnnamed = hint(({ key }) => opensAnonymity(key))

function hitAt({ keys, hints }: Reader, at: number): Hit | undefined {
  if (((hints[at] ?? 0) & mayBeUnnamed) === 0) return undefined
  const request = patternAt(anonymityRequests, keys, at)
  if (request) return { at, to: at + request.length, requested: true }
  const withheld = patternAt(namesWithheld, keys, at)
  return withheld ? { at, to: at + withheld.length, requested: false } : undefined
}

/** Whether a token ends the words about the source: the content's particle, a full stop, a mark of speech. */
function endsClause(reader: Reader, at: number): boolean {
  const token = reader.doc.tokens[at]
  if (!token || token.kind === 'break' || /^[.:؟!؛]$/u.test(token.key)) return true
  const facts = reader.words(at)
  return facts?.complementiser?.class === 'content'
}

/**
 * What hangs on a mention: the clause right behind it («مصدر، طلب عدم ذكر اسمه،», «المسؤول الذي لم تسمه»), or further on in
 * its sentence a circumstance. «أكد مصدر أن المتهم لم تكشف هويته» speaks of somebody else.
 */
function hitBehind(reader: Reader, { phrase }: Description, sentence: Range): Hit | undefined {
  const behind = Math.min(phrase.to + reach, sentence.to)
  for (let at = phrase.to; at < behind && !endsClause(reader, at); at++) {
    const hit = hitAt(reader, at)
    if (hit) return hit
  }
  for (let at = phrase.to; at < sentence.to; at++) {
    if (((reader.hints[at] ?? 0) & mayBeUnnamed) === 0 || !circumstance.test(reader.keys[at] ?? '')) continue
    const hit = hitAt(reader, at)
    if (hit) return hit
  }
  return undefined
}

/** A request around the mention: «وطلب [المصدر] عدم الكشف عن هويته», «رفض [المسؤول] ذكر اسمه». */
function hitAround({ keys }: Reader, { phrase: { from, to } }: Description): Hit | undefined {
  if (from === 0) return undefined
  const without = [keys[from - 1] ?? '', ...keys.slice(to, to + reach)]
  const request = patternAt(anonymityRequests, without, 0)
  return request && { at: to, to: to + request.length - 1, requested: true }
}

type Reason = { readonly range: Range; readonly stock: boolean }

/** The reason at a token, to the end of its clause: «لأنه غير مخول بالتصريح للإعلام», «خشية فقدان وظيفته». */
function reasonAt(reader: Reader, at: number, limit: number): Reason | undefined {
  const hit = patternAt(anonymityReasons, reader.keys, at)
  if (!hit) return undefined
  let to = at + hit.length
  while (to < limit && !endsClause(reader, to) && !/^[،()-]$/u.test(reader.keys[to] ?? '')) {
    const token = reader.doc.tokens[to]
    if (token?.kind === 'quote' || reader.words(to)?.cues.some(({ form }) => form === 'perfect')) break
    to++
  }
  return { range: { from: at, to }, stock: hit.pattern.stock }
}

/** The first reason in a stretch; it may stand before the request too: «الذي لم يشأ، لحساسية الموضوع، ذكر اسمه». */
function reasonIn(reader: Reader, from: number, to: number, limit: number): Reason | undefined {
  for (let at = from; at < to; at++) {
    if (
      at > from &&
      reader.words(at)?.complementiser?.class === 'content' &&
      !/^لان|^لكون|^كون/u.test(reader.keys[at] ?? '')
    )
      return undefined
    const reason = reasonAt(reader, at, limit)
    if (reason) return reason
  }
  return undefined
}

/**
 * Whether an unnamed source asked to stay unnamed, and the reason that the article gives; undefined where it says nothing.
 * @param sentences the sentences of the article, in order
 */
export function anonymityOf(reader: Reader, entity: Entity, sentences: readonly Range[]): Anonymity | undefined {
  let found: Anonymity | undefined
  for (const description of entity.descriptions) {
    const { phrase } = description
    const sentence = sentences[rangeAt(sentences, phrase.from)]
    if (!sentence) continue
    const hit = hitAround(reader, description) ?? hitBehind(reader, description, sentence)
    const reason = hit
      ? reasonIn(reader, hit.at, Math.min(hit.to + reasonReach, sentence.to), sentence.to)
      : reasonIn(reader, phrase.to, Math.min(phrase.to + 4, sentence.to), sentence.to)
    if (!hit && !reason) continue
    const next: Anonymity = {
      requested: hit?.requested === true,
      ...(reason && { reason: spanOfRange(reader.doc, reason.range) }),
      stock: reason?.stock === true,
    }
    if (!found || (!found.reason && next.reason) || (!found.requested && next.requested)) found = next
  }
  return found
}
