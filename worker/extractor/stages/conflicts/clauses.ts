import type { Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import type { Claim, Word } from './claims.ts'

/** A clause of what somebody says, with its content words. */
export type Clause = Range & {
  readonly words: readonly Word[]
  /** What it says is not so; undefined where it denies nothing. */
  readonly negated?: Negated
  /** It leaves open what is so: a condition, a possibility, what has not happened yet. */
  readonly open: boolean
}

/** A negated predicate: «لم [تصل]», «ليس هناك [اتفاق]», «غير [صالحة]». */
export type Negated = {
  readonly word: Word
  /** «لن», «لا»: of what is to come as well. */
  readonly ahead: boolean
  /** «أي»: there is no such thing. */
  readonly any: boolean
}

/** Of a long quotation the first clauses count, and of a long clause the first words. */
const mostClauses = 12
const longestClause = 40

/** Words that open a clause of their own. */
const opens = /^(?:و?لكن(?:ه|ها|هم)?|بل|لان(?:ه|ها|هم)?|حيث|اذ|مما|فيما|بينما|وبينما|وفيما|الا|ولكن)$/u

/** The clauses of a claim's content. One that is too short to have a predicate with its noun takes the words before it along. */
export function clausesOf(reader: Reader, { spoken, words }: Claim): Clause[] {
  const clauses: Clause[] = []
  let next = 0
  for (const range of spoken.content) {
    for (const { from, to } of partsOf(reader, range)) {
      if (clauses.length === mostClauses) return clauses
      while (next < words.length && (words[next]?.at ?? 0) < from) next++
      const own: Word[] = []
      for (let at = next; at < words.length && (words[at]?.at ?? 0) < to; at++) own.push(words[at] as Word)
      if (own.length === 0) continue
      const before = own.length < 2 ? (clauses.at(-1)?.words ?? []) : []
      const negated = negatedIn(reader, { from, to }, own)
      clauses.push({
        from,
        to,
        words: [...before, ...own],
        open: isOpen(reader, { from, to }, negated),
        ...(negated && { negated }),
      })
    }
  }
  return clauses
}

/** The stretches between marks, co-ordinated «وأن» and verbs, and the words that open a clause. */
function partsOf({ doc, keys, words }: Reader, { from, to }: Range): Range[] {
  const parts: Range[] = []
  let start = from
  for (let at = from; at < to && parts.length < mostClauses; at++) {
    const facts = words(at)
    const mark = doc.tokens[at]?.kind === 'mark'
    const opening =
      opens.test(keys[at] ?? '') ||
      (facts?.complementiser !== undefined && facts.complementiser.conjunction !== '') ||
      (facts?.verb === true && facts.conjunction === '' && /^[وف]/u.test(keys[at] ?? '') && at > start + 1)
    if (!mark && !opening && at - start < longestClause) continue
    if (at > start) parts.push({ from: start, to: at })
    start = mark ? at + 1 : at
  }
  if (start < to) parts.push({ from: start, to: Math.min(to, start + longestClause) })
  return parts
}

const negators = /^[وف]?(?:لم|لن|لا|ليس|ليست|ليسوا|غير|ب?عدم)$/u
/** «لا يزال» goes on, «لا شك» is sure; «غير أن» is a contrast. */
const noNegation = /^(?:يزال|تزال|يزالون|زال|زالت|يزل|سيما|بد|شك|محالة|ان|انه|انها|انهم|يستبعد|تستبعد|يخفي)$/u
/** «لم يصل سوى اثنين» says that two came, «ليس مجرد خطأ» that it is one. */
const restricts = new Set(['سوي', 'الا', 'فقط', 'فحسب', 'مجرد'])
/** Verbs of being there and of coming in: only with them does «أي» deny that there is such a thing. */
const existence =
  /^(?:يرصد|ترصد|نرصد|رصد|يسجل|تسجل|تسجيل|يكن|تكن|يكون|تكون|يوجد|توجد|وجود|يحدث|تحدث|يقع|تقع|وقوع|نية|هناك|تلاحظ|يلاحظ|تتلق|يتلق|نتلق|تلقي|يصل|تصل|يصدر|تصدر|يرد|ترد|تقدم|يقدم|تجر|يجر)$/u
/** A negated predicate stands at most this many tokens behind the negator. */
const nearby = 6

function negatedIn({ keys, words: facts }: Reader, { from, to }: Range, words: readonly Word[]): Negated | undefined {
  for (let at = from; at < to; at++) {
    const key = keys[at] ?? ''
    if (!negators.test(key) || noNegation.test(keys[at + 1] ?? '')) continue
    // «بسبب عدم وصول الدواء»: what was not so is no claim of its own.
    if (key.endsWith('عدم') && at > from + 2) continue
    for (let rest = at; rest < to; rest++) if (restricts.has(keys[rest] ?? '')) return undefined
    const being = keys.slice(at + 1, at + 3).some((next) => existence.test(next))
    const any = being && keys.slice(at + 1, Math.min(to, at + nearby)).some((next) => /^(?:اي|اية)$/u.test(next))
    const behind = words.filter((word) => word.at > at && word.at <= at + nearby)
    // «ليست المياه ملوثة»: the subject stands between.
    const predicate = /لیس|ليس/u.test(key) ? behind.find(({ at: place }) => !facts(place)?.definite) : behind[0]
    const word = any
      ? (behind.find(({ at: place }) => /^(?:اي|اية)$/u.test(keys[place - 1] ?? '')) ?? predicate)
      : predicate
    return word && { word, ahead: /ل[نا]$/u.test(key), any }
  }
  return undefined
}

/** Words of condition and possibility. */
const uncertain = /^[وف]?(?:اذا|لو|ربما|لعل|يمكن|قد|احتمال|محتمل|يحتمل|وارد|واردا)$/u
/** What is not known is not denied. */
const unknowing =
  /^(?:يعرف|تعرف|نعرف|يعلم|تعلم|نعلم|اعلم|واضح|واضحا|واضحة|يتضح|تتضح|يتاكد|تتاكد|نتاكد|يحدد|تحدد|يتحدد|يتقرر|يحسم|تحسم|معروف|معروفا|مؤكد|مؤكدا|مستبعدا|يعني|تعني)$/u

function isOpen({ keys }: Reader, { from, to }: Range, negated: Negated | undefined): boolean {
  if (negated && unknowing.test(keys[negated.word.at] ?? '')) return true
  for (let at = from; at < to; at++) {
    const key = keys[at] ?? ''
    if (uncertain.test(key) && !(key.endsWith('قد') && !/^[يت]/u.test(keys[at + 1] ?? ''))) return true
    if (!negated) continue
    const next = keys[at + 1] ?? ''
    // «لم يخرج أحد حتى الآن» leaves open what a plan or an agreement says.
    if (key === 'بعد' && (at + 1 === to || !/\p{L}/u.test(next))) return true
    if (/^(?:حتي|لغاية|الي)$/u.test(key) && /^(?:الان|اللحظة|الساعة|اليوم)$/u.test(next)) return true
  }
  return false
}
