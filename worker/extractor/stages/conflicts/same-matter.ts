import type { Reader } from '../../grammar/noun-phrase.ts'
import { numeralAt } from '../../lexicon/numerals.ts'
import type { Weights } from './claims.ts'
import type { Assertion } from './opposed.ts'
import { apart, hasStretch, placesIn, timesIn } from './ties.ts'

/** How much of what stands behind a negated predicate the other must say: «لم تصل [إلى الجرحى في الوقت المناسب]» does not meet «وصلت». */
const mostOfDenied = 0.6
/** How much of what the shorter of two clauses says the other must say. */
const mostOfBoth = 0.5
/** The same where the article sets the two against each other: «لكن مسافرين قالوا». */
const mostOfContrasted = 0.4
/** A word of this weight stands in few sentences of the article. */
const rare = 1.35
/** Two short clauses about one thing are held together by their nearness. */
const nearby = 3

/** Whether two predicates are said of the same things, at the same place and time. */
export function isSameMatter(reader: Reader, one: Assertion, other: Assertion, weigh: Weights): boolean {
  const [mine, theirs] = [argumentsOf(one), argumentsOf(other)]
  const [me, them] = [speakerOf(one), speakerOf(other)]
  const inTheirs = [...mine].filter((root) => theirs.has(root) || them.has(root))
  const shared = new Set([...inTheirs, ...[...theirs].filter((root) => me.has(root))])
  const close = Math.abs(one.claim.sentence - other.claim.sentence) <= nearby
  // «دعت إلى التراجع عنه», «لن تتراجع عن القرار»: what is asked for is what is refused.
  if (close && isRefusal(one, other)) return !isElsewhere(reader, one, other)
  if (shared.size === 0) return false
  const weight = (roots: Iterable<string>) => [...roots].reduce((sum, root) => sum + weigh(root), 0)
  const subject = close && (isSubjectAgain(reader, one, other) || isTaken(one, other) || isNone(one, other))
  if (shared.size === 1 && ((weight(shared) < rare && !subject) || isAnother(one) || isAnother(other))) return false
  if (isElsewhere(reader, one, other)) return false
  // «لم تردد أي هتافات عنصرية», «لم يوقع أي عقد»: where both speak of such a thing the rest need not be alike.
  const none = one.clause.negated?.any || other.clause.negated?.any
  if (one.clause.negated?.any) {
    const described = describing(one)
    if (described.length > 0) return described.every((root) => theirs.has(root))
    if (Math.abs(one.claim.sentence - other.claim.sentence) <= nearby) return true
  }
  if (isCounted(reader, one) && isCounted(reader, other)) return false
  const denied = one.denied && !other.denied && one.word.root === other.word.root
  if (denied) {
    const behind = [...argumentsOf(one, one.word.at)]
    const common = behind.filter((root) => theirs.has(root) || them.has(root))
    if (weight(common) < mostOfDenied * weight(behind)) return false
  }
  // «أعمال الصيانة مستمرة» and «المصفاة متوقفة للصيانة» share a word and speak of two things.
  if (!none && [one, other].some((each) => !themeOf(reader, each).some((root) => shared.has(root)))) return false
  // What is asked for is described at length: «بالإيقاف الفوري لأشغال بناء السد وفتح حوار».
  const asked = [one, other].some(({ claim }) => claim.spoken.commitment === 'direct')
  if (asked && shared.size > 1) return true
  const near = Math.abs(one.claim.sentence - other.claim.sentence) <= nearby
  const contrasted = near && (one.claim.contrasted || other.claim.contrasted)
  const most = contrasted ? mostOfContrasted : mostOfBoth
  if (weight(shared) < most * Math.min(weight(mine), weight(theirs))) return false
  return shared.size > 1 || (near && (contrasted || Math.min(mine.size, theirs.size) <= 2))
}

/** Whether one asks for what the other will not do. */
const isRefusal = (one: Assertion, other: Assertion): boolean =>
  [one, other].some(({ claim }) => claim.spoken.commitment === 'direct') &&
  [one, other].some(({ clause }) => clause.negated?.ahead === true) &&
  one.word.root === other.word.root

/** «الجيش دخل [البلدة]», «[البلدة] لا تزال تحت سيطرة المقاتلين»: a place is taken or it is not. */
const isTaken = (one: Assertion, other: Assertion): boolean => one.pole?.id === 'take' && other.pole?.id === 'take'

/** «[البيانات] لم تتعرض لأي اختراق», «قراصنة سرقوا [البيانات]»: there is such a thing or there is none. */
const isNone = ({ clause }: Assertion, other: Assertion): boolean =>
  clause.negated?.any === true || other.clause.negated?.any === true

/** «قرار الدمج خطوة إيجابية», «القرار كارثي»: both clauses begin with one noun, which the later has with its article alone. */
function isSubjectAgain({ words }: Reader, one: Assertion, other: Assertion): boolean {
  const [first, then] = [one, other].map(({ clause }) => clause.words[0])
  if (!first || first.root !== then?.root || first.root === one.word.root) return false
  return [first, then].some(({ at }) => words(at)?.definite === true && !words(at + 1)?.definite)
}

/** What describes the thing that there is not: «أي هتافات [عنصرية]»; empty where nothing does. */
const describing = ({ clause, word }: Assertion): readonly string[] =>
  clause.words.filter(({ at }) => at === word.at + 1).map(({ root }) => root)

/** What stands behind these is what a state is about: «ماضية [في بناء السد]»; not its purpose, «متوقفة للصيانة». */
const aboutState = new Set(['في', 'عن', 'علي', 'من'])

/** The words of which a predicate is said: those before it and the first behind it, or the speaker himself. */
function themeOf({ keys }: Reader, assertion: Assertion): readonly string[] {
  const { clause, word, pole } = assertion
  const before = clause.words.filter(({ at }) => at < word.at)
  const behind = clause.words.filter(({ at }) => at > word.at).slice(0, 3)
  const goesOn = !pole?.state || aboutState.has(keys[word.at + 1] ?? '') || before.length === 0
  return [...[...before, ...(goesOn ? behind : [])].map(({ root }) => root), ...speakerOf(assertion)]
}

/** The content words of the clause beside its predicate, or those behind a token only. */
const argumentsOf = ({ clause, word }: Assertion, after = -1): ReadonlySet<string> =>
  new Set(clause.words.filter(({ at, root }) => at > after && root !== word.root).map(({ root }) => root))

/** What a speaker is called who speaks of himself: «أنه لم ينسحب»; empty where the clause has a subject of its own. */
const speakerOf = ({ claim: { names }, clause, word }: Assertion): ReadonlySet<string> =>
  !clause.pronoun && clause.words.some(({ at }) => at < word.at) ? new Set() : names

/** Words for a part of many. */
const some = /^[وفبل]{0,2}(?:بعض|معظم|اغلب|غالبية|اغلبية|عدد|نصف|ثلث|ربع|كثير|عشرات|مئات|قسم|اخرون|اخرين)$/u

/** Whether a predicate is said of some of many: «خمسة لاعبين لم يجتازوا الفحص» leaves room for «أربعين لاعبا اجتازوا». */
function isCounted({ keys }: Reader, { clause, word }: Assertion): boolean {
  for (let at = clause.from; at < word.at; at++) if (numeralAt(keys, at) || some.test(keys[at] ?? '')) return true
  return false
}

/** «وقال تاجر آخر إن بضاعته لم تصل»: one of several like him, who speaks of what is his. */
const isAnother = ({ claim: { names } }: Assertion): boolean => names.has('اخر') || names.has('اخري')

/** A day stands at most this many tokens behind the clause: «رفض الوزير، منذ عامين». */
const afterwards = 6

function isElsewhere(reader: Reader, one: Assertion, other: Assertion): boolean {
  if (apart(placesIn(reader, one.clause), placesIn(reader, other.clause))) return true
  const [mine, theirs] = [one, other].map(({ clause: { from, to } }) =>
    timesIn(reader, { from, to: Math.min(to + afterwards, reader.keys.length) }),
  ) as [Set<string>, Set<string>]
  if (apart(mine, theirs)) return true
  return !one.pole?.state && !other.pole?.state && hasStretch(mine) !== hasStretch(theirs)
}
