import { wordsIn } from '../summary/coverage.ts'
import type { Evidence } from './evidence.ts'

/*
 * What kind of article it is, as far as it bears on the number of sources: some have one by their nature, and nobody should
 * be asked for a second.
 */

/** From this many questions on a text is an interview. */
const questions = 3
/** Words at the start of an article that tell what it is about. */
const opening = 120
/** A release is not much longer. */
const longestRelease = 200
/** Less of the text is attributed in a column or a market report, which speak for themselves; a lone statement proves less. */
const leastAttributed = 0.1
const leastOfOne = 0.25

const isInterview = ({ doc, statements }: Evidence): boolean => {
  if (statements.filter(({ quoted }) => quoted === 'direct').length < questions) return false
  return doc.tokens.filter(({ key }, at) => key === '؟' && (doc.speechAt[at] ?? -1) < 0).length >= questions
}

const startOf = ({ doc }: Evidence): string =>
  doc.tokens
    .slice(0, opening)
    .map(({ key }) => key)
    .join(' ')

/** «انتقل إلى رحمة الله», «وافته المنية», «يتقبل العزاء» */
const death = /(?:رحمة الله|وافته المنية|وافتها المنية|العزاء|جثمان|الي جوار ربه|التعازي|تشييع)/u
/** «درجات الحرارة», «الأرصاد الجوية» */
const weather = /(?:درجات الحرارة|الارصاد|الطقس|سرعة الرياح|زخات مطر)/u

const isRelease = ({ statements, words }: Evidence): boolean =>
  words <= longestRelease &&
  statements.every(({ counted, channel }) => !counted || channel.type === 'statement_document')

/** A speech, a sermon, a press conference is one man's by design. */
const isSpeech = ({ statements }: Evidence): boolean =>
  statements.every(({ counted, channel }) => !counted || channel.type === 'press_event')

const isColumn = ({ doc, statements, spoken, words }: Evidence): boolean => {
  const told = spoken.filter((_, index) => statements[index]?.counted)
  const attributed = told.reduce(
    (sum, { content }) => sum + content.reduce((all, { from, to }) => all + wordsIn(doc.tokens, from, to), 0),
    0,
  )
  return attributed < (told.length > 1 ? leastAttributed : leastOfOne) * words
}

/** Whether an article has one source by its genre: an interview, a release, a speech, an obituary, the weather, a column. */
export const hasOneByNature = (evidence: Evidence): boolean => {
  if (isInterview(evidence) || isRelease(evidence) || isSpeech(evidence) || isColumn(evidence)) return true
  const start = startOf(evidence)
  return death.test(start) || weather.test(start)
}
