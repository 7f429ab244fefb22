import type { Quotation, QuotationRole, Range, Token } from '../document.ts'
import { cueForms } from '../lexicon/cues/forms.ts'
import { type QuoteFamily, quoteFamily } from '../text/characters.ts'
import { remembered } from '../text/remembered.ts'
import { bringsSpeech, isNameHead } from './quotation-roles.ts'

/** Quotation marks nest at most this deep; a deeper one is a repeated or misprinted mark. */
const deepest = 2

/** What the neighbours of a mark say about it: a space on one side, a word or a stop on the other. */
type Lean = 'opens' | 'closes' | 'either'

/**
 * Which way a quotation mark leans. A break after a mark counts as glued to it, since hard-wrapped text breaks right after
 * an opening mark («لـ"⏎عربي21"»).
 */
function leanOf(tokens: readonly Token[], at: number): Lean {
  const mark = tokens[at]
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (!mark) return 'either'
  const gluedBefore = before !== undefined && before.kind !== 'break' && before.end === mark.start
  const gluedAfter = after !== undefined && after.kind !== 'break' && after.start === mark.end
  if (mark.key === '«' || mark.key === '‹') return gluedBefore && !gluedAfter && isWordLike(before) ? 'closes' : 'opens'
  if (!before || before.key === ':' || before.key === '(') return 'opens'
  if (!after || after.key === '،' || after.key === '.' || after.key === ')') return 'closes'
  if (gluedBefore && !gluedAfter) return isProclitic(before) ? 'opens' : 'closes'
  if (!gluedBefore && gluedAfter) return 'opens'
  if (gluedBefore && gluedAfter && isProclitic(before)) return 'opens'
  return 'either'
}

const isWordLike = (token: Token | undefined): boolean =>
  token?.kind === 'word' || token?.kind === 'number' || token?.key === '.'

/** A letter that is written together with what follows it, with or without a tatweel: «لـ"عربي21"», «بـ«داعش»». */
const isProclitic = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.key.length <= 2 && /^[وف]?[لبك]$/u.test(token.key)

/** «… وقال: "»: after a colon with a stop since the open mark, new speech begins and the earlier was never closed. */
function newSpeech(tokens: readonly Token[], stack: readonly Open[], at: number): boolean {
  if (tokens[at - 1]?.key !== ':') return false
  const from = Math.max(stack.at(-1)?.at ?? at, at - 200)
  for (let back = at - 1; back > from; back--) if (tokens[back]?.key === '.') return true
  return false
}

type Open = { at: number; family: QuoteFamily }
type Pair = { open: number; close: number; closed: boolean }

/** A quotation mark of a paragraph. */
type Mark = { readonly at: number; readonly family: QuoteFamily }

/** The quotation marks of a paragraph; hardly any token is one. */
function marksIn(tokens: readonly Token[], { from, to }: Range): Mark[] {
  const marks: Mark[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    const family = token?.kind === 'quote' ? quoteFamily(token.key) : undefined
    if (family) marks.push({ at, family })
  }
  return marks
}

/** How many marks there are of each family. */
function countMarks(marks: readonly Mark[]): Map<QuoteFamily, number> {
  const counts = new Map<QuoteFamily, number>()
  for (const { family } of marks) counts.set(family, (counts.get(family) ?? 0) + 1)
  return counts
}

/**
 * Pairs the quotation marks of one paragraph. Straight and curly marks are free of direction (Arabic newsrooms use both
 * orders), so position and neighbours decide; a new paragraph starts afresh, so that one stray mark cannot invert the rest.
 * An opening mark while one of its family is open nests where the marks that are left can close both, that is, where
 * their number is even; otherwise the earlier one was never closed: «وأشار "لصور إلى "أن …"».
 * @returns token indices of the pairs in order; `close` is where the quotation ends when no mark closes it
 */
export function pairMarks(tokens: readonly Token[], paragraph: Range): Pair[] {
  const marks = marksIn(tokens, paragraph)
  const pairs: Pair[] = []
  if (marks.length === 0) return pairs
  const stack: Open[] = []
  const left = countMarks(marks)
  const endInnermost = (close: number, closed: boolean) => {
    const open = stack.pop()
    if (open) pairs.push({ open: open.at, close, closed })
  }
  for (const { at, family } of marks) {
    const remaining = (left.get(family) ?? 1) - 1
    left.set(family, remaining)
    const lean = leanOf(tokens, at)
    const matching = stack.findLastIndex((open) => open.family === family)
    if (stack.length === 0) {
      // A mark that only closes, with nothing open, is a stray, unless another of its family could close it.
      if (lean !== 'closes' || remaining % 2 === 1) stack.push({ at, family })
    } else if (lean === 'opens' && matching < 0) {
      if (stack.length < deepest && remaining > 0) stack.push({ at, family })
    } else if (
      lean === 'opens' &&
      remaining > 0 &&
      remaining % 2 === 0 &&
      stack.length < deepest &&
      !newSpeech(tokens, stack, at)
    ) {
      stack.push({ at, family })
    } else if (lean === 'opens' && (remaining > 0 || tokens[at - 1]?.key === ':')) {
      while (stack.length > matching) endInnermost(at, false)
      stack.push({ at, family })
    } else if (matching >= 0) {
      while (stack.length > matching + 1) endInnermost(at, false)
      endInnermost(at, true)
    } else if (lean === 'closes' && (left.get(stack.at(-1)?.family ?? family) ?? 0) === 0) {
      // A mixed pair: «“… "».
      endInnermost(at, true)
    }
  }
  while (stack.length > 0) endInnermost(endOfUnclosed(tokens, stack.at(-1)?.at ?? paragraph.from, paragraph.to), false)
  return pairs.sort((a, b) => a.open - b.open)
}

/** A word that opens a sentence of reporting, whatever comes behind it: «وأضاف». */
const addsReport = remembered(20_000, (key) =>
  cueForms(key).some(
    (form) =>
      form.form === 'perfect' &&
      form.conjunction === 'و' &&
      form.cue.gate === 'strong' &&
      form.person === 3 &&
      !form.homograph,
  ),
)

/** Where an unclosed quotation ends: before the first sentence that a cue with «و» opens («… والمنة. وأضاف أن»), else with the paragraph. */
function endOfUnclosed(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++) {
    const next = tokens[at + 1]
    if (tokens[at]?.key !== '.' || next?.kind !== 'word') continue
    if (addsReport(next.key)) return at + 1
  }
  return to
}

const shortest = 4

function roleOf(tokens: readonly Token[], open: number, words: number): QuotationRole {
  if (words === 0) return 'scare'
  const before = tokens[open - 1]?.kind === 'break' ? tokens[open - 2] : tokens[open - 1]
  if (isNameHead(before?.key ?? '') && words <= 8) return 'name'
  // «لـ"عربي21"», «بـ"داعش"»; «وصفه بـ"القرار الظالم الجائر"» holds a description and is no name.
  if (isProclitic(before) && words <= (before?.key.endsWith('ب') ? 2 : shortest)) return 'name'
  if (bringsSpeech(before?.key ?? '')) return 'speech'
  if (words >= shortest) return 'speech'
  const inner = tokens[open + 1]?.kind === 'break' ? tokens[open + 2] : tokens[open + 1]
  const spellsLetters = words === 1 && inner?.kind === 'word' && inner.key.length <= 5 && !inner.key.startsWith('ال')
  if (spellsLetters && before?.kind === 'word') return 'acronym'
  return 'scare'
}

/** Speech goes on over at most this many paragraphs. */
const longestSpeech = 4

/**
 * The paragraphs over which a quotation goes on that is opened in one and closed in a later one, «"لن نسمح بذلك. ⏎ ولن نتراجع"»: in
 * each, from the break before it to the mark or to its end. None where no later mark closes, or a new report begins before.
 */
function carriedOver(tokens: readonly Token[], paragraphs: readonly Range[], index: number): Pair[] {
  const carried: Pair[] = []
  for (const paragraph of paragraphs.slice(index + 1, index + 1 + longestSpeech)) {
    const { from, to } = paragraph
    if (tokens[from - 1]?.kind !== 'break' || addsReport(tokens[from]?.key ?? '')) return []
    const [first, ...rest] = marksIn(tokens, paragraph)
    if (!first) carried.push({ open: from - 1, close: to, closed: false })
    else if (leanOf(tokens, first.at) === 'closes' && rest.length % 2 === 0)
      return [...carried, { open: from - 1, close: first.at, closed: true }]
    else return []
  }
  return []
}

/** The quotations of all paragraphs, in the order of their opening marks, each with the job that its marks do. */
export function readQuotations(tokens: readonly Token[], paragraphs: readonly Range[]): Quotation[] {
  const carried: Quotation[] = []
  return paragraphs.flatMap((paragraph, index) => {
    const begun = carried.filter(({ open }) => open === paragraph.from - 1)
    const found = pairMarks(tokens, paragraph).map((pair): Quotation => {
      let words = 0
      // Roles need no more than this many words, which keeps nested quotations linear.
      for (let at = pair.open + 1; at < pair.close && words < 64; at++) {
        const kind = tokens[at]?.kind
        if (kind === 'word' || kind === 'number') words++
      }
      return { ...pair, words, role: roleOf(tokens, pair.open, words) }
    })
    const last = found.at(-1)
    const open = last && !last.closed && last.close === paragraph.to && bringsSpeech(tokens[last.open - 1]?.key ?? '')
    if (open)
      carried.push(
        ...carriedOver(tokens, paragraphs, index).map((pair) => ({
          ...pair,
          words: shortest,
          role: 'speech' as const,
        })),
      )
    return [...begun, ...found]
  })
}

/** For every token the index of the innermost quotation around it that is asked for, -1 where there is none. */
export function quotationIndex(
  count: number,
  quotations: readonly Quotation[],
  asked: (quotation: Quotation) => boolean,
): Int32Array {
  const at = new Int32Array(count).fill(-1)
  for (const [index, quotation] of quotations.entries()) {
    // Quotations come in order and nest at most twice, so every token is written at most twice.
    if (asked(quotation)) at.fill(index, quotation.open + 1, Math.min(quotation.close, count))
  }
  return at
}
