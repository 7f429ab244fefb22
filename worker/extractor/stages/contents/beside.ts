import type { Attribution } from '../../grammar/attribution.ts'
import { isContrast } from '../../grammar/clause-start.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import { discourseMoves } from '../../lexicon/function-words.ts'
import { phraseAt } from '../../lexicon/phrases.ts'

/** Words that begin a clause of their own beside the one before: «كما أكد», «فيما نفى», «في حين قال», «بينما». */
const coordinating = new Set([
  'كما',
  'فيما',
  'بينما',
  'حين',
  'ثم',
  'لكن',
  'ولكن',
  'وفيما',
  'وكما',
  'وبينما',
  'فقد',
  'وقد',
  'حيث',
  'اذ',
])

/** «غير أن يوسف رجّح», «إلا أن الوزارة نفت», «بيد أن» */
const adversative = new Set(['غير', 'الا', 'بيد'])

/** Whether a move of the discourse leads up to a clause, marks before it aside: «، من جهته», «في المقابل». */
function startsWithMove({ keys }: Reader, from: number): boolean {
  let at = from
  while (keys[at] === '،' || keys[at] === '؛') at++
  return phraseAt(discourseMoves, keys, at) !== undefined
}

const genderOf = (attribution: Attribution): 'm' | 'f' | undefined => attribution.form?.gender

/** «الخبير: الأسعار سترتفع، وأضاف أن …»: the article goes on with what he says. */
const goesOn = ({ keys }: Reader, { source, form, cue, cueId }: Attribution): boolean =>
  !source &&
  form?.conjunction === 'و' &&
  (cueId === 'adafa' || form.cue.class === 'continue') &&
  keys[cue.from - 1] === '،'

/** «انتقد القرار، وذلك في تصريحات أكد فيها أن»: what is added with وذلك is the article's. */
function isAdded({ keys }: Reader, { opening }: Attribution, { cue }: Attribution): boolean {
  for (let at = opening?.at ?? cue.from; at < cue.from; at++)
    if (keys[at] === 'وذلك' && keys[at - 1] === '،' && /^(?:في|خلال|عبر)$/u.test(keys[at + 1] ?? '')) return true
  return false
}

/** «…، قبل أن يستدرك بالقول إن …»: whether «before» leads up to the verb that a noun carries. */
function isLater({ keys }: Reader, { clauseFrom, cue, form }: Attribution): boolean {
  if (form?.form !== 'imperfect') return false
  for (let at = clauseFrom; at < cue.from; at++) if (keys[at] === 'قبل' && keys[at + 1] === 'ان') return true
  return false
}

/** Whether a cue inside an open content stands beside the one that opened it, and so ends the content, or below it. */
export function standsBeside(reader: Reader, owner: Attribution, next: Attribution): boolean {
  const { keys, doc } = reader
  if (next.hang === 'subordinate') return false
  // «الوزير: الميزانية كافية، وأضاف إليها البرلمان …»: without marks all of the turn is what he says.
  if (owner.rule === 'answer') return false
  if (owner.rule === 'label-clause') return goesOn(reader, next)
  // «إن الجسر جاهز، | وهو ما نفاه رئيس البلدية»
  if (next.told) return true
  // «استدعت سفيرها بعد | ما وصفته بالتدخل»: in the article's words, unless nothing is left of what is reported or it is a clause.
  if (next.hang === 'judgement') {
    const { opening } = owner
    const told = opening?.kind === 'noun' || opening?.kind === 'object'
    const remark = /^وه[وي]$/u.test(keys[next.cue.from - 2] ?? '')
    return remark || (told && opening.at < next.clauseFrom - 1)
  }
  if (isAdded(reader, owner, next)) return true
  // «وفيما أعلنت القوات سيطرتها …، قالت الوكالة إن»: the main verb after a clause that was only set beside it.
  // «وإذ رفض تسمية الشركة، قال إن», «وبينما لم تتبن أي جهة العملية، قال الناشط»
  const led = /^[وف]?(?:فيما|بينما|اذ|عندما|حين|حينما|لما)$/u
  const before = keys[owner.cue.from - 1] ?? ''
  const beside = led.test(before) || (/^ل[مان]$/u.test(before) && led.test(keys[owner.cue.from - 2] ?? ''))
  if (beside && keys[next.cue.from - 1] === '،' && next.hang === 'main' && next.form?.conjunction === '') return true
  if (next.hang === 'circumstance') return true
  // «… ومعالجته ورفض النقل»: a bare act without a subject goes on with what is reported.
  const act = !next.counted && next.commitment !== 'decline' && !next.source && next.opening?.kind === 'object'
  if (act && next.hang === 'main') return false
  if (next.hang === 'according') return true
  // «بعد تحذير النائب من أن …، وتأكيده أن»
  if (next.hang === 'noun')
    return owner.hang === 'noun' && next.form?.conjunction === 'و' && next.form.object !== undefined
  const from = next.clauseFrom
  const first = next.source && next.source.from < next.cue.from ? next.source.from : next.cue.from
  let comma = false
  let connective = next.form?.conjunction === 'و' || next.form?.conjunction === 'ف'
  for (let at = from; at < first; at++) {
    if (keys[at] === '،' || keys[at] === '؛') comma = true
    if (coordinating.has(keys[at] ?? '') || (keys[at + 1] === 'ان' && adversative.has(keys[at] ?? '')))
      connective = true
    const facts = reader.words(at)
    if (facts?.conjunction === 'و' || keys[at]?.startsWith('و')) connective = true
  }
  if (doc.tokens[from - 1]?.kind === 'quote') comma = true
  const sourceFacts = reader.words(first)
  // «حداد، الذي حذر من صيف قاس، دعا …»: the relative clause ends at the comma before its main verb.
  if (owner.hang === 'subordinate' && next.hang === 'main' && keys[next.cue.from - 1] === '،') return true
  // «…، وهي رواية وصفها شقيقه بأنها …»: a remark on what was said.
  if (
    next.source &&
    next.form?.object !== undefined &&
    keys[next.clauseFrom] === '،' &&
    /^وه[وي]$/u.test(keys[next.clauseFrom + 1] ?? '')
  )
    return true
  // «في المقابل شككت أصوات في ذلك»
  if (next.source && startsWithMove(reader, next.clauseFrom)) return true
  if (keys[first - 1] === 'ان' && keys[first - 2] === 'قبل') return true
  // «قبل أن يستدرك [بالقول] إن»: the noun that carries the verb is the cue.
  if (!next.source && isLater(reader, next)) return true
  // «… مع أن السلطات تنفي ذلك»
  if (next.source && keys[first - 1] === 'ان' && /^(?:مع|رغم|علما)$/u.test(keys[first - 2] ?? '')) return true
  // «…، في وقت تحدث فيه أطباء عن حصيلة أكبر»
  if (next.source && keys[first - 1] === 'وقت' && keys[first - 2] === 'في') return true
  if (!next.source && isContrast(reader, first - 1))
    return owner.hang === 'according' || (owner.hang === 'main' && genderOf(next) === genderOf(owner))
  // «… لكن حداد شكك في ذلك»: a contrast needs no comma.
  const contrast = keys[first - 1] === 'لكن' || keys[first - 1] === 'ولكن'
  if (next.source && next.source.from < next.cue.from && contrast) return true
  if (next.source && next.source.from < next.cue.from) return comma && (connective || sourceFacts?.conjunction === 'و')
  if (!connective) return false
  // A bare verb that does not agree with the speaker belongs to somebody inside the content.
  const gender = genderOf(next)
  const speaker = genderOf(owner)
  // «ورفضت نقابات العمال والفلاحين القرار وطالبوا»: many are taken up in the plural.
  const many = next.form?.number === 'many' && owner.source !== undefined
  if (!next.source && gender && speaker && gender !== speaker && owner.hang === 'main' && !many) return false
  return true
}
