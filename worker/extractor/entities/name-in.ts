import type { Quotation, Range } from '../document.ts'
import type { NounPhrase, Reader } from '../grammar/noun-phrase.ts'
import { isNamesake, isSurname } from '../grammar/phrase/names.ts'
import { isAge } from '../grammar/phrase/word.ts'
import { listedAt } from '../grammar/reader.ts'
import { isCommonNounWord, isHonorificWord, isQualityWord, isStatusWord } from '../grammar/word-lists.ts'
import type { WordFacts } from '../grammar/words.ts'
import { knownBodies } from '../lexicon/bodies.ts'
import { words } from '../lexicon/list.ts'
import { isSituation } from '../lexicon/modifiers.ts'
import { isCompoundName } from '../lexicon/names.ts'
import { titlePhrases } from '../lexicon/titles.ts'

/** Offices and trades that are surnames right behind one given name: «شريف [الجندي]», «سامي [الخطيب]». */
const familyOffices = new Set(
  words(
    'جندي قاضي قاض خطيب شاعر نقيب حاج شيخ أمير سلطان وزير فقيه إمام صياد فلاح حاكم راعي كاتب مختار عمدة عسكري حارس',
  ),
)

/** A word of a name: listed, a particle, or claimed by no other list. */
function isNameWord(facts: WordFacts, inName: boolean, wordsBefore = 0): boolean {
  // «أبومشعل أحد ساكني الحي»
  if (facts.key === 'احد' || facts.key === 'احدي') return false
  // «المصادر نفسها»
  if (/^(?:نفس|ذات|عين)(?:ه|ها|هم|هما)$/u.test(facts.key)) return false
  if (inName && facts.definite && wordsBefore === 1 && (familyOffices.has(facts.stem) || facts.role?.role.ambiguous))
    return true
  // «عادل الشجاع القيادي»: an office with its article follows the name.
  if (inName && facts.definite && facts.role && !facts.modifier) return false
  if (facts.given || facts.particle) return true
  // «عصام بن عبداللطيف الملا»
  if (inName && facts.definite && facts.title && !facts.role) return true
  if (facts.maybeName) return inName || !facts.definite
  if (facts.role || facts.title || facts.body || facts.document || facts.modifier || facts.place)
    // «عباس المصري», «محمد إسلامي»
    return inName && facts.modifier && !facts.role && !facts.title && (facts.definite || wordsBefore === 1)
  if (facts.classes.size > 0) return false
  return facts.definite ? inName : !facts.verbalNoun
}

/** The personal name in a phrase: the first run of name words that its head and its construct leave free. */
export function nameIn(reader: Reader, phrase: NounPhrase): Range | undefined {
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
        // «محللون في "الراجحي المالية"»
        const governed = before?.classes.preposition || before?.key === 'من'
        // «المتهم "خان الأمانة"»: several words are a by-name only as words of a name.
        const called = quotation.words === 1 || isCalled(reader, quotation)
        if (last && inner && !inner.body && !governed && called)
          return { from: quotation.open + 1, to: quotation.close }
      }
      if (quotation?.closed) at = quotation.close
      continue
    }
    const facts = words(at)
    if (!facts) {
      if (from >= 0) break
      continue
    }
    // «مركز الملك سلمان … الدكتور عبدالله الربيعة»: after whom a body is named is not who speaks.
    if (from < 0 && isNamesake(reader, at)) {
      while (at + 1 < phrase.to && isNameWord(words(at + 1) ?? facts, true) && !words(at + 1)?.preposition) at++
      continue
    }
    // «مدير الخدمات م. أحمد البركاتي»: the letter of a title is no name.
    if (from < 0 && (facts.key.length === 1 || (facts.key === 'ال' && doc.tokens[at + 1]?.kind !== 'word'))) continue
    // «عميد معهد ابن سيناء … الدكتور محمد بشاري»: after whom an institute is named.
    const house = words(at - 1)
    if (from < 0 && house?.body && !house.definite && at - 1 > phrase.head && (facts.particle || facts.given)) {
      while (at + 1 < phrase.to && isNameWord(words(at + 1) ?? facts, true) && !words(at + 1)?.preposition) at++
      continue
    }
    if (from < 0) {
      const starts = at === phrase.head ? phrase.kind === 'name' : startsName(reader, phrase, at, facts)
      if (!starts) continue
      from = at
      to = at + 1
    } else if (to - from >= 2 && (beginsOffice(reader, at) || isSituated(reader, at))) break
    else if (
      facts.preposition === '' &&
      (facts.conjunction === '' || (facts.conjunction === 'ف' && facts.definite)) &&
      (isNameWord(facts, true, to - from) ||
        reader.keys[at - 1] === 'عبد' ||
        words(at + 1)?.particle ||
        (at + 1 === phrase.to && to - from === 1 && isLoneSurname(facts)))
    )
      to = at + 1
    else break
  }
  return from >= 0 ? { from, to } : nameAtEnd(reader, phrase)
}

/** Whether all words of a quotation can be words of a name. */
function isCalled({ words }: Reader, { open, close }: Quotation): boolean {
  for (let at = open + 1; at < close; at++) {
    const facts = words(at)
    if (facts && !isNameWord(facts, at > open + 1, at - open - 1)) return false
  }
  return true
}

/**
 * Whether an ordinary word that ends the phrase behind one given name is its surname: «صبحي عودة», «عادل فقيه». Also an office: in
 * apposition to a name it would have the article or a genitive.
 */
const isLoneSurname = (facts: WordFacts): boolean =>
  !facts.definite &&
  !facts.body &&
  !facts.modifier &&
  (!facts.role || (facts.role.count === 'one' && facts.role.pronoun === undefined))

/** A name at the end of an office has at most this many words. */
const longestName = 4

/**
 * «نائب المبعوث الخاص لمواجهة تنظيم الراية [بريت مكجيرك]»: words at the end of an office that the phrase took for a name, with the
 * first of them behind a word that can close the office.
 */
function nameAtEnd(reader: Reader, phrase: NounPhrase): Range | undefined {
  const { words, doc } = reader
  if (phrase.kind !== 'person' || words(phrase.head)?.role?.count !== 'one') return undefined
  let from = phrase.to
  while (from - 1 > phrase.head && phrase.to - from < longestName) {
    const facts = words(from - 1)
    const last = from === phrase.to
    if (facts?.preposition !== '' || facts.conjunction !== '' || facts.modifier) break
    if (listedAt(reader, knownBodies, from - 1)) break
    if (facts.definite ? !last || !isSurnameLike(facts) : !isNameWord(facts, false)) break
    from--
  }
  const first = words(from)
  const closes = words(from - 1)?.definite || words(from - 1)?.place || doc.tokens[from - 1]?.kind === 'quote'
  const listed = listedAt(reader, knownBodies, from - 1) !== undefined
  const whole = phrase.to - from >= 2 && first !== undefined && !first.definite
  return whole && (closes || listed || phrase.named) ? { from, to: phrase.to } : undefined
}

/** «حمدان العمري [أمين عام الجائزة]»: a word that is also a name, and an office since a genitive goes on after it. */
function beginsOffice({ words }: Reader, at: number): boolean {
  const facts = words(at)
  const next = words(at + 1)
  if (!facts?.role || facts.particle || facts.definite || !next) return false
  return next.definite || next.role !== undefined || next.body !== undefined || next.key === 'عام'
}

/** «عمر حداد [المنتقل] إلى النادي», «سامر علي [المولود] في الساحل»: a participle with its preposition, no surname. */
const isSituated = ({ words }: Reader, at: number): boolean => {
  const facts = words(at)
  const next = words(at + 1)
  return facts?.definite === true && isSituation(facts.stem) && (next === undefined || !isNameWord(next, true))
}

/** Whether a word begins the name: by itself, or since a title or the closed construct of an office stands before it. */
function startsName(reader: Reader, phrase: NounPhrase, at: number, facts: WordFacts): boolean {
  if (isHonorificWord(facts)) return false
  // «حاكم الولاية [عز الدين] كجك»: no ordinary word goes with the second.
  const compound = phrase.kind === 'person' && isCompoundName(reader.keys[at] ?? '', reader.keys[at + 1] ?? '')
  if (compound && !listedAt(reader, titlePhrases, at)) return true
  if (facts.maybeName && !facts.definite && reader.words(at + 1)?.particle) return true
  if (facts.preposition !== '' || facts.conjunction !== '') return false
  // «المهندس القبلي»: an adjective, unless the article has somebody of that surname.
  if (facts.definite && facts.modifier) return reader.words(at - 1)?.title === true && isSurname(reader, facts)
  // «الممثل [العالمي] سامر حداد»: between a definite noun of somebody and his given name stands an adjective.
  const after = reader.words(at + 1)
  const noun = reader.words(at - 1)
  const described = facts.definite && noun?.definite && (noun.role || noun.title)
  if (described && (isQualityWord(facts) || (after?.given && !after.definite))) return false
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
  // «المدير الفني لفريق [الوداد]»: a team behind its preposition is no general.
  // «مدرب الفريق [الخاسر]»: nor is one who is the genitive of an office.
  const ruler = reader.words(at - 2)?.role
  const team =
    previous?.body !== undefined &&
    (previous.definite ? ruler !== undefined && !ruler.definite : previous.preposition !== '')
  const afterTitle = abbreviated || (previous?.title === true && !team) || previous?.role !== undefined
  if (abbreviated && isNameWord(facts, true)) return true
  // «المهندس الركبان»: after a title a definite word that is nothing else is a surname.
  if (previous?.title && !team && previous.definite && facts.definite && at > phrase.from && isSurnameLike(facts))
    return true
  // «نبينا الكريم»: behind a noun with its pronoun it is an adjective.
  if (facts.definite && (previous?.role?.pronoun !== undefined || /نا$/u.test(previous?.key ?? ''))) return false
  // «مدير العمليات في الشركة، بشير كنعان»
  const parted = reader.keys[at - 1] === '،' && next !== undefined && isNameWord(next, true)
  // «الوكالة الإقليمية للماء الصالح»: with its article it is an adjective, unless a title stands before it.
  // «المفوض السامي», «الكاتب الوطني» have a rank.
  if (facts.definite && isStatusWord(facts) && previous?.role) return false
  if (facts.maybeName)
    return afterTitle || (!facts.definite && (parted || previous?.definite === true || previous?.place === true))
  // After the closed construct of an office a word that no list claims is a foreign name: «الرئيس الفرنسي إيمانويل …».
  const closedBefore =
    previous !== undefined && (previous.definite || previous.place || previous.role?.definite === true)
  return !facts.definite && closedBefore && isNameWord(facts, false)
}

/** Whether the word before is a title, which a name may follow at once: «الدكتور سامي», «د. سامي». */
const afterTitleWord = (reader: Reader, at: number): boolean =>
  reader.keys[at - 1] === '.' || reader.words(at - 1)?.title === true

/** A word that no list of common nouns or offices claims. */
const isSurnameLike = (facts: WordFacts): boolean =>
  !isAge(facts.stem) &&
  !facts.title &&
  !facts.role &&
  !facts.body &&
  !facts.document &&
  !facts.modifier &&
  !facts.verbalNoun &&
  !isStatusWord(facts) &&
  !isCommonNounWord(facts) &&
  facts.classes.size === 0
