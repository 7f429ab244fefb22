import type { Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import { ofWord, testOfWord } from '../../grammar/words.ts'
import { looksVerb } from '../../lexicon/verbs.ts'
import { type Claim, rootOfAny, type Word, wordsIn } from './claims.ts'
import { negates } from './negation.ts'
import { signs } from './signs.ts'

/** A clause of what somebody says, with its content words. */
export type Clause = Range & {
  readonly words: readonly Word[]
  /** What it says is not so; undefined where it denies nothing. */
  readonly negated?: Negated
  /** It leaves open what is so: a condition, a possibility, what has not happened yet. */
  readonly open: boolean
  /** It tells what will be. */
  readonly future: boolean
  /** Its subject is a pronoun: «إنها قدمت شكوى». */
  readonly pronoun: boolean
}

/** A negated predicate: «لم [تصل]», «ليس هناك [اتفاق]», «غير [صالحة]». */
export type Negated = {
  readonly word: Word
  /** «لن», «لا»: of what is to come as well. */
  readonly ahead: boolean
  /** «أي»: there is no such thing, and the word is what there is not. */
  readonly any: boolean
}

/** «سيفتح», «سوف يفتح»: of what is to come. */
const isFuture = testOfWord(
  ({ key, verb, cues }) =>
    key === 'سوف' || (/^[وف]?س[يتن]/u.test(key) && (verb || cues.some(({ future }) => future === true))),
)

/** Of a long quotation the first clauses count, and of a long clause the first words. */
const mostClauses = 12
const longestClause = 40

/** Words that open a clause of their own. */
const openers = /^(?:و?لكن(?:ه|ها|هم)?|بل|لان(?:ه|ها|هم)?|حيث|اذ|مما|و?فيما|و?بينما|الا|ولم|ولن|وليس|وليست|ولا|وسوف)$/u

/** The clauses of a claim's content. One that is too short to have a predicate with its noun takes the words before it along. */
export function clausesOf(reader: Reader, claim: Claim): Clause[] {
  const negating = (claim.signs & signs.negator) !== 0
  const clauses: Clause[] = []
  for (const range of claim.spoken.content) {
    for (const { from, to } of partsOf(reader, range)) {
      if (clauses.length === mostClauses) return clauses
      const own = wordsIn(reader, { from, to }, rootOfOwn)
      if (own.length === 0) continue
      const before = own.length < 2 ? (clauses.at(-1)?.words ?? []) : []
      const negated = negating ? negatedIn(reader, { from, to }, own) : undefined
      clauses.push({
        from,
        to,
        words: [...before, ...own],
        open: isOpen(reader, { from, to }, negated),
        get future() {
          return tellsFuture(reader, { from, to })
        },
        pronoun: reader.words(from)?.complementiser?.pronoun !== undefined,
        ...(negated && { negated }),
      })
    }
  }
  return clauses
}

const opensClause = testOfWord(({ key }) => openers.test(key))

/** «وانسحبت»; «وصلت» is no و + صلت. */
const isJoinedVerb = testOfWord(({ key }) => /^[وف]/u.test(key) && looksVerb(key.slice(1)))

/** The stretches between marks, co-ordinated «وأن» and verbs, and the words that open a clause. */
function partsOf({ doc, words }: Reader, { from, to }: Range): Range[] {
  const parts: Range[] = []
  let start = from
  for (let at = from; at < to && parts.length < mostClauses; at++) {
    const facts = words(at)
    const mark = !facts && doc.tokens[at]?.kind === 'mark'
    const opening =
      facts !== undefined &&
      (opensClause(facts) ||
        // «وأن», and «أن» inside: «طمأن السكان إلى أن السد آمن».
        (facts.complementiser !== undefined && at > start) ||
        (at > start + 1 && isJoinedVerb(facts)))
    if (!mark && !opening && at - start < longestClause) continue
    if (at > start) parts.push({ from: start, to: at })
    start = mark ? at + 1 : at
  }
  if (start < to) parts.push({ from: start, to: Math.min(to, start + longestClause) })
  return parts
}

/** Whether a clause tells what will be. */
export function tellsFuture({ words }: Reader, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const facts = words(at)
    if (facts && isFuture(facts)) return true
  }
  return false
}

/** «لا يزال» goes on, «لا شك» is sure; «غير أن» is a contrast. */
const noNegation =
  /^(?:يزال|تزال|نزال|يزالون|يزالان|تزالان|زال|زالت|يزل|سيما|بد|شك|محالة|ان|انه|انها|انهم|يستبعد|تستبعد|يخفي)$/u
/** «لم يصل سوى اثنين» says that two came, «ليس مجرد خطأ» that it is one. */
const restricts = new Set(['سوي', 'الا', 'فقط', 'فحسب', 'مجرد'])
/** Words that only lend another their time or weight: «لن يعاد [فتح] المدرسة», «بضرورة [وقف] البناء». */
const lenders =
  /^[وفبل]{0,2}(?:ال)?(?:يعاد|تعاد|يعيد|تعيد|اعيد|اعيدت|اعاد|اعادت|اعادة|يجر|تجر|يزال|تزال|يزالون|يزالان|تزالان|ضرورة|اهمية|وجوب)$/u
/** The root of a word that is no lender. */
const rootOfOwn = ofWord((facts) => (lenders.test(facts.key) ? '' : rootOfAny(facts)))

/** A negated predicate stands at most this many tokens behind the negator. */
const nearby = 6

function negatedIn(reader: Reader, { from, to }: Range, words: readonly Word[]): Negated | undefined {
  const { keys, words: facts } = reader
  for (let at = from; at < to; at++) {
    const negator = facts(at)
    if (!negator || !negates(negator) || noNegation.test(keys[at + 1] ?? '')) continue
    const { key } = negator
    // «بسبب عدم وصول الدواء»: what was not so is no claim of its own.
    if (key.endsWith('عدم') && at > from + 2) continue
    for (let rest = at; rest < to; rest++) if (restricts.has(keys[rest] ?? '')) return undefined
    const ahead = /ل[نا]$/u.test(key)
    const behind = words.filter((word) => word.at > at && word.at <= at + nearby)
    // «لم يوقع أي عقد» denies the contract, however it would have come about.
    const thing = behind.find(({ at: place }) => isAny(keys[place - 1]))
    if (thing) return { word: thing, ahead, any: true }
    // «ليست المياه ملوثة»: the subject stands between.
    const word = key.includes('ليس') ? behind.find(({ at: place }) => !facts(place)?.definite) : behind[0]
    return word && { word, ahead, any: false }
  }
  return undefined
}

const isAny = (key = ''): boolean => key === 'اي' || key === 'اية'

/** Words of condition and possibility. */
const uncertain = /^[وف]?(?:اذا|لو|ربما|لعل|يمكن|قد|احتمال|محتمل|يحتمل|وارد|واردا)$/u
/** What is not known is not denied; «لم يعلم بالمخالفات» is. */
const knowing = /^(?:يعرف|تعرف|نعرف|يعلم|تعلم|نعلم|اعلم|يعلموا|يعرفوا)$/u
const unknowing =
  /^(?:واضح|واضحا|واضحة|يتضح|تتضح|يتاكد|تتاكد|نتاكد|يحدد|تحدد|يتحدد|يتقرر|يحسم|تحسم|معروف|معروفا|مؤكد|مؤكدا|مستبعدا|يعني|تعني)$/u

const isUncertain = testOfWord(({ key }) => uncertain.test(key))

function isOpen({ keys, words }: Reader, { from, to }: Range, negated: Negated | undefined): boolean {
  if (negated && unknowing.test(keys[negated.word.at] ?? '')) return true
  if (negated && knowing.test(keys[negated.word.at] ?? '') && !/^ب/u.test(keys[negated.word.at + 1] ?? '')) return true
  for (let at = from; at < to; at++) {
    const facts = words(at)
    if (!facts) continue
    const { key } = facts
    if (isUncertain(facts) && !(key.endsWith('قد') && !/^[يت]/u.test(keys[at + 1] ?? ''))) return true
    if (!negated) continue
    const next = keys[at + 1] ?? ''
    // «لم يخرج أحد حتى الآن» leaves open what a plan or an agreement says.
    if (key === 'بعد' && (at + 1 === to || !/\p{L}/u.test(next))) return true
    if (/^(?:حتي|لغاية|الي)$/u.test(key) && /^(?:الان|اللحظة|الساعة|اليوم)$/u.test(next)) return true
  }
  return false
}
