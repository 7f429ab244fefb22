import type { Range } from '../document.ts'
import type { NounPhrase, Reader } from '../grammar/noun-phrase.ts'
import { isSurname } from '../grammar/phrase/names.ts'
import type { WordFacts } from '../grammar/words.ts'
import { type KnownBody, knownBodies } from '../lexicon/bodies.ts'
import { isCommonNoun } from '../lexicon/common-nouns.ts'
import { type Medium, mediaNames } from '../lexicon/media.ts'
import { isStatus } from '../lexicon/modifiers.ts'
import { phraseAt } from '../lexicon/phrases.ts'
import { isHonorific } from '../lexicon/titles.ts'

/** What a noun phrase says of whom it means; the matter by which mentions of one entity are known. */
export type Description = {
  readonly phrase: NounPhrase
  /** All of the words that mention it: «[بيان لوزارة الطاقة]», of which `phrase` is the issuer alone. */
  readonly mention: NounPhrase
  /** The personal name in it, as a run of tokens. */
  readonly name?: Range
  /** The name's words without article, particles left out. */
  readonly nameKeys: readonly string[]
  /** The role's or body's dictionary word: «وزير», «وزارة». Empty where the head is no listed noun. */
  readonly lemma: string
  /** The dictionary words of all offices that the phrase gives its source, the head's among them. */
  readonly offices: ReadonlySet<string>
  /** All content words without article: what two mentions may share. */
  readonly stems: ReadonlySet<string>
  readonly definite: boolean
  readonly gender?: 'm' | 'f'
  readonly count: 'one' | 'two' | 'many'
  readonly knownBody?: KnownBody
  readonly medium?: Medium
  /** A document that speaks for whoever issued it: «البيان». */
  readonly issued: boolean
}

const bare = (key: string): string => key.replace(/^ال/u, '')

/** Words of reference that tell nothing of the entity: «المصدر ذاته», «المسؤول نفسه». */
const reflexives = new Set(['نفس', 'ذات', 'نفسه', 'ذاته', 'نفسها', 'ذاتها', 'عينه', 'هذا', 'هذه', 'تلك', 'ذلك'])

/** A word of a name: listed, a particle, or claimed by no other list. */
function isNameWord(facts: WordFacts, inName: boolean): boolean {
  // «أبومشعل أحد ساكني الحي»
  if (facts.key === 'احد' || facts.key === 'احدي') return false
  // «عادل الشجاع القيادي»: an office with its article follows the name.
  if (inName && facts.definite && facts.role && !facts.modifier) return false
  if (facts.given || facts.particle) return true
  if (facts.maybeName) return inName || !facts.definite
  if (facts.role || facts.title || facts.body || facts.document || facts.modifier || facts.place)
    return inName && facts.definite && facts.modifier
  if (facts.classes.size > 0) return false
  return facts.definite ? inName : !facts.verbalNoun
}

/** The personal name in a phrase: the first run of name words that its head and its construct leave free. */
function nameIn(reader: Reader, phrase: NounPhrase): Range | undefined {
  const { words, doc, opening } = reader
  let from = -1
  let to = -1
  for (let at = phrase.from; at < phrase.to; at++) {
    const token = doc.tokens[at]
    if (!token || token.kind === 'break') continue
    if (token.kind === 'quote') {
      const quotation = opening.get(at)
      if (from >= 0) break
      const before = words(at - 1)
      const ofBody = before && !before.definite && (before.body || before.document)
      if (
        quotation &&
        (quotation.role === 'scare' || quotation.role === 'acronym') &&
        !ofBody &&
        phrase.kind === 'person' &&
        quotation.close < phrase.to
      ) {
        const inner = words(quotation.open + 1)
        const last = at + 1 === phrase.to - quotation.words - 1 || quotation.close === phrase.to - 1
        if (last && inner && !inner.body) return { from: quotation.open + 1, to: quotation.close }
      }
      if (quotation?.closed) at = quotation.close
      continue
    }
    const facts = words(at)
    if (!facts) {
      if (from >= 0) break
      continue
    }
    if (from < 0) {
      const starts = at === phrase.head ? phrase.kind === 'name' : startsName(reader, phrase, at, facts)
      if (!starts) continue
      from = at
      to = at + 1
    } else if (to - from >= 2 && beginsOffice(reader, at)) break
    else if (
      facts.preposition === '' &&
      facts.conjunction === '' &&
      (isNameWord(facts, true) ||
        words(at + 1)?.particle ||
        (at + 1 === phrase.to && to - from === 1 && !facts.definite && !facts.role && !facts.body && !facts.modifier))
    )
      to = at + 1
    else break
  }
  return from >= 0 ? { from, to } : undefined
}

/** «حمدان العمري [أمين عام الجائزة]»: a word that is also a name, and an office since a genitive goes on after it. */
function beginsOffice({ words }: Reader, at: number): boolean {
  const facts = words(at)
  const next = words(at + 1)
  if (!facts?.role || facts.particle || facts.definite || !next) return false
  return next.definite || next.role !== undefined || next.body !== undefined || next.key === 'عام'
}

function startsName(reader: Reader, phrase: NounPhrase, at: number, facts: WordFacts): boolean {
  if (isHonorific(facts.stem)) return false
  if (facts.maybeName && !facts.definite && reader.words(at + 1)?.particle) return true
  if (facts.preposition !== '' || facts.conjunction !== '') return false
  if (facts.definite && facts.modifier) return false
  // «عماد صقر»: a rank that is a given name too has its article where it is the rank.
  const next = reader.words(at + 1)
  if (facts.maybeName && facts.title && !facts.role && !facts.definite && next && isNameWord(next, false)) return true
  // «مدرب الهلال سامي حداد»: the genitive of an office without article is no name.
  const office = reader.words(at - 1)
  const ruled = office?.role !== undefined && !office.definite && office.role.pronoun === undefined
  const genitive = ruled && (facts.definite || !afterTitleWord(reader, at))
  if (genitive && !facts.given && !facts.particle) return false
  if (facts.given || facts.particle) return phrase.kind !== 'body' || reader.words(at - 1)?.definite === true
  if (phrase.kind !== 'person' && phrase.kind !== 'name') return false
  const abbreviated = reader.keys[at - 1] === '.' && reader.keys[at - 2]?.length === 1
  const previous = reader.words(abbreviated ? at - 2 : at - 1)
  const afterTitle = abbreviated || previous?.title === true || previous?.role !== undefined
  if (abbreviated && isNameWord(facts, true)) return true
  // «المهندس الركبان»: after a title a definite word that is nothing else is a surname.
  if (previous?.title && previous.definite && facts.definite && at > phrase.from && isSurnameLike(facts)) return true
  if (facts.maybeName) return afterTitle || previous?.definite === true
  // After the closed construct of an office a word that no list claims is a foreign name: «الرئيس الفرنسي إيمانويل …».
  const closedBefore =
    previous !== undefined && (previous.definite || previous.place || previous.role?.definite === true)
  return !facts.definite && closedBefore && isNameWord(facts, false)
}

/** The issuer within a document's phrase: «بيان لوزارة الطاقة», «تقرير البنك الدولي»; the phrase itself where there is none. */
function issuerWithin({ words, doc }: Reader, phrase: NounPhrase): NounPhrase {
  if (phrase.kind !== 'document' || !words(phrase.head)?.document?.document.issued) return phrase
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
  return phrase
}

/** Whether the word before is a title, which a name may follow at once: «الدكتور سامي», «د. سامي». */
const afterTitleWord = (reader: Reader, at: number): boolean =>
  reader.keys[at - 1] === '.' || reader.words(at - 1)?.title === true

const isSurnameLike = (facts: WordFacts): boolean =>
  !facts.title &&
  !facts.role &&
  !facts.body &&
  !facts.document &&
  !facts.modifier &&
  !facts.verbalNoun &&
  !isStatus(facts.stem) &&
  !isCommonNoun(facts.stem) &&
  facts.classes.size === 0

/** Whether a co-ordination names several, and not one person's offices: each part has its own name or none has. */
function isJoint(reader: Reader, phrase: NounPhrase): boolean {
  const names = phrase.conjuncts.map((from, index) =>
    nameIn(reader, { ...phrase, from, head: from, to: phrase.conjuncts[index + 1] ?? phrase.to, conjuncts: [from] }),
  )
  const named = names.filter((name) => name !== undefined).length
  // One name at the end belongs to all offices before it: «عضو المجلس ورئيس اللجنة أحمد …».
  return named !== 1 || names.at(-1) === undefined
}

/** Reads a noun phrase as the description of somebody; a statement or report of a body describes the body. */
export function describe(reader: Reader, whole: NounPhrase): Description {
  const phrase = issuerWithin(reader, whole)
  const { words, doc, keys } = reader
  // «الوزير لؤي حداد ورئيس الهيئة سعد الزبيدي» is nobody's name: who speaks together is one of its own.
  const joint = phrase.conjuncts.length > 1 && isJoint(reader, phrase)
  const name = joint ? undefined : nameIn(reader, phrase)
  const stems = new Set<string>()
  const nameKeys: string[] = []
  for (let at = phrase.from; at < phrase.to; at++) {
    const token = doc.tokens[at]
    if (token?.kind !== 'word') continue
    const facts = words(at)
    const stem = bare(facts?.stem ?? token.key)
    if (name && at >= name.from && at < name.to) {
      // «أم ياسين» is not «أبو ياسين».
      if (!facts?.particle || (token.key === 'ام' && at === name.from)) nameKeys.push(bare(token.key))
    } else if (facts && !facts.particle && !facts.classes.has('preposition') && !reflexives.has(facts.key))
      stems.add(stem)
  }
  const head = words(phrase.head)
  const lemma = head?.role?.role.lemma ?? head?.body?.body.lemma ?? head?.document?.document.lemma ?? ''
  const offices = officesIn(reader, phrase, name)
  if (lemma) offices.add(lemma)
  const counted = head?.role ?? head?.body
  const quantified =
    phrase.head > phrase.from && doc.tokens[phrase.from]?.kind !== 'quote' && !reflexives.has(keys[phrase.from] ?? '')
  const single = /^(?:احد|احدي|واحد|واحدة)$/u.test(keys[phrase.from] ?? '')
  const inner = doc.tokens[phrase.from]?.kind === 'quote' ? phrase.from + 1 : phrase.head
  const knownBody = phraseAt(knownBodies, keys, inner)?.value ?? lastKnown(reader, phrase)
  const medium = mediumIn(reader, phrase)
  return {
    phrase,
    mention: whole,
    ...(name && { name }),
    nameKeys,
    lemma,
    offices,
    stems,
    definite: head?.definite === true || closesDefinite(reader, phrase),
    ...(counted && { gender: head?.stem.endsWith('ات') ? ('f' as const) : counted.gender }),
    count: single
      ? 'one'
      : quantified
        ? 'many'
        : phrase.conjuncts.length > 1 && !name
          ? 'many'
          : (counted?.count ?? head?.document?.count ?? 'one'),
    ...(knownBody && { knownBody }),
    ...(medium && { medium }),
    issued: phrase.kind === 'document' && head?.document?.document.issued === true,
  }
}

/** The offices behind a name or a comma: «آشتون كارتر [وزير] الدفاع», «سمير حداد، [المحامي] في …». */
function officesIn({ words, doc }: Reader, phrase: NounPhrase, name: Range | undefined): Set<string> {
  const offices = new Set<string>()
  for (let at = phrase.head + 1; at < phrase.to; at++) {
    const role = words(at)?.role
    const own = (name !== undefined && at === name.to) || doc.tokens[at - 1]?.key === '،'
    if (role && own) offices.add(role.role.lemma)
  }
  return offices
}

/** A known body after a head noun: «حركة حماس», «منظمة العفو الدولية». */
function lastKnown(reader: Reader, phrase: NounPhrase): KnownBody | undefined {
  if (phrase.kind !== 'body') return undefined
  for (let at = phrase.head + 1; at < phrase.to; at++) {
    // «المكتب الإعلامي في قوات …» is a body of its own.
    const facts = reader.words(at)
    if (facts?.classes.has('preposition') || (facts && facts.preposition !== '')) return undefined
    const hit = phraseAt(knownBodies, reader.keys, at)
    if (hit) return hit.value
  }
  return undefined
}

/** The medium that a phrase names: «وكالة رويترز», «صحيفة «الحياة»». Names that are common words need a head or marks. */
function mediumIn(reader: Reader, phrase: NounPhrase): Medium | undefined {
  for (let at = phrase.from; at < phrase.to; at++) {
    const hit = phraseAt(mediaNames, reader.keys, at)
    if (!hit || hit.value.type === 'platform') continue
    const head = reader.words(phrase.head)
    const marked =
      reader.doc.tokens[at - 1]?.kind === 'quote' || (head?.body?.body.kind === 'media' && at > phrase.head)
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
    if (at > phrase.head && (facts.preposition !== '' || facts.classes.has('preposition') || facts.conjunction !== ''))
      return false
    if (at > phrase.head && (facts.definite || facts.place || facts.role?.pronoun !== undefined)) return true
    if (at > phrase.head && (facts.given || isSurname(reader, facts))) return true
    // An indefinite adjective after an indefinite head: «مصدر أمني».
    if (at > phrase.head && facts.modifier && !facts.definite && before && !before.definite) return false
    before = facts
  }
  return false
}
