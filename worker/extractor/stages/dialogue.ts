import { type Document, type Range, rangeAt, type Token, type Turn } from '../document.ts'
import { type Label, labelAt } from '../grammar/label.ts'
import type { NounPhrase, Reader } from '../grammar/noun-phrase.ts'
import { isAnswerLabel, isQuestionLabel } from '../lexicon/labels.ts'
import { intervieweeOf } from './dialogue/interviewee.ts'

/** A paragraph with the mark or letter that opens it: «- هل …؟», «س: …», «●● …»; «» without one. */
type Line = Range & { readonly marker: string; readonly at: number; readonly asks: boolean }

/** An interview has at least so many questions with an answer. */
const fewest = 2
/** A sub-heading between answer and question has at most this many tokens. */
const longestHeading = 8

/** Marks by which newsrooms tell question from answer; other marks at a line's start belong to its words. */
const bullets = new Set(['-', '*', '•', '●', '■', '◄', '►', '○', '◆', '▪', '/', '|', '<', '>', '+', '=', '_'])

function lineOf(tokens: readonly Token[], { from, to }: Range): Line {
  let at = from
  let marker = ''
  while (at < to && bullets.has(tokens[at]?.key ?? '')) marker += tokens[at++]?.key
  const key = tokens[at]?.key ?? ''
  const label = isQuestionLabel(key) ? 'س' : isAnswerLabel(key) ? 'ج' : undefined
  // «س: …», «ج1- …»
  const behind = tokens[at + 1]?.kind === 'number' ? at + 2 : at + 1
  if (label && /^[:/.)-]$/u.test(tokens[behind]?.key ?? '')) {
    marker = label
    at = behind + 1
  }
  let last = to - 1
  while (last > at && tokens[last]?.kind === 'quote') last--
  return { from, to, at, marker, asks: tokens[last]?.key === '؟' && label !== 'ج' }
}

const endsInStop = (tokens: readonly Token[], { to }: Range): boolean => /^[.؟!…]$/u.test(tokens[to - 1]?.key ?? '')

/** A question and what follows it, by their markers. */
const signOf = (question: Line, answer: Line): string => `${question.marker} ${answer.marker}`

/** Whether between questions just one paragraph, the answer's first, has a mark. */
const inTurns = (lines: readonly Line[], questions: readonly number[]): boolean =>
  questions.every((question, turn) => {
    const next = questions[turn + 1] ?? question + 2
    return lines.slice(question + 2, next).every(({ marker }) => marker === '')
  })

/** The questions that are answered, all of one typography, which parts the two: another mark for the answer, or strict turns. */
function answeredQuestions(lines: readonly Line[]): number[] {
  const bySign = new Map<string, number[]>()
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    if (!line.asks || !next || next.asks) return
    const sign = signOf(line, next)
    const alike = bySign.get(sign)
    if (alike) alike.push(index)
    else bySign.set(sign, [index])
  })
  let best: number[] = []
  let least = fewest
  for (const [sign, indices] of bySign) {
    const [asked, answered] = sign.split(' ')
    const apart = asked !== answered || (asked !== '' && inTurns(lines, indices))
    if (!apart || indices.length <= best.length) continue
    best = indices
    // «س: …» and «ج: …» are sure.
    least = sign === 'س ج' ? 1 : fewest
  }
  return best.length >= least ? best : []
}

/**
 * The answers of an interview: paragraphs in turn, of which every other one asks and is told from its answer by a dash, a bullet
 * or «س» and «ج». Empty where it is not known who answers.
 */
function findAnswers(
  reader: Reader,
  { tokens }: Pick<Document, 'tokens'>,
  paragraphs: readonly Range[],
  mentions: readonly NounPhrase[],
): Turn[] {
  const lines = paragraphs.map((paragraph) => lineOf(tokens, paragraph))
  const questions = answeredQuestions(lines)
  const first = lines[questions[0] ?? -1]
  const speaker = first && intervieweeOf(reader, paragraphs, mentions, first.from)
  if (!speaker) return []
  return questions.flatMap((index, turn) => {
    const begin = lines[index + 1]
    if (!begin) return []
    let last = begin
    const next = questions[turn + 1]
    for (let more = index + 2; more < (next ?? index + 2); more++) {
      const line = lines[more]
      // «معلومات ثرية»: a sub-heading belongs to nobody.
      if (!line || (line.to - line.from <= longestHeading && !endsInStop(tokens, line))) break
      last = line
    }
    return [{ from: begin.from, to: last.to, at: begin.at, speaker }]
  })
}

/** Paragraphs that a name opens and no quotation follows: «الوزير: الميزانية كافية. ولن نزيد الرسوم.» All of it is what he says. */
function findLabelled(reader: Reader, paragraphs: readonly Range[]): Turn[] {
  const wordsOf = ({ source }: Label) => reader.keys.slice(source.from, source.to).join(' ')
  const labels = paragraphs.map((paragraph) => labelAt(reader, paragraph))
  if (labels.every((label) => label === undefined)) return []
  const speakers = new Set(labels.flatMap((label) => (label ? [wordsOf(label)] : [])))
  return paragraphs.flatMap((paragraph, index) => {
    const again = labels[index] ?? labelAt(reader, paragraph, true)
    const label = again && speakers.has(wordsOf(again)) ? again : undefined
    if (!label || reader.opening.has(label.at) || label.at >= paragraph.to) return []
    return [{ from: paragraph.from, to: endOfTurn(reader, label.at, paragraph.to), at: label.at }]
  })
}

/** Where a turn ends before the article itself goes on with it: «الخبير: الأسعار سترتفع. | وأضاف أن …». */
function endOfTurn({ keys, words }: Reader, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (keys[at - 1] !== '.') continue
    const goesOn = words(at)?.cues.some(
      ({ form, person, conjunction, cue, homograph }) =>
        form === 'perfect' && person === 3 && conjunction === 'و' && cue.gate === 'strong' && !homograph,
    )
    if (goesOn) return at
  }
  return to
}

/** The turns of those who speak for a paragraph or longer with no cue, in the order of the text. */
export function findTurns(
  reader: Reader,
  doc: Document,
  paragraphs: readonly Range[],
  mentions: readonly NounPhrase[],
): Turn[] {
  const answers = findAnswers(reader, doc, paragraphs, mentions)
  const labelled = findLabelled(reader, paragraphs).filter((turn) => rangeAt(answers, turn.from) < 0)
  return [...answers, ...labelled].sort((a, b) => a.from - b.from)
}

/** No sentence that a turn is made into has more tokens: what is done within a sentence costs constant time a token. */
const longestTurn = 400

/** The sentences with those of one turn made one, so that what one tells of others is nested in what he says. */
export function uniteTurns(sentences: readonly Range[], turns: readonly Turn[]): Range[] {
  const united: Range[] = []
  let next = 0
  for (const sentence of sentences) {
    while (next < turns.length && (turns[next]?.to ?? 0) <= sentence.from) next++
    const turn = turns[next]
    const last = united.at(-1)
    const same = last && turn && last.from >= turn.from && sentence.from >= turn.from
    if (same && sentence.to - last.from <= longestTurn) united[united.length - 1] = { from: last.from, to: sentence.to }
    else united.push(sentence)
  }
  return united
}
