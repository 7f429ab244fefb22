import type { CueForm } from '../lexicon/cues/forms.ts'
import { prepositionOfPronoun } from './gap/skips.ts'
import { type NounPhrase, nounPhraseAt, type Reader } from './noun-phrase.ts'
import { isSomebody } from './somebody.ts'
import type { WordFacts } from './words.ts'

/** A subject before its verb stands at most this many tokens before it, relative clauses between them included. */
const farthest = 60

const noPrepositions: ReadonlySet<string> = new Set()

/** Words that may stand between a subject and its verb: «الوزير قد أعلن», «السكان لا يزالون يقولون», «هو أيضا». */
const between = new Set([
  'قد',
  'لقد',
  'ايضا',
  'كذلك',
  'نفسه',
  'نفسها',
  'فقد',
  'سبق',
  'ان',
  'لم',
  'لا',
  'لن',
  'هو',
  'كان',
  'كانت',
  'كانوا',
  'هي',
  'بدوره',
  'بدورها',
])

/** Words after which a subject may begin: «لكن ديريك قال», «فيما المتحدث نفى», «وكانت مصادر تحدثت», «أن الوزير أكد». */
const opens = (reader: Reader, at: number): boolean => {
  const facts = reader.words(at)
  if (!facts) return false
  if (facts.complementiser) return true
  if (facts.classes.preposition) return false
  return facts.classes.auxiliary || facts.classes.subordinator || facts.classes.conjunction
}

/** What of a verb its subject must agree with. */
export type Agreement = {
  readonly gender?: CueForm['gender'] | undefined
  readonly number?: CueForm['number'] | undefined
  readonly conjunction: CueForm['conjunction']
}

/** Whether a subject of this head can have this verb after it: a verb after its subject agrees in full. */
function agrees(reader: Reader, phrase: NounPhrase, form: Agreement): boolean {
  const head = reader.words(phrase.head)
  const known = head?.role ?? head?.body
  if (!known || form.gender === undefined) return true
  // «قوات», «سلطات»: feminine whatever the list says of the word as a body's name.
  if (head?.stem.endsWith('ات')) return form.gender === 'f'
  const epicene = phrase.named && phrase.kind === 'person'
  if (known.count === 'one') return known.gender === form.gender || epicene
  // The plural of things, bodies and «مصادر» takes the feminine singular.
  return form.gender === 'f' || form.number !== 'one' || head?.role !== undefined
}

/** Whether only small words stand before the verb: «…، قد أكد». */
function onlyBetween({ keys }: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!between.has(keys[at] ?? '')) return false
  return true
}

/** «أعدها», «نشرته»: a verb with the pronoun of the noun before it. */
const isDescription = (facts: WordFacts | undefined): boolean =>
  facts !== undefined &&
  facts.conjunction === '' &&
  (facts.verb || facts.cues.some(({ form }) => form === 'perfect' || form === 'imperfect')) &&
  /\p{L}{3}(?:ه|ها)$/u.test(facts.key)

/** «…، [وحصلت «الغد» على نسخة منها]، تظهر أن»: what is told beside of the document before it. */
function takesUp({ keys, words }: Reader, at: number, to: number): boolean {
  if (words(at)?.conjunction !== 'و') return false
  for (let next = at + 1; next < to; next++) {
    if (keys[next] === '،') return false
    if (/^(?:منه|منها|عليه|عليها)$/u.test(keys[next] ?? '')) return true
  }
  return false
}

/** Where the subject's clause goes on after a relative clause or remark: the cue or the comma before it. */
function reaches(reader: Reader, from: number, cueAt: number): boolean {
  const { keys, words, doc, opening } = reader
  let at = from
  let relative = false
  while (at < cueAt) {
    const token = doc.tokens[at]
    const facts = words(at)
    if (!token) return false
    if (token.kind === 'break') at++
    else if (token.kind === 'quote') {
      const quotation = opening.get(at)
      if (quotation?.role === 'speech') return false
      at = quotation?.closed ? quotation.close + 1 : at + 1
    } else if (token.key === '(') {
      while (at < cueAt && keys[at] !== ')') at++
      at++
    } else if (relative || (at === from && isDescription(facts))) {
      // «دراسة [أعدها مركز بصيرة]»: an indefinite document is described without «التي».
      relative = true
      at++
    } else if (facts && between.has(facts.key)) at++
    else if (token.key === '،' || token.key === '-') {
      const next = words(at + 1)
      const remark =
        next?.classes.relative ||
        next?.key.startsWith('وه') ||
        next?.key === 'والتي' ||
        next?.key === 'والذي' ||
        takesUp(reader, at + 1, cueAt)
      if (at + 1 === cueAt || onlyBetween(reader, at + 1, cueAt)) return true
      if (remark) relative = true
      else if (keys.slice(at + 1, cueAt).includes('،') && !next?.conjunction) relative = true
      else return false
      at++
    } else if (facts?.classes.relative && facts.key !== 'من' && facts.key !== 'ما') {
      relative = true
      at++
    } else if (facts && prepositionOfPronoun(facts) !== '') {
      // «موظفا سابقا [فيها]، طلب عدم ذكر اسمه، كشف»
      at++
    } else if (facts && (facts.classes.preposition || facts.preposition !== '' || facts.classes.time)) {
      // A place or time between subject and verb: «المتحدث في جدة قال».
      at += facts.preposition !== '' || facts.classes.time ? 1 : 2
      while (at < cueAt && words(at)?.definite) at++
    } else return false
  }
  return at === cueAt
}

/**
 * The subject that stands before its verb: «الدوسري، الذي …، تحدث», «وكانت مصادر محلية تحدثت», «لكن ديريك قال». It begins at the
 * sentence's start, after a comma, or after a word that opens a clause; the last such phrase that reaches the verb wins.
 */
export function sourceBefore(
  reader: Reader,
  cueAt: number,
  form: Agreement,
  sentenceFrom: number,
): NounPhrase | undefined {
  const { doc, keys, words } = reader
  // A verb behind «و» follows no subject of its own; behind ف only «أما X فقال».
  if (form.conjunction === 'و' || (form.conjunction === 'ف' && !/^و?اما$/u.test(keys[sentenceFrom] ?? '')))
    return undefined
  const earlier = precededBy(reader, cueAt, sentenceFrom) ?? moverBefore(reader, cueAt, sentenceFrom)
  if (earlier) return earlier
  const shown = shownBefore(reader, cueAt, sentenceFrom)
  if (shown) return shown
  const before = words(cueAt - 1)
  // «لكنه اشترط»: the pronoun is the subject.
  if (before?.complementiser?.pronoun !== undefined) return undefined
  if (before?.classes.subordinator || (before?.classes.relative && before.key !== 'من')) return undefined
  const from = Math.max(sentenceFrom, cueAt - farthest)
  let found: NounPhrase | undefined
  for (let at = from; at < cueAt; at++) {
    const previous = keys[at - 1]
    const starts =
      at === sentenceFrom ||
      previous === '،' ||
      previous === '؛' ||
      previous === '-' ||
      previous === ':' ||
      opens(reader, at - 1)
    if (!starts || doc.tokens[at]?.kind === 'mark') continue
    const phrase = nounPhraseAt(reader, at, { limit: cueAt, object: false, framePrepositions: noPrepositions })
    if (!phrase || !agrees(reader, phrase, form) || !reaches(reader, phrase.to, cueAt)) continue
    if (phrase.to === cueAt) return phrase
    // Of those with something between them and the verb, the first that is surely somebody.
    if (!found || (!isSomebody(reader, found) && isSomebody(reader, phrase))) found = phrase
  }
  return found ?? relativeSubject(reader, cueAt, form, sentenceFrom)
}

/** Verbs of coming forward, behind which ل tells what somebody then did: «خرج النائب ليتهم», «عاد الشيخ لينفي». */
const coming =
  /^[وف]?(?:خرج|خرجت|يخرج|تخرج|عاد|عادت|يعود|تعود|جاء|جاءت|رجع|رجعت|سارع|سارعت|انبري|انبرت|اطل|اطلت|ظهر|ظهرت|تدخل|تدخلت|حضر|حضرت)$/u

/** Who comes forward and then speaks: «خرج [النائب سامر حداد] ليتهم الوزارة». */
export function moverBefore(reader: Reader, cueAt: number, sentenceFrom: number): NounPhrase | undefined {
  const { keys } = reader
  if (!/^ل[يت]/u.test(keys[cueAt] ?? '')) return undefined
  const end = keys[cueAt - 1] === '،' ? cueAt - 1 : cueAt
  for (let at = end - 2; at >= Math.max(sentenceFrom, end - 12); at--) {
    if (!coming.test(keys[at] ?? '')) continue
    const context = { limit: end, object: false, framePrepositions: noPrepositions }
    const phrase = nounPhraseAt(reader, at + 1, context)
    return phrase?.to === end && isSomebody(reader, phrase) ? phrase : undefined
  }
  return undefined
}

/** Verbs of being seen, behind which an imperfect tells what somebody was doing. */
const seen = /^[وف]?(?:ظهر|ظهرت|يظهر|تظهر|بدا|بدت|شوهد|شوهدت|اطل|اطلت)$/u
/** So many tokens stand at most between them: «ظهر الممثل سامر حداد في مقطع مصور نشره أمس يؤكد». */
const longestSight = 14

/** «ظهر [الممثل] في مقطع مصور يؤكد أنه بخير», «ظهر [المتحدث] وهو يقول إن»: who is seen speaks. */
function shownBefore(reader: Reader, cueAt: number, sentenceFrom: number): NounPhrase | undefined {
  const { keys } = reader
  if (!/^[يت]/u.test(keys[cueAt] ?? '')) return undefined
  for (let at = cueAt - 2; at >= Math.max(sentenceFrom, cueAt - longestSight); at--) {
    if (keys[at] === '،') return undefined
    if (!seen.test(keys[at] ?? '')) continue
    const context = { limit: cueAt, object: false, framePrepositions: noPrepositions }
    const phrase = nounPhraseAt(reader, at + 1, context)
    return phrase && isSomebody(reader, phrase) ? phrase : undefined
  }
  return undefined
}

/** «سبق لـ[الوزير] أن أعلن»: the subject stands behind ل. */
function precededBy(reader: Reader, cueAt: number, sentenceFrom: number): NounPhrase | undefined {
  if (reader.keys[cueAt - 1] !== 'ان') return undefined
  for (let at = cueAt - 2; at >= Math.max(sentenceFrom, cueAt - 14); at--) {
    if (!/^[وف]?سبق$/u.test(reader.keys[at] ?? '')) continue
    const phrase = nounPhraseAt(reader, at + 1, {
      limit: cueAt - 1,
      object: false,
      framePrepositions: noPrepositions,
      glued: true,
    })
    return phrase?.to === cueAt - 1 ? phrase : undefined
  }
  return undefined
}

/** An indefinite noun right before its verb, «رسالة تقول إن», «فرضيات كثيرة تدعي أن»: the verb is its relative clause. */
/** «بيانا أكد فيه أن»: the document is the medium, who speaks in it is told elsewhere. */
const inside = /^(?:فيه|فيها|خلاله|خلالها|عبره|عبرها|عنه|عنها)$/u

/** The document right before its verb: «[رسالة] جاء فيها أن». */
export function documentBefore(reader: Reader, cueAt: number, sentenceFrom: number): NounPhrase | undefined {
  for (let at = cueAt - 1; at >= Math.max(sentenceFrom, cueAt - 5); at--) {
    if (!reader.words(at)?.document) continue
    const phrase = nounPhraseAt(reader, at, {
      limit: cueAt,
      object: false,
      framePrepositions: noPrepositions,
      glued: true,
    })
    if (phrase?.to === cueAt) return phrase
  }
  return undefined
}

function relativeSubject(reader: Reader, cueAt: number, form: Agreement, sentenceFrom: number): NounPhrase | undefined {
  if (inside.test(reader.keys[cueAt + 1] ?? '')) return undefined
  for (let at = Math.max(sentenceFrom, cueAt - 5); at < cueAt; at++) {
    const head = reader.words(at)
    if (!head || head.definite || !(head.role || head.document || head.body)) continue
    const phrase = nounPhraseAt(reader, at, {
      limit: cueAt,
      object: false,
      framePrepositions: noPrepositions,
      glued: true,
    })
    if (phrase?.to === cueAt && agrees(reader, phrase, form)) return phrase
  }
  return undefined
}

/** The noun that a relative clause hangs on: «بلاتر، الذي أعلن أن» gives «بلاتر». Only where it stands directly before. */
export function antecedent(reader: Reader, relativeAt: number, sentenceFrom: number): NounPhrase | undefined {
  const { keys, doc } = reader
  let end = relativeAt
  while (end > sentenceFrom && (keys[end - 1] === '،' || doc.tokens[end - 1]?.kind === 'break')) end--
  let best: NounPhrase | undefined
  for (let at = Math.max(sentenceFrom, end - 16); at < end; at++) {
    const phrase = nounPhraseAt(reader, at, { limit: end, object: false, framePrepositions: noPrepositions })
    // «وصل | رئيس الاتحاد فؤاد نعمة، الذي أعلن»: somebody rather than an unlisted word with what follows it.
    if (phrase?.to === end && (!best || (best.kind === 'noun' && phrase.kind !== 'noun'))) best = phrase
  }
  return best
}
