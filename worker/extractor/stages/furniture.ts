import type { Excluded, Range, Token } from '../document.ts'
import { cueForms } from '../lexicon/cues/forms.ts'
import { mediaNames } from '../lexicon/media.ts'
import { phraseAt } from '../lexicon/phrases.ts'
import { remembered } from '../text/remembered.ts'
import { namesAccount } from './handles.ts'

/** Verbs that open a link to another article when «أيضا», «المزيد» or a colon follows: «اقرأ أيضا: …», «شاهد: …». */
const linkVerbs = new Set([
  'اقرا',
  'اقراي',
  'اقراوا',
  'طالع',
  'طالعوا',
  'شاهد',
  'شاهدوا',
  'تابع',
  'تابعوا',
  'انظر',
  'للمزيد',
  'المزيد',
  'لمزيد',
  'مواضيع',
  'اخبار',
  'موضوعات',
  'روابط',
])
const linkObjects = new Set([
  'ايضا',
  'ايضاً',
  'كذلك',
  'المزيد',
  'المزيد:',
  'التفاصيل',
  'الفيديو',
  'بالفيديو',
  'الصور',
  'عن',
  'من',
  'ذات',
  'صلة',
  'قد',
  'متعلقة',
  'مشابهة',
])

/** Labels of tags and credits: what follows on the line is not the article's. */
const labels = new Set([
  'سمات',
  'وسوم',
  'الوسوم',
  'كلمات',
  'الكلمات',
  'تاغات',
  'هاشتاغ',
  'tags',
  'tag',
  'المصدر',
  'تصوير',
  'ترجمة',
  'تحرير',
  'اعداد',
  'مونتاج',
  'المصادر',
  'متابعة',
  'متابعات',
  'خاص',
])
const tagLabels = new Set(['سمات', 'وسوم', 'الوسوم', 'tags', 'tag'])

/** A credit is a short line; a longer one with the same beginning is a sentence. */
const longestCredit = 12
/** Unlabelled related headlines after the last full stop are at most this long. */
const longestHeadline = 14

/** Credits and headlines are short: only so many tokens of a line are looked at. */
const furthest = 32

/** The first words and numbers of a line, no more than are asked for. */
function words(tokens: readonly Token[], { from, to }: Range, most: number): Token[] {
  const found: Token[] = []
  const end = Math.min(to, from + furthest)
  for (let at = from; at < end && found.length < most; at++) {
    const token = tokens[at]
    if (token?.kind === 'word' || token?.kind === 'number') found.push(token)
  }
  return found
}

const endsInStop = (tokens: readonly Token[], { to }: Range): boolean => {
  const last = tokens[to - 1]
  return last?.key === '.' || ((last?.kind === 'quote' || last?.key === ')') && tokens[to - 2]?.key === '.')
}

/** A line that links to other articles: «اقرأ أيضا: …», «شاهد: …», «للمزيد …». */
export function isLinkLine(tokens: readonly Token[], line: Range): boolean {
  const [first, second] = words(tokens, line, 2)
  if (!first || !linkVerbs.has(first.key)) return false
  const colon = tokens.slice(line.from, line.from + 6).some((token) => token.key === ':')
  return colon || (second !== undefined && linkObjects.has(second.key) && !endsInStop(tokens, line))
}

/** A byline, dateline or credit on a line of its own: «كتب – سامي حداد», «المرفأ – متابعات», «المصدر: وكالات», «(رويترز)». */
export function isCreditLine(tokens: readonly Token[], line: Range): boolean {
  const [start] = words(tokens, line, 1)
  if (!start) return true
  if (endsInStop(tokens, line)) return false
  const found = words(tokens, line, longestCredit + 1)
  if (found.length > longestCredit) return false
  const mark = tokens[line.from + 1]
  if (labels.has(start.key) && (mark?.key === ':' || mark?.key === '-' || tagLabels.has(start.key))) return true
  if ((start.key === 'كتب' || start.key === 'كتبت') && (mark?.key === ':' || mark?.key === '-')) return true
  if (tokens[line.from]?.key === '(' && tokens[line.to - 1]?.key === ')' && found.length <= 4) return true
  const closes = found.length <= 5 && tokens[line.to - 1]?.key === ')'
  const keys = found.map((token) => token.key)
  if (closes && phraseAt(mediaNames, keys, 0) !== undefined) return true
  if (found.length > 6 || line.to - line.from > 9) return false
  // «- هل من جديد؟»: a dash that opens the line is that of a dialogue.
  return tokens.slice(line.from + 1, line.to).some((token) => token.key === '-' || token.key === '|')
}

/** A line that is no part of the article, seen by itself. */
export const isFurnitureLine = (tokens: readonly Token[], line: Range): boolean =>
  isLinkLine(tokens, line) || isCreditLine(tokens, line)

/**
 * What is not the article: link and credit lines anywhere, the dateline that opens the first paragraph, tags after the last
 * stop, and headlines without a label that follow the article's last full stop.
 */
export function findFurniture(tokens: readonly Token[], paragraphs: readonly Range[]): Excluded[] {
  const found: Excluded[] = []
  let lastStop = -1
  paragraphs.forEach((paragraph, index) => {
    if (endsInStop(tokens, paragraph)) lastStop = index
  })
  paragraphs.forEach((paragraph, index) => {
    const trailing = () => lastStop >= 1 && index > lastStop && isHeadline(tokens, paragraph, paragraphs[index - 1])
    const by = isLinkLine(tokens, paragraph)
      ? 'link'
      : isCreditLine(tokens, paragraph)
        ? 'credit'
        : trailing() && 'trailing-headline'
    if (by) found.push({ ...paragraph, by })
    else {
      const lead = index < 3 ? datelineEnd(tokens, paragraph) : 0
      if (lead > paragraph.from) found.push({ from: paragraph.from, to: lead, by: 'dateline' })
      const tail = tagsStart(tokens, paragraph)
      if (tail < paragraph.to) found.push({ from: tail, to: paragraph.to, by: 'tags' })
    }
  })
  return found
}

/** Whether a paragraph behind the last stop is a headline of another article. */
function isHeadline(tokens: readonly Token[], paragraph: Range, above: Range | undefined): boolean {
  const found = words(tokens, paragraph, longestHeadline + 1)
  if (found.length > longestHeadline || /^[وف]/u.test(found[0]?.key ?? '')) return false
  // «هيثم سلوم @h_salloum», and the post below it.
  return !namesAccount(tokens, paragraph) && !(above && namesAccount(tokens, above))
}

/** «أعلنت الشركة - وهي الأكبر في البلاد -»: a verb of reporting opens a sentence and no dateline. */
const opensReport = remembered(20_000, (key) =>
  cueForms(key).some(({ form, homograph }) => form === 'perfect' && !homograph),
)

/** How far a dateline may reach: «عواصم – (رويترز، د ب أ) -». */
const longestDateline = 12

/**
 * Where the dateline that opens a paragraph ends: «باريس (أ ف ب) - », «القاهرة – رويترز: », «لندن: «المرفأ»». A place or a
 * name before a dash or colon, with no verb's conjunction or preposition in it; the paragraph's start where there is none.
 */
export function datelineEnd(tokens: readonly Token[], { from, to }: Range): number {
  let count = 0
  let dashed = false
  // «- وزير النقل: …», «1- وزير النقل: …»: no dateline begins so.
  if (tokens[from]?.key === '-' || tokens[from]?.kind === 'number') return from
  for (let at = from; at < Math.min(to, from + longestDateline); at++) {
    const token = tokens[at]
    if (!token || token.key === '@') return from
    if (token.key === '(' && !dashed) {
      // «رويترز (ميناء السدر) -»
      if (tokens[at + 1]?.key === '@') return from
      const close = tokens.slice(at, at + 7).findIndex(({ key }) => key === ')')
      if (close > 0) at += close - 1
    }
    if (token.kind === 'word') {
      count++
      if (count === 1 && opensReport(token.key)) return from
      // Two words at most stand before the first mark of a dateline.
      if (!dashed && count > 2) break
      if (dashed && count > 6) break
    } else if (token.key === '-') {
      const after = tokens[at + 1]
      if (dashed || tokens[at - 1]?.key === ')') return at + 1
      dashed = true
      if (!after) break
    } else if (token.key === ':' && dashed) return at + 1
    else if (token.key === '.' || token.key === '؟') break
    else if (token.kind === 'quote' && !dashed) break
  }
  return from
}

/** Where tags begin that stand behind the last stop of a paragraph, without a line of their own: «… غدا. سمات الساحل سيول». */
function tagsStart(tokens: readonly Token[], { from, to }: Range): number {
  for (let at = to - 1; at > from && at > to - 40; at--) {
    const token = tokens[at]
    if (token?.kind === 'mark' && token.key === '.') return to
    if (token?.kind === 'word' && tagLabels.has(token.key) && /^[.!؟…"”»)]$/u.test(tokens[at - 1]?.key ?? '')) return at
  }
  return to
}
