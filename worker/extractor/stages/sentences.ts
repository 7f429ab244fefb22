import type { Quotation, Range, Token } from '../document.ts'

/**
 * No sentence is longer than this many tokens (the 99th percentile of news is 115 words): a longer one, a page without a
 * stop, is cut, so that all that is done within a sentence costs constant time a token.
 */
const longestSentence = 400

/** Letters and short forms that take a full stop without ending a sentence: «د. محمد», «أ.د. سامي», «150 ق.م». */
const abbreviations = new Set(['هـ', 'ه', 'الخ', 'ش', 'شم', 'ت', 'ط', 'ص', 'ج', 'no', 'inc', 'mr', 'dr'])

const isStop = ({ kind, key }: Token): boolean => kind === 'mark' && (key === '.' || key === '!' || key === '؟')

/** Whether the stop at `at` belongs to an abbreviation, an initial («جورج دبليو. بوش» aside) or a list of letters. */
function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const stop = tokens[at]
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (stop?.key !== '.' || before?.kind !== 'word' || before.end !== stop.start) return false
  // «www.almina.com»
  const latin = /[a-zA-Z0-9]$/u.test(before.raw) && after?.start === stop.end && /^[a-zA-Z0-9]/u.test(after.raw)
  if (latin) return true
  if (before.key.length === 1 || abbreviations.has(before.key)) return after?.kind === 'word'
  // «بي.بي.سي»: stops without a space between short words spell an acronym.
  if (before.key.length <= 3 && after?.kind === 'word' && after.key.length <= 3 && after.start === stop.end) return true
  return after?.key === '،' || after?.key === ')'
}

/** Two dots without a stop's force: «.. حكاية» inside a sentence go on when a closing mark or comma follows. */
const goesOn = (token: Token | undefined): boolean => token?.key === '،' || token?.key === '؛' || token?.key === ')'

/** More stops in a row are a line of dots, which belongs to nothing. */
const longestDots = 8

/** «"لم أجد البيت".. هكذا لخصت سعاد ما جرى»: behind a quotation the dots end nothing where the clause takes it up. */
function isTakenUp(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (tokens[before]?.key === '.' && at - before < longestDots) before--
  let next = at
  while (tokens[next]?.key === '.' && next - at < longestDots) next++
  return tokens[before]?.kind === 'quote' && /^(?:هكذا|ب(?:هذه|تلك|هذا))$/u.test(tokens[next]?.key ?? '')
}

/**
 * Splits paragraphs into sentences at stops outside quotation marks. A stop inside a closed quotation is the quotation's;
 * where it is the last thing inside («"… غدا." وأضاف»), the sentence ends after the closing mark, unless a cue without a
 * conjunction follows («"لن نرحل." قالت أم سامر»), which belongs to the quotation.
 */
export function splitSentences(
  tokens: readonly Token[],
  paragraphs: readonly Range[],
  quotations: readonly Quotation[],
): Range[] {
  const sentences: Range[] = []
  let next = 0
  for (const { from, to } of paragraphs) {
    let start = from
    // Speech that goes on from the paragraph before is one with the words behind it.
    while (next < quotations.length && (quotations[next]?.open ?? 0) < from - 1) next++
    const carried = quotations[next]?.open === from - 1 ? quotations[next] : undefined
    let at = carried ? Math.min(to, carried.closed ? carried.close + 1 : carried.close) : from
    const endAt = (end: number) => {
      while (end > start) {
        const to = Math.min(end, start + longestSentence)
        sentences.push({ from: start, to })
        start = to
      }
    }
    while (at < to) {
      const token = tokens[at]
      if (!token || (token.kind !== 'mark' && token.kind !== 'quote')) {
        at++
        continue
      }
      while (next < quotations.length && (quotations[next]?.open ?? 0) < at) next++
      const quotation = quotations[next]
      if (quotation?.open === at && quotation.closed && quotation.close < to) {
        at = quotation.close + 1
        const last = tokens[quotation.close - 1]
        const following = tokens[at]
        if (
          quotation.role === 'speech' &&
          last &&
          isStop(last) &&
          following?.kind === 'word' &&
          /^[وفك]/u.test(following.key)
        )
          endAt(at)
        continue
      }
      at++
      if (isStop(token) && !isAbbreviation(tokens, at - 1) && !goesOn(tokens[at]) && !isTakenUp(tokens, at)) {
        // The marks that close with the sentence belong to it: «… .”» and «…؟)».
        while (
          at < to &&
          (tokens[at]?.kind === 'quote' || tokens[at]?.key === ')') &&
          tokens[at]?.start === tokens[at - 1]?.end
        )
          at++
        endAt(at)
      }
    }
    endAt(to)
  }
  return sentences
}
