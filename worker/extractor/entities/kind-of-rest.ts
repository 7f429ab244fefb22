import type { Kind } from '../../contract.ts'
import type { Range } from '../document.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { listedAt } from '../grammar/reader.ts'
import { isQualityWord } from '../grammar/word-lists.ts'
import { kindOfComplement } from '../lexicon/bodies.ts'
import { kindOfModifier } from '../lexicon/modifiers.ts'
import { rolePhrases } from '../lexicon/roles.ts'
import { bodiesIn, decidingBody } from './affiliated-bodies.ts'

/** A kind with the weight of its evidence: 4 the words say it, 3 an adjective or field, 2 a title, 1 a guess of the head. */
export type KindEvidence = { readonly kind: Kind; readonly weight: 1 | 2 | 3 | 4 }

/** Evidence of a kind; none where the words do not tell. */
export const evidence = (kind: Kind | undefined, weight: KindEvidence['weight']): KindEvidence | undefined =>
  kind && kind !== 'unspecified' ? { kind, weight } : undefined

/** The strongest evidence, the first among equals. */
export function strongest(found: readonly (KindEvidence | undefined)[]): KindEvidence | undefined {
  let best: KindEvidence | undefined
  for (const next of found) if (next && next.weight > (best?.weight ?? 0)) best = next
  return best
}

/**
 * Adjectives of the head and nouns of its field: «مسؤول [أمني] كبير», «مدير [الصحة]». What stands in marks is a name.
 * @param source whether the head is a mere source, whose kind may be the media's
 */
export function kindOfField({ words, doc }: Reader, from: number, to: number, source = true): KindEvidence | undefined {
  for (let at = from; at < to; at++) {
    const token = doc.tokens[at]
    if (token?.kind === 'quote' || token?.key === '(') return undefined
    const facts = words(at)
    if (!facts) continue
    const kind = kindOfModifier(facts.stem) ?? kindOfComplement(facts.stem)
    // «المتحدث الإعلامي», «مدير الإعلام» are nobody's journalists; «مصادر إعلامية» are.
    if (kind && (source || kind !== 'media')) return evidence(kind, 3)
  }
  return undefined
}

/**
 * An office that belongs to another's: «نائب [وزير] الخارجية», «محامي [المتهم]», «المتحدث باسم [الحوثيين]». An adjective
 * that is an office elsewhere does not own: «النشرة الإحصائية», «مصادر قريبة».
 */
function kindOfOwner(reader: Reader, from: number, to: number): KindEvidence | undefined {
  for (let at = from; at < to; at++) {
    const phrase = listedAt(reader, rolePhrases, at)
    if (phrase) return evidence(phrase.value.kind, 4)
    const facts = reader.words(at)
    const before = reader.words(at - 1)
    if (!facts || facts.body) return undefined
    const tied = before?.key === 'باسم' || before?.key === 'عن' || before?.key === 'من'
    if (facts.key === 'باسم' || facts.key === 'عن' || facts.key === 'من') continue
    if (facts.preposition !== '' || facts.classes.preposition) return undefined
    const role = facts.role?.role
    const adjective = before?.definite === facts.definite && !tied
    if (role && role.kind !== 'relational' && !adjective && !isQualityWord(facts)) return evidence(role.kind, 4)
    if (!role && !facts.modifier && !facts.definite) return undefined
  }
  return undefined
}

/**
 * What the words after a relational head say: a body first, then an owner, a field, the body's own department.
 * @param name the personal name in the range, which is stepped over
 */
export function kindOfRest(
  reader: Reader,
  range: Range,
  name: Range | undefined,
  source = true,
): KindEvidence | undefined {
  const body = decidingBody(bodiesIn(reader, range, name))
  if (body?.rank === 'whole') return evidence(body.kind, 4)
  const owner = kindOfOwner(reader, range.from, range.to)
  if (owner) return owner
  const field = kindOfField(reader, range.from, body?.at ?? range.to, source)
  if (field) return field
  if (body?.rank === 'unit') return evidence(body.kind, 3)
  return kindOfField(reader, range.from, range.to, source) ?? evidence(body?.kind, 3)
}
