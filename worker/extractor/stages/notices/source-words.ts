import type { Source, Span } from '../../../contract.ts'
import type { Document } from '../../document.ts'
import { readRole } from '../../lexicon/roles.ts'
import { kindOfUnnamed } from '../../lexicon/unnamed.ts'
import { fold } from '../../text/fold.ts'

const none: readonly string[] = []
/** Several rules ask for the words of one span. */
const known = new WeakMap<Span, readonly string[]>()

/** The folded words of a span, without the marks around them and the characters without a width in them. */
export function wordsOf(span: Span | undefined): readonly string[] {
  if (!span) return none
  let words = known.get(span)
  if (!words) {
    words = fold(span.text)
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => word !== '')
    known.set(span, words)
  }
  return words
}

/** Words that count the noun behind them: «أحد العاملين», «عدد كبير من المسؤولين». */
const counting = new Set(
  'احد احدي بعض عدد العديد عديد كثير الكثير معظم اغلب من كبير عدة مجموعة ثلاثة ثلاث اربعة اربع خمسة خمس نصف'.split(' '),
)

/** The noun that tells who a source is, without article: «[مسؤول] كبير», «أحد [العاملين] في الجمارك». */
export function headOf(source: Source): string {
  const words = wordsOf(source.mentions[0])
  const head = words.find((word) => !counting.has(word)) ?? words[0] ?? ''
  return head.replace(/^ال/u, '')
}

/** Those who speak for others whom they do not name: «مصادر», «أوساط», «مقربون». */
const channels =
  /^(?:مصدر|مصادر|مصدران|مصدرين|جهة|جهات|اوساط|دوائر|مقرب|مقربون|مقربين|مطلع|مطلعون|مطلعين|عارفون|عارفين)$/u

/** Whether a source speaks for others: «مصادر مطلعة». */
export const isChannel = (source: Source): boolean => channels.test(headOf(source))

/** Whether a source is somebody with an office or a calling: «مسؤول تركي», «أحد العاملين»; not «البعض», «المثل», «رائحة». */
export const hasRole = (source: Source): boolean => {
  const head = headOf(source)
  return kindOfUnnamed(head) === undefined && readRole(head).length > 0
}

/** The index of the token that starts at an offset or holds it. */
export function tokenAt({ tokens }: Document, offset: number): number {
  let low = 0
  let high = tokens.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((tokens[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
