import type { Statement } from '../../../contract.ts'
import { type Document, type Range, rangeAt } from '../../document.ts'
import type { Entity } from '../../entities/entity.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import { numberAt } from '../../grammar/reader.ts'
import { ofWord, type WordFacts } from '../../grammar/words.ts'
import { wordReadings } from '../../lexicon/proclitics.ts'
import { once } from '../../once.ts'
import type { Spoken } from '../speakers.ts'
import { isContrasted } from './contrast.ts'
import { familyOf } from './families.ts'
import { lettersOf, rootOf } from './root.ts'

/** A content word: its token, and the root by which it is compared. */
export type Word = { readonly at: number; readonly root: string }

/** A counted statement as one side of a possible disagreement. */
export type Claim = {
  readonly statement: Statement
  readonly spoken: Spoken
  readonly speaker: Entity
  /** Roots of what the speaker is called anywhere in the article. */
  readonly names: ReadonlySet<string>
  readonly sentence: number
  /** Whether the article sets it against what it told before: «لكن البلدية قالت». */
  readonly contrasted: boolean
  readonly words: readonly Word[]
  readonly roots: ReadonlySet<string>
}

/** What is weighed: rare words of the article tell more than those that stand everywhere. */
export type Weights = (root: string) => number

/** Words that say nothing of their own: «تم», «هناك», «بلغت». */
const empty = new Set(
  'وجود هناك تكون يكون كون تم يتم جري يجري اي شيء بلغ بلغت يبلغ تبلغ واحد واحدة واحدا يوما يومين شهرا شهرين اسبوعا اسبوعين مرة مرات جهة شان بشان حول جملة تفصيلا فعل مثل'.split(
    ' ',
  ),
)

/** Whether a stem says nothing of its own. */
export const isEmpty = (stem: string): boolean => empty.has(stem)

/** Words that carry what is said and are no part of it: «الأنباء التي تتردد عن», «صحة ما نشر», «قيام أي». */
const carriers = new Set(
  'انباء نبا اخبار خبر تقارير تقرير شائعات شائعة اشاعات معلومات معلومة حديث كلام صحة وقوع حدوث حصول صدور قيام علم امر موضوع تصريح تصريحات تصريحا مزاعم ادعاءات ادعاء اتهامات اتهام تهم تهمة رواية متداولة متداول يتردد تردد تتردد ترددت يشاع اشيع نشر نشرت ينشر قيل يقال ذكر ذكرته تداوله تناقله تناقلته تداولته موجهة منسوبة منسوب مؤشرات مؤشر تسجيل حالات قول'.split(
    ' ',
  ),
)

/** Whether a stem only carries a claim: «أنباء», «صحة», «وجود». */
export const isCarrier = (stem: string): boolean => carriers.has(stem) || empty.has(stem)

/** Nouns that the particles take in: «بناء على طلبه», but «بناء السد». */
const nounsToo = new Set(['بناء', 'نتيجة', 'اضافة', 'علاوة', 'عقد'])

/** The content words of a run of tokens: no closed classes, no numbers, none that is `idle`. */
export function wordsIn(reader: Reader, { from, to }: Range, idle: (stem: string) => boolean = isCarrier): Word[] {
  const found: Word[] = []
  for (let at = from; at < to; at++) {
    const numeral = numberAt(reader, at)
    if (numeral) {
      at += numeral.length - 1
      continue
    }
    const facts = reader.words(at)
    if (!facts || facts.complementiser) continue
    const isVerb = (facts.key === 'قبل' && reader.keys[at - 1] === 'قد') || begins(reader, at, facts)
    const isNoun = nounsToo.has(facts.key) && !/^(?:علي|الي|ل)/u.test(reader.keys[at + 1] ?? '')
    if (facts.classes.size > 0 && !isNoun && !isVerb) continue
    const stem = bareStem(facts)
    // «نفى التهم»: what may be the verb «التهم» is the noun where that carries a claim.
    if (stem.length < 2 || idle(stem) || idle(stem.replace(/^ال/u, ''))) continue
    found.push({ at, root: rootOfWord(facts) })
  }
  return found
}

/** «بدأوا إطلاق النار», but «بدأوا يطلقون»: before a verb it only lends it its time. */
const begins = ({ words }: Reader, at: number, facts: WordFacts): boolean =>
  familyOfWord(facts) === 'begin' && words(at + 1)?.verb === false

/** The stem without a preposition and article that the lexicon did not take off for want of knowing the noun: «بتعطيل». */
const bareStem = ofWord(({ key, stem }) => {
  if (stem !== key) return stem
  const glued = wordReadings(key).find(({ definite, preposition }) => definite && preposition !== '')
  return glued?.stem ?? stem
})

const familyOfWord = ofWord(({ key }) => familyOf(key) ?? '')
const rootOfWord = ofWord((facts) => familyOfWord(facts) || lettersOf(bareStem(facts)))

/** What is refused as said by others: «رفض المدير [الحديث عن مبادرة]», «رفض [القول إن]». */
const refused = new Set('حديث قول كلام اتهامات اتهام مزاعم ادعاءات شائعات رواية فكرة وصف'.split(' '))

/** Whether a refusal is a denial: «رفض الحديث عن مبادرة», not «رفض العرض». */
export const isRefusedClaim = (reader: Reader, { lemma, content, within }: Spoken): boolean =>
  lemma === 'رفض' && within === undefined && refused.has(reader.words(content[0]?.from ?? -1)?.stem ?? '')

/** The claims of an article, one for each counted statement with a speaker, those of background passages left out. */
export function claimsOf(
  reader: Reader,
  doc: Document,
  spoken: readonly Spoken[],
  statements: readonly Statement[],
  background: readonly Range[],
): Claim[] {
  const names = new Map<Entity, ReadonlySet<string>>()
  const namesOf = (speaker: Entity): ReadonlySet<string> => {
    const known = names.get(speaker)
    const all = known ?? new Set([...speaker.stems, ...speaker.nameKeys].map(rootOf))
    if (!known) names.set(speaker, all)
    return all
  }
  return statements.flatMap((statement, index): Claim[] => {
    const item = spoken[index]
    const speaker = item?.speaker
    if (!item || !speaker || statement.sourceId === null) return []
    if (!statement.counted && !isRefusedClaim(reader, item)) return []
    if (rangeAt(background, item.cue.from) >= 0) return []
    const words = item.content.flatMap((range) => wordsIn(reader, range))
    const roots = new Set(words.map(({ root }) => root))
    const start = doc.sentences[item.sentence]?.from ?? 0
    const contrasted = isContrasted(reader, { from: start, to: item.cue.from })
    return [
      {
        statement,
        spoken: item,
        speaker,
        names: namesOf(speaker),
        sentence: item.sentence,
        contrasted,
        words,
        roots,
      },
    ]
  })
}

/** In a shorter article too a word is rare that stands in two sentences. */
const shortest = 6

/** Weights by the number of sentences that a root stands in. */
export function weightsOf(reader: Reader, doc: Document): Weights {
  const all = Math.max(doc.sentences.length, shortest)
  // Only where something is weighed: most articles have nothing that could be opposed.
  const spread = once(() => spreadOf(reader, doc))
  return (root) => Math.log(1 + (all + 1) / (spread().get(root) ?? 1))
}

/** In how many sentences a root stands. */
function spreadOf(reader: Reader, { sentences }: Document): ReadonlyMap<string, number> {
  const spread = new Map<string, number>()
  for (const sentence of sentences) {
    for (const root of new Set(wordsIn(reader, sentence).map((word) => word.root)))
      spread.set(root, (spread.get(root) ?? 0) + 1)
  }
  return spread
}

/** Words that belong to one point stand within this many tokens. */
const nearby = 30

/** How many of some roots a claim says close together: a long quotation says everything somewhere. */
export function saidTogether({ words }: Claim, roots: ReadonlySet<string>, width = nearby): ReadonlySet<string> {
  const hits = words.filter(({ root }) => roots.has(root))
  let best: ReadonlySet<string> = new Set()
  let from = 0
  hits.forEach((word, to) => {
    while (word.at - (hits[from]?.at ?? word.at) > width) from++
    const within = new Set(hits.slice(from, to + 1).map(({ root }) => root))
    if (within.size > best.size) best = within
  })
  return best
}
