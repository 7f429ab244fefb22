import type { Range } from '../document.ts'
import { type NounPhrase, nounPhraseAt, type Reader } from '../grammar/noun-phrase.ts'
import { isSurname } from '../grammar/phrase/names.ts'
import { listedAt } from '../grammar/reader.ts'
import { isHonorificWord } from '../grammar/word-lists.ts'
import type { WordFacts } from '../grammar/words.ts'
import { type KnownBody, knownBodies } from '../lexicon/bodies.ts'
import { isMaking } from '../lexicon/documents.ts'
import { type Medium, mediaNames } from '../lexicon/media.ts'
import type { State } from '../lexicon/states.ts'
import { remembered } from '../text/remembered.ts'
import { nameIn } from './name-in.ts'
import { sharedWord } from './shared-word.ts'
import { stateIn } from './state.ts'
import { bitOf, bitsOf } from './word-bits.ts'

/** What a noun phrase says of whom it means; the matter by which mentions of one entity are known. */
export type Description = {
  readonly phrase: NounPhrase
  /** All of the words that mention it: «[بيان لوزارة الطاقة]», of which `phrase` is the issuer alone. */
  readonly mention: NounPhrase
  /** The personal name in it, as a run of tokens. */
  readonly name: Range | undefined
  /** The name's words without article, particles left out. */
  readonly nameKeys: readonly string[]
  /** The role's or body's dictionary word: «وزير», «وزارة». Empty where the head is no listed noun. */
  readonly lemma: string
  /** The dictionary words of all offices that the phrase gives its source, the head's among them. */
  readonly offices: ReadonlySet<string>
  /** All content words without article: what two mentions may share. */
  readonly stems: ReadonlySet<string>
  readonly definite: boolean
  readonly gender: 'm' | 'f' | undefined
  readonly count: 'one' | 'two' | 'many'
  readonly knownBody: KnownBody | undefined
  readonly medium: Medium | undefined
  /** The state that it stands for: «أنقرة», «الحكومة التركية». */
  readonly state: State | undefined
  /** A document that speaks for whoever issued it: «البيان». */
  readonly issued: boolean
  /** Several who speak together: «المقاومة والجيش». */
  readonly joint: boolean
  /** The bits of its stems, of its name's words and of its offices: see word-bits.ts. */
  readonly stemBits: number
  readonly nameBits: number
  readonly officeBits: number
}

const bare = (key: string): string => (key.startsWith('ال') ? key.slice(2) : key)

/** Words of reference that tell nothing of the entity: «المصدر ذاته», «المسؤول نفسه». */
const reflexives = new Set([
  'نفس',
  'ذات',
  'نفسه',
  'ذاته',
  'نفسها',
  'ذاتها',
  'عينه',
  'عينها',
  'عيان',
  'هذا',
  'هذه',
  'تلك',
  'ذلك',
])

const singles = new Set(['احد', 'احدي', 'واحد', 'واحدة'])

/** Nouns for what a document holds: «[بيانات] الدراسة», «[نتائج] الاستطلاع», «[نص] البيان». */
const held = new Set(['بيانات', 'نتائج', 'ارقام', 'نص', 'معطيات'])

/** The document whose contents speak, «بيانات [الدراسة]»; the phrase itself where it is none of another document. */
function documentWithin({ words }: Reader, phrase: NounPhrase): NounPhrase {
  const at = phrase.head + 1
  const inner = words(at)
  const whole = phrase.head + 2 === phrase.to && phrase.from === phrase.head
  if (!whole || !held.has(words(phrase.head)?.stem ?? '') || !inner?.definite || !inner.document) return phrase
  return { ...phrase, from: at, head: at, conjuncts: [at] }
}

/** Documents that speak for those who made them: «بيانات الجهاز المركزي», «تحريات المباحث», no photograph and no law. */
const made: ReadonlySet<string> = new Set(['expert', 'judicial', 'security_military'])

/** The issuer within a document's phrase: «بيان لوزارة الطاقة», «تقرير البنك الدولي»; the phrase itself where there is none. */
function issuerWithin(reader: Reader, phrase: NounPhrase): NounPhrase {
  const { words, doc } = reader
  const document = words(phrase.head)?.document?.document
  if (phrase.kind !== 'document' || !document) return phrase
  if (!document.issued && !made.has(document.kind)) return phrase
  for (let at = phrase.head + 1; at < Math.min(phrase.to, phrase.head + 4); at++) {
    const facts = words(at)
    const body =
      facts?.body &&
      (facts.preposition === 'ل' ||
        doc.tokens[at - 1]?.key === 'عن' ||
        doc.tokens[at - 1]?.key === 'من' ||
        at === phrase.head + 1)
    if (body) return { ...phrase, from: at, head: at, kind: 'body', conjuncts: [at] }
  }
  return makerBehind(reader, phrase, document.lemma) ?? phrase
}

const noPrepositions: ReadonlySet<string> = new Set()

/** Who made a document by the clause that describes it; a study is not the journal's that published it. */
function makerBehind(reader: Reader, phrase: NounPhrase, lemma: string): NounPhrase | undefined {
  const behind = reader.keys[phrase.to] === '،' ? phrase.to + 1 : phrase.to
  // «التقرير الذي أصدرته الهيئة»
  const at = /^ال(?:ذي|تي)$/u.test(reader.keys[behind] ?? '') ? behind + 1 : behind
  const verb = reader.keys[at] ?? ''
  if (!isMaking(verb) || (verb.startsWith('نشر') && /^(?:دراسة|بحث|استطلاع)/u.test(lemma))) return undefined
  const maker = nounPhraseAt(reader, at + 1, {
    limit: at + longestMaker,
    object: true,
    framePrepositions: noPrepositions,
  })
  if (maker?.kind === 'body') return maker
  // «أجرته "بلومبرغ" وشمل»
  const name = maker?.kind === 'quoted' ? reader.opening.get(maker.from) : undefined
  return maker && name && { ...maker, to: name.close + 1 }
}

/** Who made a document is named in at most this many tokens. */
const longestMaker = 15

/** Whether a co-ordination names several, and not one person's offices: each part has its own name or none has. */
function isJoint(reader: Reader, phrase: NounPhrase): boolean {
  const names = phrase.conjuncts.map((from, index) => {
    // «سامر حداد، مدير المركز و[المشرف] على المشروع»
    const kind = index > 0 && reader.words(from)?.role ? 'person' : phrase.kind
    const to = phrase.conjuncts[index + 1] ?? phrase.to
    return nameIn(reader, { ...phrase, kind, from, head: from, to, conjuncts: [from] })
  })
  const named = names.filter((name) => name !== undefined).length
  if (named !== 1) return true
  // One name at the end belongs to all offices before it: «عضو المجلس ورئيس اللجنة أحمد …».
  if (names.at(-1) !== undefined) return false
  if (isApposed(reader, phrase, names[0])) return false
  // «شيخ العشيرة نعيم الحداد ورئيس المجلس» is one, «الوزير لؤي حداد ونظيره» and «الوزير لؤي حداد وشهود» are not.
  return !phrase.conjuncts.every((at) => {
    const role = reader.words(at)?.role
    return role?.count === 'one' && role.pronoun === undefined && !reader.words(at)?.definite
  })
}

/** «سامر حداد، [مدير] المركز و[المشرف] على المشروع»: offices behind a name go on with the offices of its bearer. */
function isApposed({ words }: Reader, { conjuncts, to }: NounPhrase, name: Range | undefined): boolean {
  if (!name) return false
  const first = conjuncts[1] ?? to
  let office = false
  for (let at = name.to; at < first; at++) office ||= words(at)?.role?.count === 'one'
  return (
    office &&
    conjuncts.slice(1).every((at) => {
      const role = words(at)?.role
      return role?.count === 'one' && role.pronoun === undefined
    })
  )
}

/** Reads a noun phrase as the description of somebody; a statement or report of a body describes the body. */
export function describe(reader: Reader, phrase: NounPhrase): Description {
  const known = reader.descriptions.get(phrase)
  if (known) return known
  const description = describeAnew(reader, phrase)
  reader.descriptions.set(phrase, description)
  return description
}

function describeAnew(reader: Reader, whole: NounPhrase): Description {
  const document = documentWithin(reader, whole)
  const phrase = issuerWithin(reader, document)
  const { words, doc, keys } = reader
  // «الوزير لؤي حداد ورئيس الهيئة سعد الزبيدي» is nobody's name: who speaks together is one of its own.
  const joint = phrase.conjuncts.length > 1 && isJoint(reader, phrase)
  const name = joint ? undefined : nameIn(reader, phrase)
  const stems = new Set<string>()
  const nameKeys: string[] = []
  let stemBits = 0
  let nameBits = 0
  // Of most phrases no word begins a listed one.
  let tables = 0
  for (let at = phrase.from; at < phrase.to; at++) {
    tables |= reader.tables[at] ?? 0
    const token = doc.tokens[at]
    if (token?.kind !== 'word') continue
    const facts = words(at)
    if (name && at >= name.from && at < name.to) {
      // «أم ياسين» is not «أبو ياسين».
      if (facts?.particle && !(token.key === 'ام' && at === name.from)) continue
      // «عبد الله» is «عبدالله».
      const key = at > name.from && keys[at - 1] === 'عبد' ? `عبد${token.key}` : bare(token.key)
      nameKeys.push(key)
      nameBits |= bitOf(key)
    } else if (facts && !facts.particle && !facts.classes.preposition && !reflexives.has(facts.key)) {
      const stem = sharedWord(reader, at)
      stems.add(stem)
      stemBits |= bitOf(stem)
    }
  }
  const head = words(phrase.head)
  const lemma = head?.role?.role.lemma ?? head?.body?.body.lemma ?? head?.document?.document.lemma ?? ''
  // «بيانات الدراسة» and then «البيانات»
  const contents = document === whole ? undefined : words(whole.head)?.document?.document.lemma
  // «دراسة أعدها المركز» and then «الدراسة»
  const paper = phrase === document ? undefined : words(document.head)?.document?.document.lemma
  const offices = officesIn(reader, phrase, name, lemma, contents, paper)
  const counted = head?.role ?? head?.body
  const first = words(phrase.from)
  // «معالي [وزير] التعليم» is one.
  const quantified =
    phrase.head > phrase.from &&
    doc.tokens[phrase.from]?.kind !== 'quote' &&
    !reflexives.has(keys[phrase.from] ?? '') &&
    !(first && isHonorificWord(first))
  const single = singles.has(keys[phrase.from] ?? '')
  const inner = doc.tokens[phrase.from]?.kind === 'quote' ? phrase.from + 1 : phrase.head
  const bodies = (tables & knownBodies.bit) !== 0 || inner < phrase.from || inner >= phrase.to
  const knownBody = bodies ? (listedAt(reader, knownBodies, inner)?.value ?? lastKnown(reader, phrase)) : undefined
  const medium = (tables & mediaNames.bit) === 0 ? undefined : mediumIn(reader, phrase)
  const state = medium ? undefined : stateIn(reader, phrase)
  return {
    phrase,
    mention: whole,
    name,
    nameKeys,
    lemma,
    offices,
    stems,
    definite: head?.definite === true || closesDefinite(reader, phrase),
    gender: counted && genderOf(head?.stem ?? '', counted.gender),
    count: single
      ? 'one'
      : quantified
        ? 'many'
        : phrase.conjuncts.length > 1 && !name
          ? 'many'
          : (counted?.count ?? head?.document?.count ?? 'one'),
    knownBody,
    medium,
    state,
    issued: phrase.kind === 'document' && head?.document?.document.issued === true,
    joint: phrase.conjuncts.length > 1 && nameKeys.length === 0,
    stemBits,
    nameBits,
    officeBits: lemma !== '' && offices.size === 1 ? bitOf(lemma) : bitsOf(offices),
  }
}

/** «الداعية» may be a woman too; «المؤسسات» is feminine. */
const genderOf = (stem: string, gender: 'm' | 'f'): 'm' | 'f' | undefined =>
  stem.endsWith('ات') ? 'f' : gender === 'm' && stem.endsWith('ة') ? undefined : gender

/** The offices behind a name or a comma: «آشتون كارتر [وزير] الدفاع», «سمير حداد، [المحامي] في …». */
function officesIn(
  { words, doc }: Reader,
  phrase: NounPhrase,
  name: Range | undefined,
  lemma: string,
  contents: string | undefined,
  paper: string | undefined,
): ReadonlySet<string> {
  let others: string[] | undefined
  for (let at = phrase.head + 1; at < phrase.to; at++) {
    const role = words(at)?.role
    const own = role && ((name !== undefined && at === name.to) || doc.tokens[at - 1]?.key === '،')
    if (own) {
      others ??= []
      others.push(role.role.lemma)
    }
  }
  if (!others && !contents && !paper) return lemma === '' ? none : soleOffice(lemma)
  const offices = new Set(others)
  if (lemma) offices.add(lemma)
  if (contents) offices.add(contents)
  if (paper) offices.add(paper)
  return offices
}

const none: ReadonlySet<string> = new Set()
/** Most phrases give no more than one office, of which the lexicon has only so many. */
const soleOffice = remembered(1000, (lemma): ReadonlySet<string> => new Set([lemma]))

/** A known body after a head noun: «حركة حماس», «منظمة العفو الدولية». */
function lastKnown(reader: Reader, phrase: NounPhrase): KnownBody | undefined {
  if (phrase.kind !== 'body') return undefined
  for (let at = phrase.head + 1; at < phrase.to; at++) {
    // «المكتب الإعلامي في قوات …» is a body of its own.
    const facts = reader.words(at)
    if (facts?.classes.preposition || (facts && facts.preposition !== '')) return undefined
    const hit = listedAt(reader, knownBodies, at)
    if (hit) return hit.value
  }
  return undefined
}

/** The medium that a phrase names: «وكالة رويترز», «صحيفة «الحياة»». Names that are common words need a head or marks. */
function mediumIn(reader: Reader, phrase: NounPhrase): Medium | undefined {
  for (let at = phrase.from; at < phrase.to; at++) {
    const hit = listedAt(reader, mediaNames, at)
    if (!hit || hit.value.type === 'platform') continue
    const head = reader.words(phrase.head)
    // «صحيفة "الخليج"», no «مصرف "الخليج المتحد"»
    const whole = reader.opening.get(at - 1)?.close === at + hit.length
    const marked = whole || (head?.body?.body.kind === 'media' && at > phrase.head)
    if (!hit.value.ambiguous ? phrase.kind !== 'person' : marked) return hit.value
  }
  return undefined
}

/** A construct is definite by its last genitive: «وزير الخارجية», «مدير مستشفى الساحل». */
function closesDefinite(reader: Reader, phrase: NounPhrase): boolean {
  let before: WordFacts | undefined
  for (let at = phrase.head; at < phrase.to; at++) {
    // «تنظيم "داعش"», «وكالة «رويترز»»: a name in marks closes it too.
    if (at > phrase.head && reader.doc.tokens[at]?.kind === 'quote') return true
    const facts = reader.words(at)
    if (!facts) continue
    if (at > phrase.head && (facts.preposition !== '' || facts.classes.preposition || facts.conjunction !== ''))
      return false
    if (at > phrase.head && (facts.definite || facts.place || facts.role?.pronoun !== undefined)) return true
    if (at > phrase.head && (facts.given || isSurname(reader, facts))) return true
    // An indefinite adjective after an indefinite head: «مصدر أمني».
    if (at > phrase.head && facts.modifier && !facts.definite && before && !before.definite) return false
    before = facts
  }
  return false
}
