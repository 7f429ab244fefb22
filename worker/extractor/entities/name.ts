import type { Naming } from '../../contract.ts'
import { baked } from '../baked.ts'
import type { Range } from '../document.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { words } from '../lexicon/list.ts'
import { bodiesIn } from './affiliated-bodies.ts'
import type { Description } from './describe.ts'
import type { Entity } from './entity.ts'
import { personalNameOf } from './personal-name.ts'
import { withoutMarks, wordingOf } from './wording.ts'

/** Adjectives that tell of a body to whom or where it belongs: its name ends before them, «الفريق [التابع] للوكالة». */
const attached = baked(
  'attached-to-name',
  () => new Set(words('تابع مشرف واقع معروف مملوك صادر وارد ناطق منتمي كائن أوسع أكبر أكثر أشهر')),
)

/** The part of a mention that is a body's name: the issuer of a document, the body without what is attached to it. */
function bodyName(reader: Reader, { phrase, knownBody, medium }: Description): Range {
  const { words: wordAt } = reader
  const issuer = phrase.kind === 'document' ? bodiesIn(reader, { from: phrase.head + 1, to: phrase.to })[0] : undefined
  const from = issuer?.at ?? phrase.from
  const known = knownBody !== undefined || medium !== undefined
  for (let at = from + 1; at < phrase.to; at++) {
    const facts = wordAt(at)
    // «الوزارة لتوحيد الأنشطة»: a bare head has no more name than itself.
    if (at === from + 1 && wordAt(from)?.definite && facts?.preposition === 'ل' && !facts.definite)
      return { from, to: at }
    if (!facts?.definite) continue
    const elative = /(?:كبر|وسع|كثر|شهر)$/u.test(facts.stem)
    const next = wordAt(at + 1)
    const ruled = next && (next.preposition !== '' || next.classes.preposition)
    if (attached.has(facts.stem.replace(/ة$/u, '')) && (ruled || elative || known)) return { from, to: at }
  }
  return { from, to: phrase.to }
}

/** How full a name is: its words, single letters left out. */
const fullness = (reader: Reader, { from, to }: Range): number => {
  let count = 0
  for (let at = from; at < to; at++) if ((reader.words(at)?.key.length ?? 0) > 1) count++
  return count
}

/**
 * The fullest proper name in the text, else the words of the first mention.
 * @param joint whether several speak together: they are named as written
 */
export function nameOfEntity(reader: Reader, entity: Entity, naming: Naming, joint = false): string {
  const person = naming === 'named_person' && !joint ? personalNameOf(reader, entity) : undefined
  if (person) return wordingOf(reader, person)
  const inOrder = [...entity.descriptions].sort((a, b) => a.phrase.from - b.phrase.from)
  let shown: Range | undefined
  if (naming === 'named_org' && !joint) {
    for (const description of inOrder) {
      const { phrase } = description
      if (phrase.kind === 'person') continue
      const range = bodyName(reader, description)
      if (phrase.kind === 'document' && range.from === phrase.from) continue
      if (!shown || fullness(reader, range) > fullness(reader, shown)) shown = range
    }
  }
  shown ??= inOrder[0]?.phrase
  // «كل من النائب … والنائبة …» are named without «كل من».
  if (shown && joint && /^[وف]?كل$/u.test(reader.keys[shown.from] ?? '') && reader.keys[shown.from + 1] === 'من')
    shown = { from: shown.from + 2, to: shown.to }
  return shown ? wordingOf(reader, withoutMarks(reader, shown)) : ''
}
