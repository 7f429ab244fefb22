import { isMinistryNickname, knownBodies } from '../../lexicon/bodies.ts'
import { isCaption, isCredit } from '../../lexicon/labels.ts'
import { mediaNames } from '../../lexicon/media.ts'
import { kindOfModifier } from '../../lexicon/modifiers.ts'
import { looksFamilyName, nameOf } from '../../lexicon/names.ts'
import { isPlace } from '../../lexicon/places.ts'
import { kindOfUnnamed, unnamedPhrases } from '../../lexicon/unnamed.ts'
import type { NounPhrase, Reader } from '../noun-phrase.ts'
import { isNameLike, isSurname } from '../phrase/names.ts'
import { listedAt } from '../reader.ts'

/**
 * How sure it is that the words before a colon name one who speaks: somebody by office or name, a crowd, a body, an outlet, a
 * document («دراسة: …»), somebody of a list of credits («المخرج: …»), or words that only have the shape of a name and speak between quotation marks alone.
 */
export type SpeakerKind = 'person' | 'crowd' | 'body' | 'medium' | 'document' | 'credited' | 'shape'

/** Who the phrase of a label is; undefined where it cannot speak. */
export function speakerKind(reader: Reader, phrase: NounPhrase): SpeakerKind | undefined {
  const { words } = reader
  if (phrase.kind === 'quoted') return quotedSpeaker(reader, phrase)
  const head = words(phrase.head)
  if (head?.conjunction !== '' || head.preposition !== '') return undefined
  const alone = phrase.to === phrase.head + 1
  const known = listedAt(reader, knownBodies, phrase.from)
  if (known && phrase.from + known.length >= phrase.to) return 'body'
  // «مصدر أمني: …», «محرر الشؤون المحلية سامر الحلبي: …»: with more words a caption may be a speaker.
  if (isCaption(head.stem) && !phrase.named && (alone || head.definite || head.stem !== 'مصدر')) return undefined
  if (isCredit(head.stem) && !phrase.named && (alone || head.definite)) return 'credited'
  if (isSurname(reader, head)) return 'person'
  // «عمان: …» is a place and no pair of uncles.
  if (alone && isPlace(head.key)) return undefined
  if (phrase.kind === 'person') return head.role && head.role.count !== 'one' ? 'crowd' : 'person'
  if (kindOfUnnamed(head.key)) return 'crowd'
  if (listedAt(reader, unnamedPhrases, phrase.from)) return 'crowd'
  const outlet = listedAt(reader, mediaNames, phrase.from)
  if (head.body?.body.kind === 'media' || outlet?.value.ambiguous === false) return 'medium'
  if (known) return 'body'
  if (head.place) return undefined
  if (phrase.kind === 'body') return 'body'
  if (phrase.kind === 'document') return head.definite ? undefined : 'document'
  // «الأرصاد: …», «الصحة: …»
  if (alone && head.definite && isMinistryNickname(head.stem)) return 'body'
  const second = words(phrase.head + 1)
  if (phrase.kind === 'name' && (head.given || head.particle) && !alone && !second?.role) return 'person'
  // «ماكرون: …»: a listed surname, which is hardly another word; of a given name a clause must follow.
  if (alone && phrase.kind === 'name' && head.given) return nameOf(head.key)?.type === 'surname' ? 'person' : 'credited'
  // «بادئة: «…»»: one word of the shape of a noun is none.
  const shaped = phrase.kind === 'name' && (head.given || isNameLike(head)) && !(alone && head.key.endsWith('ة'))
  if (shaped && (!head.definite || !alone)) return 'shape'
  return alone && looksFamilyName(head.key) && !kindOfModifier(head.stem) ? 'shape' : undefined
}

/** «"الصحة": …», «"العمال الكردستاني": …»: a body between quotation marks. */
function quotedSpeaker(reader: Reader, { from, to }: NounPhrase): SpeakerKind | undefined {
  const { words, doc } = reader
  const inner = words(from + 1)
  if (!inner || doc.tokens[to - 1]?.kind !== 'quote') return undefined
  if (inner.role?.count === 'one') return 'person'
  const known = inner.body || listedAt(reader, knownBodies, from + 1) || isMinistryNickname(inner.stem)
  return known ? 'body' : undefined
}
