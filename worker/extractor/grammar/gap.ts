import { anonymityRequests, namesWithheld } from '../lexicon/anonymity.ts'
import { accordingAt } from '../lexicon/cues/according.ts'
import type { CueForm } from '../lexicon/cues/forms.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import { mediaNames } from '../lexicon/media.ts'
import type { WordFacts } from './words.ts'
import { patternAt } from '../lexicon/patterns.ts'
import { phraseAt } from '../lexicon/phrases.ts'
import { possessedReadings } from '../lexicon/proclitics.ts'
import { isVenueNoun } from '../lexicon/venues.ts'
import { type NounPhrase, nounPhraseAt, type Reader } from './noun-phrase.ts'
import {
  clauseOpening,
  framePreposition,
  framePrepositionsOf,
  type Opening,
  prepositionOpening,
  skipBreaks,
} from './openings.ts'

/** What stands between a cue and its content: the source, if it is spoken there, and where the content opens. */
export type Gap = {
  readonly source?: NounPhrase
  readonly opening?: Opening
  /** A second cue that only carries on the first: «وعلّق قائلا», «ختم حديثه بالقول». */
  readonly carrier?: number
  /** Whom the source passes on: «ذكرت الصحيفة استنادا إلى [مصادر] أن». */
  readonly origin?: NounPhrase
  /** The medium that passes the source on: «وأضاف المصدر، وفق [الوكالة]، أن». */
  readonly via?: NounPhrase
  /** Tokens that were stepped over, channel phrases among them. */
  readonly fillers: readonly { readonly from: number; readonly to: number }[]
}

/** Between cue and content stand at most this many tokens outside the source (p90 in news is ten). */
const widest = 40

/** Words that carry on a cue without a speaker of their own: «قائلا», «بالقول», «بقوله». */
const isCarrier = (form: CueForm): boolean =>
  form.cue.id === 'qala' &&
  (form.form === 'participle' || (form.form === 'noun' && (form.preposition === 'ب' || form.object !== undefined)))

/** «اكتفت الشركة [بالإشارة] إلى أن», «ختم [بالتأكيد] على أن»: a noun of saying behind ب carries on a verb of speech. */
const isNounCarrier = (form: CueForm): boolean => form.form === 'noun' && form.preposition === 'ب' && form.definite

/** Past a relative clause or a remark («الذي …», «وهو …»): to the comma, colon, particle or mark that ends it. */
function skipClause(reader: Reader, at: number, limit: number): number {
  for (let next = at; next < limit; next++) {
    const token = reader.doc.tokens[next]
    if (!token || token.key === '،' || token.key === ':' || token.key === '؛') return next
    if (token.kind === 'quote') {
      const quotation = reader.opening.get(next)
      if (quotation?.role === 'speech') return next
      if (quotation?.closed && quotation.close < limit) next = quotation.close
      continue
    }
    const complementiser = reader.words(next)?.complementiser
    if (
      next > at &&
      complementiser?.class === 'content' &&
      complementiser.conjunction === '' &&
      clauseOpening(reader, next)
    ) {
      // The أن of a cue with a preposition belongs to the preposition before it.
      const before = reader.keys[next - 1] ?? ''
      return before === 'الي' || before === 'علي' || before === 'عن' || before === 'من' ? next - 1 : next
    }
  }
  return limit
}

/** Past a preposition and its noun: «في مؤتمر صحافي», «لوكالة رويترز», «في تصريح نشرته الوكالة», «خلال لقائه وفدا». */
function skipPrepositional(
  reader: Reader,
  at: number,
  limit: number,
  glued: boolean,
  framePrepositions: ReadonlySet<string>,
): number {
  const { words, doc, opening, keys } = reader
  const medium = phraseAt(mediaNames, keys, at)
  if (medium && medium.preposition !== '') return at + medium.length
  // «قال له الوزير», «أكد فيها المدير»: the preposition has its pronoun and takes no noun.
  if (!glued && hasPronoun(keys[at] ?? '')) return at + 1
  const next = skipBreaks(reader, glued ? at : at + 1)
  const quotation = opening.get(glued ? skipBreaks(reader, at + 1) : next)
  const alone = glued && quotation !== undefined && /^[وف]?[لبك]$/u.test(keys[at] ?? '')
  if (quotation?.closed && quotation.role !== 'speech' && quotation.close < limit && (alone || !glued))
    return quotation.close + 1
  const facts = words(next)
  if (!facts) return doc.tokens[next]?.kind === 'number' ? next + 1 : next
  if (facts.complementiser) return next
  if (facts.classes.has('demonstrative') || facts.classes.has('pronoun')) return next + 1
  if (facts.classes.has('time')) return skipTime(reader, next, limit)
  const phrase = nounPhraseAt(reader, next, { limit, object: true, framePrepositions, glued: true })
  // «خلال لقائه [وفدا برلمانيا]»: the object of a verbal noun stands in the accusative.
  if (phrase) return skipAccusative(reader, skipRelative(reader, Math.max(phrase.to, next + 1), limit), limit)
  let end = next + 1
  while (end < limit && words(end)?.definite && words(end)?.conjunction === '') end++
  return end
}

/** Past indefinite words in the accusative that are no cue: «وفدا برلمانيا». */
function skipAccusative({ words }: Reader, at: number, limit: number): number {
  let next = at
  while (next < limit) {
    const facts = words(next)
    const accusative = facts && !facts.definite && facts.conjunction === '' && /[^ا]ا$/u.test(facts.key) && facts.key.length > 3
    if (!accusative || facts.cues.length > 0 || facts.given || facts.maybeName || facts.place) break
    next++
  }
  return next
}

/** Past a time: «أمس الأحد», «في وقت سابق», «تشرين الثاني (نوفمبر) 2012», «الشهر الماضي». */
function skipTime(reader: Reader, at: number, limit: number): number {
  const { words, doc, keys } = reader
  let next = at + 1
  while (next < limit) {
    const token = doc.tokens[next]
    const facts = words(next)
    if (token?.kind === 'number' || token?.kind === 'break') next++
    else if (token?.key === '(') {
      const close = keys.slice(next, next + 5).indexOf(')')
      if (close < 0) break
      next += close + 1
    } else if (facts && facts.conjunction === '' && (facts.classes.has('time') || ordinals.has(facts.stem))) next++
    else if (facts?.key === 'من' && words(next + 1)?.classes.has('time')) next++
    else break
  }
  return next
}

const ordinals = new Set('اول ثاني ثالث اخر اخير سابق لاحق مبكر متاخر ذاته نفسه محلي'.split(' '))

const noPrepositions: ReadonlySet<string> = new Set()

/** Whether a preposition carries a pronoun: «له», «فيها», «عنه», «إليهم», «خلاله». */
const hasPronoun = (key: string): boolean =>
  /^[وف]?(?:ل|ب|في|من|عن|الي|علي|لدي|مع|خلال|عبر|حول|بين|عند|ضد|تجاه|نحو|امام|خلف|بعد|قبل|دون)(?:ه|ها|هم|هما|هن|نا|ني)$/u.test(
    key,
  )

/**
 * Past the relative clause of an indefinite channel: «في تصريح [نشرته الوكالة]», «في مؤتمر [عقده أمس]», «في كلمة [ألقاها]». A verb
 * in the feminine has its own subject after it, which is stepped over too.
 */
function skipRelative(reader: Reader, at: number, limit: number): number {
  const facts = reader.words(at)
  // «مؤتمر صحافي [عقده] أمس المدير»: right behind an indefinite adjective a word with a pronoun is a verb.
  const before = reader.words(at - 1)
  const verbal = facts?.verb || (before?.modifier === true && !before.definite)
  const relative = verbal && facts?.conjunction === '' && /(?:ه|ها)$/u.test(facts.key) && facts.key.length > 3
  if (!relative || at >= limit) return at
  if (!/ته$|تها$/u.test(facts.key)) return at + 1
  const subject = nounPhraseAt(reader, at + 1, { limit, object: true, framePrepositions: noPrepositions })
  return subject && subject.kind !== 'person' ? subject.to : at + 1
}

/**
 * Reads from a cue to the opening of its content. After a strong verb the first noun phrase that no preposition governs is
 * the source («قال [في مؤتمر صحافي] المدير إن …»); channels, addressees, times, relative clauses and remarks are stepped
 * over; the first particle, colon, quotation mark or preposition of the cue opens the content.
 * @param cueAt the cue's token; @param limit the end of the sentence
 */
export function readGap(reader: Reader, cueAt: number, form: CueForm, limit: number): Gap {
  const { doc, words, keys, opening } = reader
  const { frames } = form.cue
  const framePrepositions = framePrepositionsOf(form)
  const object = frames.some((frame) => frame.startsWith('object'))
  const target = needsObject(form)
  const fillers: { from: number; to: number }[] = []
  const end = Math.min(limit, cueAt + 1 + widest * 2)
  let source: NounPhrase | undefined
  let origin: NounPhrase | undefined
  let via: NounPhrase | undefined
  let spent = 0
  /** «تدعو إليها تجمعات»: the cue's preposition holds a pronoun, and what is said stands elsewhere. */
  let resumptive = false
  let at = cueAt + 1
  const fill = (to: number) => {
    fillers.push({ from: at, to })
    spent += to - at
    at = to
  }
  const result = (found?: Opening, carrier?: number): Gap => ({
    ...(source && { source }),
    ...(found && (!resumptive || found.kind === 'clause' || found.kind === 'speech') && { opening: found }),
    ...(carrier !== undefined && { carrier }),
    ...(origin && { origin }),
    ...(via && { via }),
    fillers,
  })
  while (at < end && spent <= widest) {
    const token = doc.tokens[at]
    if (!token) break
    if (token.kind === 'break') {
      at++
      continue
    }
    if (token.key === ':' || token.key === '؛') {
      if (token.key === '؛') return result()
      const next = skipBreaks(reader, at + 1)
      return next < limit ? result({ kind: 'speech', mark: at, at: next }) : result()
    }
    if (token.kind === 'quote') {
      const quotation = opening.get(at)
      if (!quotation) {
        fill(at + 1)
        continue
      }
      if (quotation.role === 'speech') return result({ kind: 'speech', mark: at, at: skipBreaks(reader, at + 1) })
      // «قال في تغريدة على «تويتر»: …»: behind a preposition the name is a channel's.
      const channel = reader.words(at - 1)?.classes.has('preposition') === true
      const phrase: NounPhrase | undefined = source || channel
        ? undefined
        : nounPhraseAt(reader, at, { limit, object, target, framePrepositions })
      if (phrase) {
        source = phrase
        at = phrase.to
        continue
      }
      if (source && object) return result({ kind: 'object', mark: at, at })
      fill(quotation.closed ? Math.min(quotation.close + 1, end) : at + 1)
      continue
    }
    if (token.key === '(') {
      let close = at + 1
      while (close < end && keys[close] !== ')') close++
      fill(close + 1)
      continue
    }
    if (token.key === '-') {
      let close = at + 1
      while (close < Math.min(end, at + 25) && keys[close] !== '-') close++
      fill(keys[close] === '-' ? close + 1 : at + 1)
      continue
    }
    const facts = words(at)
    if (!facts) {
      // A number may count the source: «قالت 12 منظمة».
      const counted: NounPhrase | undefined =
        token.kind === 'number' && !source
          ? nounPhraseAt(reader, at, { limit, object, target, framePrepositions })
          : undefined
      if (counted) {
        source = counted
        at = counted.to
      } else fill(at + 1)
      continue
    }
    const carrier = facts.cues.find((cue) => isCarrier(cue) || (frames.includes('saying') && isNounCarrier(cue)))
    if (carrier) {
      const inner: Gap = readGap(reader, at, carrier, limit)
      source ??= inner.source
      return result(inner.opening, at)
    }
    if (frames.includes('clause')) {
      const clause = clauseOpening(reader, at, form)
      if (clause && target && form.object === undefined && facts.complementiser?.particle === 'بان') {
        // «صنّف كارتر [إيران بأنها خطر]», «ووصف [القرار بأنه خطأ]»: the object belongs to what is said.
        const named: NounPhrase | undefined = source
        const objectAt = named ? skipBreaks(reader, named.to) : at
        if (objectAt < at) return result({ kind: 'object', mark: at, at: objectAt })
        if (named) {
          source = undefined
          return result({ kind: 'object', mark: at, at: named.from })
        }
      }
      if (clause) return result(clause)
    }
    const prepositional = prepositionOpening(reader, at, form, source?.to === at)
    // «رأى في القرار خطوة» opens with في, «يرى الأستاذ في الجامعة أن» does not.
    const clauseAfter =
      prepositional && keys[at] === 'في' && frames.includes('clause') ? clauseAhead(reader, at, end, form) : undefined
    if (clauseAfter) return result(clauseAfter)
    if (prepositional) {
      // «داعيا السكان إلى الهدوء», «اتهم الحكومة بالتقصير»: what stands before the preposition is the object, nobody is named.
      const frame = framePreposition(form, keys[prepositional.mark] ?? '') ?? framePreposition(form, facts.preposition)
      const ruled = frame && frames.some((own) => own === `object+${frame}`)
      if (source && ruled && form.cue.addressee === 'object') return result(prepositional)
      if (source && ruled && form.object === undefined && (form.form === 'participle' || needsObject(form))) {
        const target: NounPhrase = source
        source = undefined
        return result({ kind: 'object', mark: target.from, at: target.from })
      }
      if (form.cue.addressee === 'b' && prepositional.kind === 'noun') {
        // «أهابت البلدية [بمرتادي الشاطئ] الالتزام بـ»: people are spoken to, what they are to do follows.
        const people = nounPhraseAt(reader, at, { limit, object: true, framePrepositions, glued: true })
        const act = people ? words(people.to) : undefined
        if (people && act?.verbalNoun && act.preposition === '' && act.conjunction === '')
          return result({ kind: 'object', mark: people.to, at: people.to })
      }
      const later =
        frames.includes('saying') && prepositional.kind === 'noun'
          ? carrierAhead(reader, prepositional.at, end)
          : undefined
      if (later !== undefined) {
        // «وعلّق على الطلب قائلا: …»: the topic is no content, what follows «قائلا» is.
        fill(later)
        continue
      }
      return result(prepositional)
    }
    if (
      frames.includes('question') &&
      isFunctionWord(facts.key, 'interrogative') &&
      facts.conjunction === '' &&
      facts.key !== 'من' &&
      facts.key !== 'لم'
    ) {
      return result({ kind: 'question', mark: at, at })
    }
    // A participle that reports on its own account ends the search: «قالت زوجته، مضيفة أن …».
    if (source && isCircumstance(reader, at)) return result()
    // A new finite cue or another sentence's beginning ends the search.
    if (facts.cues.some((other) => other.form === 'perfect' && other.conjunction !== '' && !facts.role)) return result()
    if (facts.complementiser && facts.complementiser.class !== 'content') return result()
    const passing = !origin ? accordingAt(keys, at) : undefined
    if (passing && (passing.phrase.relay || passing.phrase.id === 'istinadan-ila')) {
      const after = skipBreaks(reader, at + passing.length)
      const phrase = nounPhraseAt(reader, after, { limit, object: false, framePrepositions })
      if (phrase) {
        origin = phrase
        fill(phrase.to)
        continue
      }
    }
    if (passing && source && keys[at - 1] === '،') {
      const after = skipBreaks(reader, at + passing.length)
      const phrase: NounPhrase | undefined = nounPhraseAt(reader, after, { limit, object: false, framePrepositions })
      const kind = phrase && words(phrase.head)?.body?.body.kind
      if (phrase && keys[phrase.to] === '،' && (kind === 'media' || phraseAt(mediaNames, keys, phrase.from))) {
        via = phrase
        fill(phrase.to)
        continue
      }
    }
    const anonymity = (patternAt(anonymityRequests, keys, at) ?? patternAt(namesWithheld, keys, at))?.length ?? 0
    if (anonymity > 0) {
      fill(skipClause(reader, at + anonymity - 1, end))
      continue
    }
    if (facts.classes.has('relative') && facts.key !== 'من' && !(source === undefined && spent === 0)) {
      fill(skipClause(reader, at + 1, end))
      continue
    }
    if ((facts.key === 'وهو' || facts.key === 'وهي' || facts.key === 'وهم') && source) {
      fill(skipClause(reader, at + 1, end))
      continue
    }
    const medium = phraseAt(mediaNames, keys, at)
    if (medium && medium.preposition === 'ل') {
      fill(at + medium.length)
      continue
    }
    const held = hasPronoun(facts.key) ? facts.key.replace(/^[وف]|(?:هما|ها|هم|هن|ه)$/gu, '') : ''
    if (held && framePreposition(form, held)) resumptive = true
    const preposition = facts.classes.has('preposition') || facts.key === 'من'
    if (preposition || facts.preposition !== '') {
      // «اتهم الحكومة بالتقصير»: what stands before the cue's preposition is its object, the speaker is not named.
      // «علّقت الإدارة العروض بسبب الرياح»: «بسبب» is no ب of the cue's.
      const ruling = preposition ? facts.key : facts.preposition
      const frame = framePreposition(form, ruling)
      if (source && frame && form.cue.addressee === 'object') return result({ kind: 'noun', mark: at, at })
      if (source && frame && (source.to === at || form.form === 'participle') && form.object === undefined) {
        const target: NounPhrase = source
        source = undefined
        return result({ kind: 'object', mark: target.from, at: target.from })
      }
      if (frame && form.object !== undefined) return result({ kind: 'noun', mark: at, at })
      const bound = preposition && facts.key.length > 2 && !words(at + 1)
      const to = bound ? at + 1 : skipPrepositional(reader, at, end, !preposition, framePrepositions)
      fill(Math.max(to, at + 1))
      continue
    }
    const selfSame = (facts.key === 'نفس' || facts.key === 'ذات') && words(at + 1)?.definite === true
    if (!selfSame && (facts.classes.has('time') || (facts.key === 'اول' && keys[at + 1] === 'من')) && !facts.role) {
      fill(skipTime(reader, at, end))
      continue
    }
    // «واتهم المدعي العام إياه بـ»: the pronoun is the object, so that the noun before it is the subject.
    if (object && /^ايا(?:ه|ها|هم|هما|هن)$/u.test(facts.key)) return result({ kind: 'object', mark: at, at })
    if (facts.classes.has('pronoun')) {
      fill(at + 1)
      continue
    }
    // «وذكرت مريضة كانت تنتظر دورها أن»: a relative clause of an indefinite subject needs no «التي».
    if (source && source.to === at && facts.classes.has('auxiliary') && facts.conjunction === '' && !words(source.head)?.definite) {
      fill(skipClause(reader, at + 1, end))
      continue
    }
    if (facts.classes.has('subordinator') || facts.classes.has('auxiliary') || facts.classes.has('negator'))
      return result()
    // «نفى ذلك», «أكد هذا».
    if (object && facts.classes.has('demonstrative') && facts.conjunction === '' && !words(at + 1)?.definite) {
      return result({ kind: 'object', mark: at, at })
    }
    if (!source) {
      const phrase: NounPhrase | undefined = nounPhraseAt(reader, at, { limit, object, target, framePrepositions })
      if (phrase) {
        // After «مؤكدا» who speaks is known: «مؤكدة تأمين الحالات».
        const head = words(phrase.head)
        const apart = keys[cueAt - 1] === '،' || form.conjunction !== ''
        const act = form.form === 'participle' && !head?.definite && (head?.verbalNoun || (phrase.kind === 'noun' && apart))
        if (object && (act || isObjectLike(reader, phrase))) return result({ kind: 'object', mark: at, at })
        if (!canBeSubject(reader, phrase, form)) {
          if (object && isOblique(reader, phrase)) return result({ kind: 'object', mark: at, at })
          fill(phrase.to)
          continue
        }
        source = phrase
        at = phrase.to
        continue
      }
    } else if (source && facts.verb && facts.conjunction === '' && keys[at - 1] === '،') {
      // «بيان للوزارة، تلقت «الرافد» نسخة منه، أن …»: a remark between commas.
      fill(skipClause(reader, at + 1, end))
      continue
    } else if (form.cue.addressee === 'object' && !form.homograph && facts.conjunction === '' && !facts.verb) {
      fill(Math.max(at + 1, nounPhraseAt(reader, at, { limit, object, target, framePrepositions })?.to ?? 0))
      continue
    } else if (object && facts.conjunction === '' && !isParticipleCue(facts) && !facts.verb) {
      const clause = at > source.to && frames.includes('clause') ? clauseAhead(reader, at, end, form) : undefined
      return result(clause ?? { kind: 'object', mark: at, at })
    }
    fill(at + 1)
  }
  return result()
}

/** Whether a participle at a token reports itself: it is a cue, no role, and stands in the accusative without article. */
function isCircumstance({ words, keys }: Reader, at: number): boolean {
  const facts = words(at)
  if (!facts || facts.definite || (facts.role && keys[at - 1] !== '،')) return false
  return facts.cues.some((form) => form.form === 'participle' && !isCarrier(form) && form.cue.core)
}

/** The carrier of speech («قائلا», «بقوله») that follows a topic in the same clause. */
function carrierAhead(reader: Reader, at: number, limit: number): number | undefined {
  for (let next = at; next < Math.min(limit, at + 30); next++) {
    const token = reader.doc.tokens[next]
    if (!token || token.key === '.' || token.key === ':' || token.kind === 'quote') return undefined
    const forms = reader.words(next)?.cues ?? []
    if (forms.some(isCarrier)) return next
    if (forms.some((form) => form.form === 'perfect' && form.cue.gate === 'strong')) return undefined
  }
  return undefined
}

/** A clause that opens before the next comma or verb: «كشف الوزير في أول ظهور له بعد تعيينه أن …». */
function clauseAhead(reader: Reader, at: number, limit: number, form: CueForm): Opening | undefined {
  for (let next = at; next < Math.min(limit, at + 25); next++) {
    const token = reader.doc.tokens[next]
    if (!token || token.key === '،' || token.key === '.' || token.kind === 'quote') return undefined
    const clause = clauseOpening(reader, next, form)
    if (clause) return clause
    if (reader.words(next)?.verb) return undefined
  }
  return undefined
}

/** A plural in the oblique case, «طالب اللاعبين بـ», is an object and no subject. */
function isOblique({ words }: Reader, phrase: NounPhrase): boolean {
  const head = words(phrase.head)
  return (
    head?.definite === true &&
    /ين$/u.test(head.stem) &&
    head.role !== undefined &&
    head.role.count !== 'one' &&
    phrase.from === phrase.head
  )
}

/** A participle that reports opens no object: «أكد عن رغبته، مشيرا إلى». */
const isParticipleCue = (facts: WordFacts): boolean => !facts.definite && !facts.role && facts.cues.some((form) => form.form === 'participle')

/** Adverbs of manner that stand between a verb and its content: «أعلن صراحة عن», «أكد رسميا». */
const adverbs = new Set(
  'صراحة علنا علانية رسميا مجددا مؤخرا سابقا لاحقا هاتفيا حرفيا تحديدا شخصيا مباشرة بوضوح صراحا'.split(' '),
)

/** Whether a phrase can be the subject of a verb: no oblique plural, no adverb, no noun of speech («حديثه»), and of the verb's gender. */
function canBeSubject(reader: Reader, phrase: NounPhrase, form: CueForm): boolean {
  const head = reader.words(phrase.head)
  if (!head) return true
  if (isOblique(reader, phrase) || adverbs.has(head.key)) return false
  if (possessedReadings(head.stem).some(({ stem }) => isVenueNoun(stem)) && !head.role && !head.body) return false
  if (phrase.from !== phrase.head || form.form === 'participle' || form.form === 'noun') return true
  const known = head.role ?? head.body
  if (!known || known.count !== 'one' || form.number !== 'one' || form.gender === undefined) return true
  // Titles are epicene («قالت عضو المجلس ليلى …»), bodies are not.
  if (head.stem.endsWith('ات')) return form.gender === 'f'
  return known.gender === form.gender || (phrase.kind === 'person' && form.gender === 'f')
}

/** Verbs that always have an object besides their preposition: «اتهم», «وصف», «حث». It is the frame that the lexicon lists first. */
const needsObject = (form: CueForm): boolean => form.cue.frames[0]?.startsWith('object+') === true

/** A phrase that is reported rather than speaks: a verbal noun or an abstract without a person or body as its head. */
function isObjectLike({ words }: Reader, phrase: NounPhrase): boolean {
  const head = words(phrase.head)
  return (
    head !== undefined &&
    phrase.kind !== 'person' &&
    phrase.kind !== 'body' &&
    phrase.kind !== 'document' &&
    head.verbalNoun &&
    !head.role &&
    !head.body
  )
}
