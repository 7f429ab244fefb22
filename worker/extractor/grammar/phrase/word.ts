import type { Token } from '../../document.ts'
import { knownBodies } from '../../lexicon/bodies.ts'
import { isMaking } from '../../lexicon/documents.ts'
import { functionClassesOf } from '../../lexicon/function-words.ts'
import { mediaNames } from '../../lexicon/media.ts'
import { isCompoundName } from '../../lexicon/names.ts'
import { isHonoured, titlePhrases } from '../../lexicon/titles.ts'
import type { PhraseContext } from '../noun-phrase.ts'
import { listedAt, type Reader } from '../reader.ts'
import { isCommonNounWord, isDemonymWord, isHonorificWord, isQualityWord, isStatusWord } from '../word-lists.ts'
import { endsInAlif, endsLikeAccusative, endsLikeNisba } from '../word-shapes.ts'
import { ofWord, type WordFacts } from '../words.ts'
import {
  isAdjectival,
  isAdverbial,
  isCircumstantial,
  isIndefiniteAdjective,
  isRank,
  isReportingVerb,
} from './adjectives.ts'
import { takeConjunct } from './conjunct.ts'
import { takeHead } from './head.ts'
import { completesName, fullName, isNameLike, isNamesake, isSurname, isSurnameBehind } from './names.ts'
import { takePreposition } from './preposition.ts'
import { close, type State, takeName, takeOffice } from './state.ts'

const descent = new Set(['بن', 'ابن', 'ال', 'ابو', 'ابي', 'ام', 'بنت'])
/** The name of him after whom a body is named closes its construct, and an office, a place or a field may follow. */
function closeAfterNamesake(state: State, at: number): number {
  state.tail = state.kind === 'body' ? 'body' : 'office'
  return close(state, at)
}
/** «دعا المحافظ طارق السويدي | ذوي الضحايا»: the accusative of «ذوو» has no singular. */
const isKin = ({ role }: WordFacts): boolean => role?.role.lemma.startsWith('ذوو') === true
/** Titles and qualities that stand beside an office: «النائب الدكتور», «المتحدث العميد», «الصياد الشاب». */
const courtesies = new Set(
  'دكتور دكتورة مهندس مهندسة استاذ استاذة شيخ شيخة سيد سيدة حاج امير اميرة محامي محامية عميد عقيد لواء مقدم رائد نقيب ملازم فريق مشير عماد مطران اب قس امام شاب شابة مسن مسنة متقاعد متقاعدة جريح حاكم مرشح مرشحة منشق منشقة معتقل معتقلة اسير اسيرة'.split(
    ' ',
  ),
)
const isCourtesy = (stem: string): boolean => courtesies.has(stem)

/** «الخمسينية», «العشريني»: of what age. */
export const isAge = (stem: string): boolean => /^(?:عشرين|ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين)ية?$/u.test(stem)

/** Nisbas that are a person even behind an office: «اتهم الوزير | القيادي». */
const isPerson = (stem: string): boolean => /^قيادية?$/u.test(stem)

const reflexives = new Set(['نفسه', 'ذاته', 'نفسها', 'ذاتها', 'نفسهم', 'عينه', 'عينها'])

/**
 * Where a phrase stands after the word at `state.at`; the same place when the phrase ends before it. Titles come first, then
 * what closed classes and verbs decide, then the head, then definite words, words of an open construct, words after a closed one.
 */
export function takeWord(reader: Reader, state: State, context: PhraseContext, facts: WordFacts, token: Token): number {
  const { words, keys } = reader
  const { at } = state
  const first = at === state.head
  // «لويس فان غال»: between the words of a name no «for that».
  const van = facts.key === 'فان' && state.tail === 'name' ? words(at + 1) : undefined
  if (van && !van.definite && isNameLike(van)) return takeName(state, at, true)
  if (facts.complementiser && !facts.given) return at
  // «مساعد وزير الخارجية و كبير المفاوضين»: some papers write the conjunction apart.
  if (facts.key === 'و' && !first && state.closed && words(at + 1)?.role && state.tail === 'office' && !state.named)
    return at + 1
  // «الحكومة و«جبهة الشرق» المسلحة»: a name in marks joins a body.
  const joined = facts.key === 'و' && state.kind === 'body' && state.closed ? reader.opening.get(at + 1) : undefined
  if (joined?.closed && joined.role !== 'speech' && joined.close < context.limit) {
    state.conjuncts.push(at + 1)
    return joined.close + 1
  }
  const titled = takeTitle(reader, state, context, facts)
  if (titled > at) return titled
  // «نادي النجم | خالد»: the clubs named after a star are none of his.
  const last = words(at - 1)
  const afterTitle = last?.title && (state.kind !== 'body' || isHonoured(last.stem))
  // «مدير مستشفى الملك فهد», «مركز الملك سلمان»: after whom a body is named is nobody in the phrase.
  if (!first && isNamesake(reader, at)) return closeAfterNamesake(state, at)
  // «السيدة الخمسينية»
  if (afterTitle && isAge(facts.stem)) return close(state, at)
  const named = !first && afterTitle && facts.maybeName && facts.preposition === ''
  if (named && !isOfLand(reader, at, facts)) return takeName(state, at)
  // «خالد بن علي»: what follows a particle of descent is a name, whatever else it may be.
  if (!first && state.tail === 'name' && descent.has(keys[at - 1] ?? '')) return takeName(state, at, facts.particle)
  // «نور الدين», «عبد السلام»
  if (!first && state.tail === 'name' && isCompoundName(keys[at - 1] ?? '', facts.key)) return takeName(state, at, true)
  if (!first && keys[at - 1] !== 'عبد') {
    const decided = takeClosed(reader, state, context, facts, token)
    if (decided !== undefined) return decided
  }
  if (first) return takeHead(reader, state, facts)
  if (facts.definite) return takeDefinite(reader, state, context, facts)
  if (!state.closed) return takeInConstruct(reader, state, context, facts)
  return takeAfterClosed(reader, state, context, facts)
}

/** «السفير التركي» is of Turkey; «الدكتور التركي», «الأمير تركي» and many a player have that name. */
function isOfLand(reader: Reader, at: number, facts: WordFacts): boolean {
  const before = reader.words(at - 1)
  const office = before?.role?.role.kind === 'official' && !isCourtesy(before.stem)
  return office && facts.definite && isDemonymWord(facts) && !isSurname(reader, facts)
}

/** «صاحب السمو الملكي الأمير», «د.», «معالي»: titles of several words, abbreviations, honorifics. */
function takeTitle(reader: Reader, state: State, context: PhraseContext, facts: WordFacts): number {
  const { keys, words } = reader
  const { at } = state
  const title = listedAt(reader, titlePhrases, at)
  const free = !(state.named && state.closed && context.object)
  const bare =
    !facts.definite && facts.preposition === '' && facts.conjunction === '' && !state.named && isHonorificWord(facts)
  if (!bare && !(title && title.conjunction === '' && title.preposition === '' && free)) return at
  const end = at + (title?.length ?? 1)
  // «بلدية رأس النخيل | سعادة المهندس»
  if (at !== state.head && state.kind === 'body') return at
  if (at === state.head) {
    state.kind = 'person'
    // «معالي وزير التعليم»: the office after an honorific is the head.
    if (words(end)?.role && !title) state.head = end
  }
  // «معالي وزير شؤون الإعلام»: an office without article is open to its genitive.
  const last = words(end - 1)
  takeOffice(state, at, !(title && title.length > 1 && last?.role && !last.definite))
  return keys[end] === '.' && title ? end + 1 : end
}

/** The closed classes of a word as a list has them: a lone letter, «ل», is of none. */
const classesOf = ofWord((facts) => functionClassesOf(facts.key))

/** What closed classes, clitics and verbs decide; undefined where the word is an open noun or adjective. */
function takeClosed(
  reader: Reader,
  state: State,
  context: PhraseContext,
  facts: WordFacts,
  token: Token,
): number | undefined {
  const { words } = reader
  const { at } = state
  if (facts.conjunction === 'ف' && isSurnameBehind(reader, state, facts)) return takeName(state, at)
  if (facts.conjunction !== '') return takeConjunct(reader, state, context, facts)
  // «محمد علي الطويلعي»: written with its dots behind a name it is no «على».
  if (state.tail === 'name' && token.raw === 'علي' && facts.maybeName && state.nameWords < fullName)
    return takeName(state, at)
  // «التقرير الـ 51»
  if (facts.key === 'ال' && reader.doc.tokens[at + 1]?.kind === 'number') return close(state, at + 1)
  // «مصدر رياضي مطلع»: of a source it is a quality, else a time («مطلع الشهر»).
  const alike = words(at - 1)?.definite === facts.definite
  if (state.role && alike && isQualityWord(facts) && !words(at + 1)?.definite) return at + 1
  // «منظمة «أطباء الساحل» [غير الحكومية]», «الجهات غير المعنية»
  if (facts.key === 'غير' && words(at + 1)?.definite && words(at + 1)?.modifier && state.closed)
    return close(state, at + 1)
  if (reflexives.has(facts.key)) return at + 1
  // «استطلاع | أجرته الصحيفة»
  if (state.kind === 'document' && isMaking(facts.key)) return at
  // «تقرير [صادر] عن المنظمة»
  if (state.kind === 'document' && /^صادرة?$/u.test(facts.stem) && words(at + 1)?.key === 'عن') return at + 1
  const classes = classesOf(facts)
  const time = classes.time
  // «هالة رمضان», «سعد ربيع»: a month after a given name is a surname.
  if (time && state.tail === 'name' && facts.maybeName && state.nameWords === 1) return takeName(state, at)
  // «المرجع الديني علي السيستاني», «سليمان علي أبو الخير»
  const then = words(at + 1)
  const amid = state.tail === 'name' && (then?.particle || then?.given || reader.doc.tokens[at + 1]?.raw === 'إن')
  if (facts.maybeName && classes.preposition && (amid || completesName(reader, state, facts)))
    return takeName(state, at)
  if (classes.size > 0 && !facts.given && !facts.particle) {
    // «لاعب وسط»: a preposition inside an open construct is its noun.
    if (facts.key === 'وسط' && !state.closed) return at + 1
    if ((classes.preposition && !classes.relative) || facts.key === 'من')
      return takePreposition(reader, state, context, facts)
    if (!time) return at
    if (reflexives.has(facts.key)) return at + 1
    if (isRank(words(at - 1), facts)) return facts.definite ? close(state, at) : at + 1
    // «رئيس المجلس السابق»
    if (
      facts.definite &&
      words(at - 1)?.definite &&
      isStatusWord(facts) &&
      (state.role || !words(at - 1)?.classes.time)
    )
      return close(state, at)
    return !state.closed && state.kind === 'body' ? close(state, at) : at
  }
  if (facts.preposition !== '') return takePreposition(reader, state, context, facts)
  // «سمعت مصدرا طبيا»: after a head in the accusative the nisba is its adjective.
  const before = at - 1 === state.head ? words(at - 1) : undefined
  const accusative = before?.role !== undefined && endsInAlif(before)
  if (!accusative && isAdverbial(token, facts)) return at
  // «أوصى سمير فاضل | بغلي الماء»: after a full name an unlisted word in the cue's own preposition opens the content.
  const first = facts.key.charAt(0)
  const ruled = state.nameWords >= 2 && facts.key.length >= 4 && (first === 'ب' || first === 'ل')
  if (ruled && context.framePrepositions.has(first) && !facts.given && !facts.maybeName) return at
  // «مصدر أمني | نقلا عن شاهد»
  if (facts.key === 'نقلا' || facts.key === 'استنادا') return at
  // «تابعا لحزب أو جماعة | قائلا»
  if (facts.cues.some((form) => form.form === 'participle' && form.cue.id === 'qala')) return at
  // «عن شهود عيان | قولهم إن»
  if (facts.cues.some((form) => form.form === 'noun' && form.object !== undefined && form.cue.id === 'qala')) return at
  if (isSurnameBehind(reader, state, facts)) return takeName(state, at)
  const bare = !facts.definite && state.closed && !facts.role && !facts.given
  if (bare && facts.cues.some((form) => form.form === 'participle')) return at
  const mayName = state.role || state.tail === 'name'
  if ((mayName && reader.surnames.has(facts.bare)) || completesName(reader, state, facts)) return takeName(state, at)
  if (isReportingVerb(facts) && !(facts.given && state.role)) return at
  // «وزيرة البيئة في النرويج فيدريكا جودي»: what only looks like a verb with ف, before another name.
  const other = words(at + 1)
  const seemsVerb = facts.verb && facts.cues.length === 0 && /^في\p{L}{3,}$/u.test(facts.key)
  if (state.role && state.closed && !state.named && seemsVerb && other && (other.given || other.maybeName))
    return takeName(state, at)
  if (facts.verb && !facts.given && (state.closed || !facts.verbalNoun)) return at
  return undefined
}

/** «الروائي سهيل [النقاش]», «رئيس اللجنة وائل [عمران] لسؤاله»: the one word behind a given name is its surname, also an ordinary one. */
function endsName({ words, doc }: Reader, { at, nameWords }: State, { object }: PhraseContext): boolean {
  if (nameWords !== 1) return false
  const next = words(at + 1)
  if (doc.tokens[at + 1]?.kind !== 'word') return true
  if (next?.complementiser || next?.preposition !== '') return true
  return !object && next !== undefined && !next.definite
}

/** A word with the article: an adjective, the construct's last genitive, or an office in apposition. */
function takeDefinite(reader: Reader, state: State, context: PhraseContext, facts: WordFacts): number {
  const { words } = reader
  const { at } = state
  // «اللاعب | البالغ 25 عاما», «البالغة من العمر»
  if (/^بالغة?$/u.test(facts.stem) && (words(at + 1)?.key === 'من' || reader.doc.tokens[at + 1]?.kind === 'number'))
    return at
  const before = words(at - 1)
  const { object } = context
  // «حض المحافظ نديم فارس | السكان على»: many are no apposition of one who is named.
  const several = facts.role !== undefined && facts.role.count !== 'one'
  if (
    object &&
    state.tail === 'name' &&
    (several || (facts.stem.endsWith('ين') && facts.stem.length > 4 && !facts.maybeName))
  )
    return at
  // «نادي النجم | خالد», «لجنة المال | النائب غسان»: a club has its name from a star, a member is none of the body.
  if (state.kind === 'body' && facts.title && !state.closed && facts.maybeName && !isHonoured(facts.stem))
    return close(state, at)
  const next = words(at + 1)
  const member = facts.title && facts.role?.count === 'one' && next !== undefined && (next.given || next.maybeName)
  if (state.kind === 'body' && state.closed && member) return at
  // «وصف النائب | الوزير بأنه», «اتهم مصدر أمني | الوزير»: who holds one office is not the next, unless the word is a mere title.
  // «المتحدث الإعلامي», «القائد العسكري»: the nisba of an office is its field.
  // «المدير الفني لفريق الساحل»: a technician only before his name.
  const unnamedNext = next === undefined || !(next.given || next.maybeName || isNameLike(next))
  const field =
    (facts.modifier || unnamedNext) && endsLikeNisba(facts) && !isPerson(facts.stem) && before?.definite === true
  const office = facts.role?.count === 'one' && !isCourtesy(facts.stem) && facts.preposition === '' && !field
  const whole =
    at - 1 === state.head &&
    before?.definite &&
    before.role?.count === 'one' &&
    !isCourtesy(before.stem) &&
    before.stem !== 'مصدر'
  if (object && office && (whole || (!state.closed && isIndefiniteAdjective(before)))) return at
  if (facts.title || (facts.role && state.named)) return takeOffice(state, at, true)
  const common = facts.verbalNoun || isCommonNounWord(facts)
  // «نقابة أطباء الصحة العمومية أن»: right before the clause stands no object.
  const particle = words(at + 1)?.complementiser
  const clause = particle?.class === 'content' && particle.particle !== 'بان' && endsLikeNisba(facts)
  if (object && state.closed && !clause) {
    // Another body or office in the definite is the object: «دعت المنظمات | البرلمان إلى».
    const beside = isCourtesy(facts.stem) && before?.title === true
    // «رفض رؤساء الأندية | المقترح»: nor does a paper join those who speak.
    const paper = facts.document !== undefined && state.kind === 'person'
    if ((facts.body || facts.role || paper) && !beside && !isAdjectival(facts, before)) return at
    // A definite noun that is no adjective cannot join a closed construct: «وصف الوزير | القرار بأنه».
    // «محامي المتهم، فوزي النحاس، أن»; «نفى عزام | التهمة.»
    const parted = reader.keys[at + 1] === '،' && words(at + 2)?.complementiser?.class === 'content'
    const surname = parted && state.tail === 'name' && endsName(reader, state, context)
    if (common && !surname && !facts.modifier && !isStatusWord(facts)) return at
  }
  // «مصدر أمني | الوزير»: an indefinite adjective has ended the construct.
  if (!state.closed && at - 1 > state.head && isIndefiniteAdjective(before) && before?.conjunction === '') return at
  // A finished name takes up no common noun: «قدّر المهندس محمد المخرج | الاهتمام».
  const taken = common && !endsName(reader, state, context)
  if (state.tail === 'name' && (state.nameWords >= fullName || taken) && !facts.role && !facts.modifier) return at
  return close(state, at)
}

/** A word of an open construct: «رئيس لجنة …», «شركة تيمو إينرجي». A name closes it. */
function takeInConstruct(reader: Reader, state: State, context: PhraseContext, facts: WordFacts): number {
  const { words } = reader
  const { at } = state
  // «حركة حماس», «شركة أوبن إيه آي»: a name that is listed closes the construct as an article does.
  const known = facts.role || facts.place ? undefined : listedAt(reader, knownBodies, at)
  if (known && known.preposition === '' && known.conjunction === '') return close(state, at + known.length - 1)
  // «مصدر قضائي | لفرانس برس»
  if (listedAt(reader, mediaNames, at)?.preposition === 'ل' && isIndefiniteAdjective(words(at - 1))) return at
  const before = words(at - 1)
  // «مصادر مطلعة | صدور توضيح»: after an indefinite adjective comes the object.
  // «ممثل أحد [كبار المراجع]»
  if (before?.key === 'احد' || before?.key === 'احدي') return at + 1
  const adjective =
    before !== undefined &&
    (before.modifier || isQualityWord(before)) &&
    (!before.body || before.body.pronoun !== undefined)
  const described = adjective && !before.definite && at - 1 > state.head
  if (context.object && described && !facts.modifier && !isQualityWord(facts) && !facts.given) return at
  // «نفى متحدث باسم رافينيا | وجود»: a foreign name has ended the construct.
  const foreign = before !== undefined && at - 1 > state.head && !before.definite && isNameLike(before) && !before.given
  if (context.object && state.kind === 'person' && foreign && facts.verbalNoun && !facts.maybeName) return at
  if (facts.given || (state.kind === 'name' && isNameLike(facts))) return takeName(state, at)
  if (facts.role || facts.title) takeOffice(state, at)
  // «أمني» is no «my security».
  if (facts.place || facts.role?.pronoun || (facts.body?.pronoun && !facts.modifier)) state.closed = true
  return at + 1
}

/** An indefinite word after a closed construct: a name, an office in apposition, or what ends the phrase. */
function takeAfterClosed(reader: Reader, state: State, context: PhraseContext, facts: WordFacts): number {
  const { words, keys } = reader
  const { at } = state
  if (facts.role && state.named && state.nameWords > 0) {
    // «آشتون كارتر وزير الدفاع»: an office after the name opens a construct of its own.
    // «الوزير سامر الحلبي | نظيره نزار الكردي»
    if (/^نظير/u.test(facts.role.role.lemma) && facts.role.pronoun !== undefined) return at
    const other = context.object && (facts.verbalNoun || facts.role.count === 'many' || isKin(facts))
    return isCircumstantial(facts) || other ? at : takeOffice(state, at, false)
  }
  // «قال تقرير | أول من أمس»
  if (keys[at] === 'اول' && keys[at + 1] === 'من') return at
  if (state.role && !facts.given && listedAt(reader, mediaNames, at)?.value.ambiguous === false) return at
  // «كبار التجار في المملكة | عبدالله بن فهد»: a land bears no man's name.
  const land = state.kind === 'body' && at === state.head + 1 && words(state.head)?.place === true
  if (land && facts.given) return at
  if (facts.given || facts.particle) return takeName(state, at, facts.particle)
  // «اعتبره مغردون | ردا على التصريح»: many have no name.
  const crowd = words(state.head)?.role?.count === 'many' && state.nameWords === 0
  const mayBeNamed = (state.role && !crowd) || state.kind === 'name' || state.named
  if (mayBeNamed && isNameLike(facts) && state.nameWords < fullName) return takeName(state, at)
  const plain =
    isCommonNounWord(facts) && facts.preposition === '' && !facts.role && !facts.verb && !endsLikeAccusative(facts)
  // «وائل [عمران]»: a name that is a place too.
  if (state.tail === 'name' && facts.maybeName && state.nameWords < fullName) return takeName(state, at)
  if (state.tail === 'name' && plain && endsName(reader, state, context)) return takeName(state, at)
  if (facts.title || facts.role) {
    if (state.named || context.target || (context.object && !facts.title)) return at
    return takeOffice(state, at, false)
  }
  // An acronym or foreign name after a body: «شركة تيمو إينرجي هولدنجز».
  const foreign = state.kind === 'body' && !context.object && isNameLike(facts) && words(at - 1)?.definite === false
  return foreign ? at + 1 : at
}
