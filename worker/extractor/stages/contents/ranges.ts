import type { Range } from '../../document.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import type { Reported } from '../contents.ts'

/** The quotations that speech consists of: the one at `at`, and those that follow with only marks between them. */
function quotedRun(reader: Reader, at: number, limit: number): Range[] {
  const runs: Range[] = []
  let next = at
  while (next < limit) {
    const quotation = reader.opening.get(next)
    if (!quotation || (quotation.role !== 'speech' && runs.length > 0)) break
    runs.push({ from: quotation.open + 1, to: Math.min(quotation.close, limit) })
    next = quotation.close + 1
    while (
      next < limit &&
      (reader.keys[next] === '،' || reader.doc.tokens[next]?.kind === 'break' || reader.keys[next] === '-')
    )
      next++
  }
  return runs
}

/** «… أفضل له [جاء ذلك] خلال لقائه»: where the article goes on without a stop about the occasion. */
export function untilOccasion({ keys }: Reader, { from, to }: Range): Range {
  for (let at = from + 1; at < to; at++)
    if ((keys[at] === 'جاء' || keys[at] === 'وجاء') && /^(?:ذلك|هذا)$/u.test(keys[at + 1] ?? ''))
      return { from, to: at }
  return { from, to }
}

/** What is said after a colon or between marks: «قال: …», «قال: «…»، «…»», «قال: (…)». */
export function speechContent(reader: Reader, start: number, limit: number): Range[] {
  const { doc, keys } = reader
  // «قال الوزير: إن …»: the particle is no part of what is said.
  const particle = reader.words(start)?.complementiser
  const bare = particle?.class === 'content' && particle.pronoun === undefined && particle.conjunction === ''
  const at = bare && doc.tokens[start - 1]?.kind !== 'quote' ? start + 1 : start
  const mark = doc.tokens[at]?.kind === 'quote' ? at : doc.tokens[at - 1]?.kind === 'quote' ? at - 1 : -1
  if (mark >= 0 && reader.opening.has(mark)) return quotedRun(reader, mark, limit)
  if (keys[at] === '(') {
    // Gulf papers quote in brackets: «قال: (لن نقبل بذلك)».
    let close = at + 1
    while (close < limit && keys[close] !== ')') close++
    if (close < limit && close - at > 4) return [{ from: at + 1, to: close }]
  }
  return [{ from: at, to: limit }]
}

/** Where the clause before a trailing phrase begins: after the last content, a comma with a contrast, or at the sentence's start. */
export function clauseBefore(reader: Reader, sentence: Range, end: number, earlier: readonly Reported[]): Range {
  let from = sentence.from
  // «من المتوقع أن …، وفقا لمصدر»: what nobody is said to expect is the source's.
  for (const other of earlier)
    if (!other.agentless) for (const range of other.content) if (range.to <= end) from = Math.max(from, range.to)
  for (const other of earlier)
    if (other.hang === 'according' && other.scope === 'before') from = Math.max(from, other.source?.to ?? other.cue.to)
  for (let at = end - 1; at > from; at--) {
    const key = reader.keys[at]
    const facts = reader.words(at)
    // «قد يبدو غريبا، لكنه مريح كما يقول البعض»: the pronoun is the clause's subject.
    if (facts?.complementiser?.class === 'contrast' && facts.complementiser.pronoun !== undefined) {
      from = at
      break
    }
    if (key === 'لكن' || key === 'ولكن' || key === 'بيد') {
      from = at + 1
      break
    }
    if (facts?.classes.subordinator && reader.keys[at - 1] === '،' && (key === 'فيما' || key === 'بينما')) {
      from = at + 1
      break
    }
  }
  while (from < end && (reader.keys[from] === '،' || reader.keys[from] === 'كما')) from++
  return { from, to: end }
}

/** Where a content that is a noun ends: before a clause that is set against it, «، بينما رفع …», «، غير أن …». */
export function endOfNoun({ keys, words }: Reader, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    // «بتعزيز الأمن | غداة الهجوم», «انتهاء المشكلة | وذلك تعقيبا على الخبر»: on what occasion it was said.
    if (at > from && keys[at] === 'غداة') return at
    if (keys[at] === 'وذلك' && /^(?:ردا|تعقيبا|تعليقا|استجابة)$/u.test(keys[at + 1] ?? '')) return at
    if (keys[at] !== '،') continue
    const next = keys[at + 1] ?? ''
    if (contrasting.has(next) || (next === 'في' && keys[at + 2] === 'حين')) return at
    // «…، إلا أن الأخير عاود»
    if (next === 'الا' && keys[at + 2] === 'ان') return at
    // «…، وذلك في أول رد رسمي»
    if (next === 'وذلك' && /^(?:في|خلال|بعد|عقب|ردا)$/u.test(keys[at + 2] ?? '')) return at
    if (words(at + 1)?.complementiser?.class === 'contrast') return at
    // «لم تكشف عن كلفة الإصلاح، [وسيقول] المجلس كلمته»
    if (/^وس[يت]/u.test(next) && (words(at + 1)?.verb || words(at + 1)?.cues.some(({ future }) => future))) return at
  }
  return limit
}

/**
 * Where an act ends that a noun tells of in the middle of a clause: «أثار إعلان الهيئة رفع التعرفة | احتجاجات», «نفي الشركة وقوع
 * التسريب | لم يقنع السكان». A comma, a finite verb, or a bare noun that nothing ties to a noun before it that is complete.
 */
export function endOfAct({ keys, words }: Reader, from: number, limit: number): number {
  let complete = false
  for (let at = from + 1; at < limit; at++) {
    const facts = words(at)
    if (/^[،؛.:]$/u.test(keys[at] ?? '')) return at
    if (!facts) continue
    const { definite, conjunction, preposition, classes } = facts
    const before = words(at - 1)
    const finite =
      facts.verb || facts.cues.some(({ form, homograph }) => form !== 'noun' && form !== 'participle' && !homograph)
    const opened = before?.classes.relative || before?.complementiser !== undefined
    if (conjunction === '' && !opened && !facts.verbalNoun && (finite || classes.negator)) return at
    const bare = !definite && conjunction === '' && preposition === '' && classes.size === 0 && !facts.complementiser
    const tied = before?.classes.preposition || before?.preposition !== '' || before?.conjunction !== ''
    if (complete && bare && !tied && !facts.given && !facts.place && !facts.modifier) return at
    complete = definite || facts.place || (complete && bare && facts.modifier)
  }
  return limit
}

/** Words that, behind a quotation and a comma, begin the article's own words: «إن العرض «رفض»، حتى خرج النائب». */
const resuming = new Set(['حتي', 'فيما', 'بينما', 'علما', 'الامر', 'وذلك', 'وفيما', 'وبينما'])

/** Where a clause that ends in a quotation is over: before a comma behind the closing mark after which the article speaks again. */
export function endOfQuoted({ keys, doc, words, closing }: Reader, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++) {
    if (keys[at] !== '،' || doc.tokens[at - 1]?.kind !== 'quote' || !closing.has(at - 1)) continue
    if ((closing.get(at - 1) ?? 0) < from) continue
    const next = words(at + 1)
    const led = keys[at + 1] === 'في' && (keys[at + 2] === 'حين' || keys[at + 2] === 'وقت')
    const joined = next?.conjunction === 'و' && next.cues.some(({ form }) => form === 'perfect') && !next.role
    const remark = /^وه[وي]$/u.test(keys[at + 1] ?? '') && keys[at + 2] === 'ما'
    if (
      resuming.has(keys[at + 1] ?? '') ||
      led ||
      remark ||
      joined ||
      (keys[at + 1] === 'قبل' && keys[at + 2] === 'ان')
    )
      return at
  }
  return limit
}

const contrasting = new Set(['بينما', 'فيما', 'لكن', 'ولكن', 'غير', 'بيد', 'وفيما', 'وبينما'])

/** Where the relative clause of a subject ends before its main verb: «زيدان، الذي أعلن أن الرصيف جاهز، | غادر القاعة». */
export function endOfRelative({ keys, words }: Reader, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    if (keys[at] !== '،') continue
    const next = words(at + 1)
    if (next?.verb && next.conjunction === '' && !next.role && !next.body) return at
  }
  return limit
}
