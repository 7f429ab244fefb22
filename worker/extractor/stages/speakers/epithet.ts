import type { Description } from '../../entities/describe.ts'
import type { Entity } from '../../entities/entity.ts'
import type { NounPhrase, Reader } from '../../grammar/noun-phrase.ts'
import { listedAt } from '../../grammar/reader.ts'
import { discourseMoves } from '../../lexicon/function-words.ts'
import type { Reported } from '../contents.ts'

/** So many tokens back at most a speaker may be whom an epithet means. */
const farthest = 150

/** Words for anybody of a calling, by which articles vary a name: «المسؤول الأميركي», «اللاعب», «الفنانة». */
const callings = new Set(
  'مسؤول/مسئول دبلوماسي/ديبلوماسي سياسي قيادي لاعب نجم فنان كاتب روائي شاعر مخرج مطرب مغن صحافي/صحفي إعلامي ناشط باحث أكاديمي خبير محلل عسكري ضابط متظاهر محتج'.split(
    ' ',
  ),
)

/** The kinds of the offices and callings that a phrase names. */
function kindsIn({ words }: Reader, { from, to }: NounPhrase): Set<string> {
  const kinds = new Set<string>()
  for (let at = from; at < to; at++) {
    const role = words(at)?.role?.role
    if (role) kinds.add(role.kind === 'relational' ? (role.otherwise ?? 'official') : role.kind)
  }
  return kinds
}

/** Whether nothing that the article has told of somebody forbids the calling. */
function isOfKind(reader: Reader, phrase: NounPhrase, entity: Entity): boolean {
  const told = new Set(entity.distinct.flatMap((other) => [...kindsIn(reader, other.phrase)]))
  return told.size === 0 || [...kindsIn(reader, phrase)].some((kind) => told.has(kind))
}

/** «من جهته، قال المسؤول»: somebody else begins. */
function turns(reader: Reader, { clauseFrom, cue }: Reported): boolean {
  for (let at = clauseFrom; at < cue.from; at++) if (listedAt(reader, discourseMoves, at)) return true
  return false
}

/**
 * Whether a definite description that fits nobody else means who spoke last: after a verb of going on always («وأضاف [رئيس الدبلوماسية
 * المصرية]»), after others a mere calling of a named person («وأوضح [المسؤول الأميركي]»).
 */
export function isEpithetOf(
  reader: Reader,
  item: Reported,
  { definite, nameKeys, lemma, count, gender, phrase }: Description,
  last: Entity | undefined,
  goesOn: boolean,
): boolean {
  if (!last?.person || last.count !== 'one' || item.cue.from - last.spoke > farthest) return false
  const source = item.source
  if (!source || source.from < item.cue.from || phrase.kind !== 'person' || phrase.conjuncts.length > 1) return false
  if (!definite || nameKeys.length > 0 || count !== 'one' || reader.words(phrase.head)?.role?.pronoun) return false
  if (gender && last.gender && gender !== last.gender) return false
  if (item.within !== undefined || turns(reader, item)) return false
  return goesOn || (last.named && callings.has(lemma) && isOfKind(reader, phrase, last))
}
