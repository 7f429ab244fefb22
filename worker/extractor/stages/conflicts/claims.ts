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
import { signsIn } from './signs.ts'

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
  /** The words in it with which rules may begin: see signs.ts. */
  readonly signs: number
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

/** The content words of a run of tokens: no closed classes, no numbers, none that is idle by `rootOf`. */
export function wordsIn(reader: Reader, { from, to }: Range, rootOf: RootOfWord = rootOfMatter): Word[] {
  const found: Word[] = []
  for (let at = from; at < to; at++) {
    const numeral = numberAt(reader, at)
    if (numeral) {
      at += numeral.length - 1
      continue
    }
    const facts = reader.words(at)
    const root = facts && rootOf(facts)
    if (root && (facts.classes.size === 0 || isNoParticle(reader, at, facts))) found.push({ at, root })
  }
  return found
}

/** «قد قبل», «بدأوا إطلاق النار», «بناء السد»: what is a particle elsewhere. «بدأوا يطلقون» only lends the verb its time. */
function isNoParticle({ keys, words }: Reader, at: number, { key }: WordFacts): boolean {
  if (nounsToo.has(key)) return !/^(?:علي|الي|ل)/u.test(keys[at + 1] ?? '')
  return key === 'قبل' ? keys[at - 1] === 'قد' : words(at + 1)?.verb === false
}

/** The stem without a preposition and article that the lexicon did not take off for want of knowing the noun: «بتعطيل». */
const bareStem = ofWord(({ key, stem }) => {
  if (stem !== key) return stem
  const glued = wordReadings(key).find(({ definite, preposition }) => definite && preposition !== '')
  return glued?.stem ?? stem
})

/** The root of a content word, empty for one that is none or that is idle. */
type RootOfWord = (facts: WordFacts) => string

/** The root of a word that says something of its own. */
const rootOfMatter: RootOfWord = ofWord((facts) => rootUnless(isCarrier, facts))
/** The root of a word that says something of its own or carries what is said. */
export const rootOfAny: RootOfWord = ofWord((facts) => rootUnless(isEmpty, facts))

function rootUnless(idle: (stem: string) => boolean, facts: WordFacts): string {
  const { key, classes, complementiser } = facts
  const family = familyOf(key) ?? ''
  if (complementiser || (classes.size > 0 && family !== 'begin' && key !== 'قبل' && !nounsToo.has(key))) return ''
  const stem = bareStem(facts)
  // «نفى التهم»: what may be the verb «التهم» is the noun where that carries a claim.
  if (stem.length < 2 || idle(stem) || idle(stem.replace(/^ال/u, ''))) return ''
  return family || lettersOf(stem)
}

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
  const claims: Claim[] = []
  for (const [index, statement] of statements.entries()) {
    const item = spoken[index]
    const speaker = item?.speaker
    if (!item || !speaker || statement.sourceId === null) continue
    if (!statement.counted && !isRefusedClaim(reader, item)) continue
    if (rangeAt(background, item.cue.from) < 0)
      claims.push(claimOf(reader, doc, statement, item, speaker, () => namesOf(speaker)))
  }
  return claims
}

/** A claim, of which all is read only when a rule asks for it: most articles have nothing that could be opposed. */
function claimOf(
  reader: Reader,
  { sentences }: Document,
  statement: Statement,
  spoken: Spoken,
  speaker: Entity,
  names: () => ReadonlySet<string>,
): Claim {
  const { sentence, content, cue } = spoken
  const words = once(() => content.flatMap((range) => wordsIn(reader, range)))
  const roots = once(() => new Set(words().map(({ root }) => root)))
  return {
    statement,
    spoken,
    speaker,
    sentence,
    signs: signsIn(reader, content),
    get names() {
      return names()
    },
    get contrasted() {
      return isContrasted(reader, { from: sentences[sentence]?.from ?? 0, to: cue.from })
    },
    get words() {
      return words()
    },
    get roots() {
      return roots()
    },
  }
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
    const seen = new Set<string>()
    for (const { root } of wordsIn(reader, sentence)) {
      if (seen.has(root)) continue
      seen.add(root)
      spread.set(root, (spread.get(root) ?? 0) + 1)
    }
  }
  return spread
}

/** Words that belong to one point stand within this many tokens. */
const nearby = 30

/** How many of some roots a claim says close together: a long quotation says everything somewhere. */
export function saidTogether({ words }: Claim, roots: ReadonlySet<string>, width = nearby): ReadonlySet<string> {
  const hits = words.filter(({ root }) => roots.has(root))
  if (hits.length < 2) return new Set(hits.map(({ root }) => root))
  let best: ReadonlySet<string> = new Set()
  let from = 0
  hits.forEach((word, to) => {
    while (word.at - (hits[from]?.at ?? word.at) > width) from++
    const within = new Set(hits.slice(from, to + 1).map(({ root }) => root))
    if (within.size > best.size) best = within
  })
  return best
}
