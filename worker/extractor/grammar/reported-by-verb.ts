import type { Range } from '../document.ts'
import { isCommonNoun } from '../lexicon/common-nouns.ts'
import { negatedCommitment, negations, silentWhenNegated } from '../lexicon/cues/decline.ts'
import type { CueForm } from '../lexicon/cues/forms.ts'
import { isVenueNoun } from '../lexicon/venues.ts'
import type { Attribution, Hang } from './attribution.ts'
import { clauseStart } from './clause-start.ts'
import { type Gap, readGap } from './gap.ts'
import { antecedent, sourceBefore } from './left-source.ts'
import { type NounPhrase, nounPhraseAt, type Reader } from './noun-phrase.ts'
import { framePreposition, type Opening, skipBreaks } from './openings.ts'
import { needsOrigin, readRelay } from './relays.ts'
import { topicAfter } from './silence.ts'

/** Words that put the verb after them out of the real: «أن يؤكد», «لو قال», «كي يعلن», «لن يقول». */
const irrealis = new Set('ان لكي كي لو هل ليت لعل لان بان الا ينبغي يجب يمكن'.split(' '))
/** Particles after which a finite cue stands in a clause of its own below another. */
const subordinating = new Set('بعدما بعد قبل عندما حين حينما منذ لما ان كلما طالما مما ما'.split(' '))
/** «كتب تحت الصورة», «كتب عليها»: nobody is said to have written it. */
const inscribed = /^(?:تحت|فيه|فيها|عليه|عليها|تحتها|تحته)$/u
const governing = new Set('في من عن علي الي مع بين لدي حول ضد تحت فوق خلال عبر'.split(' '))
/** Classes whose imperfect without a subject names nobody: «يُتوقع أن», «يُعتقد أن». */
const impersonalClasses = new Set(['predict', 'opinion', 'mental', 'relay', 'distance'])

/** A negating particle, with or without «و»: «ولم يوضح». */
const isNegation = (key: string): boolean => negations.has(key) || (/^[وف]/u.test(key) && negations.has(key.slice(1)))

const isBefore = (reader: Reader, at: number, sentence: Range): number => {
  let before = at - 1
  while (before >= sentence.from && reader.doc.tokens[before]?.kind === 'break') before--
  return before >= sentence.from ? before : -1
}

/** The speech quotation that ends right before a cue, a comma between them allowed: «"لن نرحل"، قالت أم سامر». */
export function quotationBefore(reader: Reader, at: number, sentence: Range): number | undefined {
  let before = isBefore(reader, at, sentence)
  while (
    before >= sentence.from &&
    (reader.keys[before] === '،' || reader.keys[before] === '-' || reader.doc.tokens[before]?.kind === 'break')
  )
    before--
  return reader.closing.get(before)
}

function hangOf(reader: Reader, at: number, form: CueForm, sentence: Range): { hang: Hang; relativeAt?: number } {
  if (form.form === 'participle') return { hang: 'circumstance' }
  if (form.form === 'noun') return { hang: 'noun' }
  let before = isBefore(reader, at, sentence)
  while (
    before >= 0 &&
    (reader.keys[before] === 'قد' || reader.keys[before] === 'لقد' || isNegation(reader.keys[before] ?? ''))
  )
    before = isBefore(reader, before, sentence)
  const facts = reader.words(before)
  if (!facts || form.conjunction !== '') return { hang: 'main' }
  if (facts.classes.has('relative') && /^و?(?:ا?ل[ذت]|الل)/u.test(facts.key))
    return { hang: 'subordinate', relativeAt: before }
  if (facts.key === 'حين' && reader.keys[before - 1] === 'في') return { hang: 'main' }
  if (subordinating.has(facts.key) || facts.complementiser) return { hang: 'subordinate' }
  return { hang: 'main' }
}

/** Why a reading of a word as a cue is no report here; undefined where nothing speaks against it. */
function trapped(reader: Reader, at: number, form: CueForm, sentence: Range): boolean {
  const { traps } = form.cue
  const { keys } = reader
  const next = keys[skipBreaks(reader, at + 1)] ?? ''
  const before = isBefore(reader, at, sentence)
  const previous = before >= 0 ? (keys[before] ?? '') : ''
  if (traps?.next?.includes(next) || traps?.previous?.includes(previous)) return true
  return false
}

/** Whether a cue has one of the words without which it is none: «ألقى [كلمة]», «رفض المدير، أحمد …، [الحديث] عن …». */
function hasCompanion(reader: Reader, at: number, form: CueForm, gap: Gap, sentence: Range): boolean {
  const companions = form.cue.with
  if (!companions) return true
  const end = Math.min(Math.max(at + 9, (gap.opening?.at ?? at) + 2), sentence.to)
  for (let near = at + 1; near < end; near++) if (companions.includes(reader.keys[near] ?? '')) return true
  return false
}

/** How many tokens other than the source, commas and breaks stand between a cue and its opening. */
function distance(reader: Reader, at: number, gap: Gap): number {
  const end = gap.opening?.mark ?? at
  const source = gap.source
  let count = 0
  for (let next = at + 1; next < end; next++) {
    if (source && next >= source.from && next < source.to) continue
    const token = reader.doc.tokens[next]
    if (token?.kind === 'word' || token?.kind === 'number') count++
  }
  return count
}

/** Reads a finite verb or participle as a cue, with its source and the opening of its content; undefined where it reports nothing. */
export function attributionByVerb(reader: Reader, at: number, form: CueForm, sentence: Range): Attribution | undefined {
  if (form.person !== 3 || form.future || form.form === 'noun') return undefined
  // News has no first or second person: «قالنا», «روتانا» are other words.
  if (form.object !== undefined && /^(?:نا|ني|ك|كم)$/u.test(form.object)) return undefined
  if (form.cue.light || trapped(reader, at, form, sentence)) return undefined
  const before = isBefore(reader, at, sentence)
  const previous = before >= 0 ? (reader.keys[before] ?? '') : ''
  // «… من دون أن يوضح أسبابه»
  const untold =
    previous === 'ان' && /^[بو]?دون$/u.test(reader.keys[before - 1] ?? '') && silentWhenNegated.has(form.cue.id)
  const negated = untold || (isNegation(previous) && !(previous === 'ما' && form.form !== 'perfect'))
  if (form.form === 'imperfect' && irrealis.has(previous) && !untold) return undefined
  if (previous === 'هل' || previous === 'لو') return undefined
  if (
    form.preposition === 'ل' &&
    form.form === 'imperfect' &&
    form.conjunction === '' &&
    previous !== '،' &&
    !isContinuation(previous)
  )
    return undefined
  // No finite verb stands right behind a preposition: «في نقل المباراة», «من كتب التاريخ».
  if (form.form === 'perfect' && form.conjunction === '' && governing.has(previous)) return undefined
  if (previous === 'ما' || previous === 'مما' || previous === 'لما' || previous === 'بما') return undefined
  const { hang, relativeAt }: ReturnType<typeof hangOf> = untold
    ? { hang: 'circumstance' }
    : hangOf(reader, at, form, sentence)
  // «أكد وشدد على أن …» is one act of reporting: the second verb brings the frame.
  const twin = twinOf(reader, at, form)
  const silent = negated && silentWhenNegated.has(form.cue.id)
  const muted = silenceNoun(reader, at, form, sentence)
  let gap =
    form.cue.class === 'document'
      ? readDocumentGap(reader, at, form, sentence)
      : readGap(
          reader,
          twin?.at ?? at,
          silent ? asSilence(untold ? { ...form, form: 'participle' } : form) : (twin?.form ?? form),
          muted ?? sentence.to,
        )
  if (!gap || !hasCompanion(reader, at, form, gap, sentence)) return undefined
  // «لفت المعرض [الأنظار] إلى»: the trap may stand behind the subject.
  const trap = form.cue.traps?.object?.some((word) => reader.keys.slice(at + 1, at + 6).includes(word))
  if (trap && gap.opening?.kind !== 'clause' && gap.opening?.kind !== 'speech') return undefined
  const relays: NounPhrase[] = []
  if (needsOrigin(form)) {
    const relay = readRelay(reader, form, gap, sentence)
    if (relay) {
      const before = gap.source ? undefined : sourceBefore(reader, at, form, sentence.from)
      if (before) relays.push(before)
      relays.push(...relay.via)
      gap = {
        source: relay.origin,
        ...(relay.gap.opening && { opening: relay.gap.opening }),
        fillers: relay.gap.fillers,
      }
    } else if (gap.opening?.kind !== 'clause' && gap.opening?.kind !== 'speech') return undefined
  } else if (gap.origin) {
    const via = gap.source ?? sourceBefore(reader, at, form, sentence.from)
    if (via) relays.push(via)
    gap = { ...gap, source: gap.origin }
  }
  if (gap.via) relays.push(gap.via)
  const quoted = form.conjunction === '' && hang !== 'circumstance' ? quotationBefore(reader, at, sentence) : undefined
  const direct = gap.opening?.kind === 'clause' || gap.opening?.kind === 'speech'
  if (
    !gap.opening &&
    quoted === undefined &&
    !untold &&
    !((silent || form.cue.class === 'decline') && gap.source) &&
    muted === undefined
  )
    return undefined
  if (form.cue.documents && gap.source && gap.source.kind !== 'document' && gap.source.kind !== 'noun') return undefined
  // A weak cue takes no speech that its frame does not name: «وجدت رسالة تقول: …» is the letter's.
  if (form.cue.gate === 'weak' && gap.opening?.kind === 'speech' && !form.cue.frames.includes('speech'))
    return undefined
  if (!gap.opening && quoted !== undefined && form.cue.gate === 'weak') return undefined
  const far = relays.length > 0 || form.cue.class === 'document' ? 0 : distance(reader, at, gap)
  // After a comma «، مؤكدة تأمين الحالات» is no adjective.
  const circumstance = hang === 'circumstance' && previous === '،' && far <= 1
  // Somebody who speaks makes a doubtful verb sure: «ورد وزير المالية على ذلك بأن …».
  const somebody = gap.source !== undefined && gap.source.kind !== 'noun' && far <= 8 && form.number !== 'two'
  if (form.homograph && !circumstance && !(direct && (far <= 1 || somebody)) && !(quoted !== undefined && gap.source))
    return undefined
  if (form.cue.gate === 'weak' && ((far > 2 && !(direct && somebody)) || (form.object !== undefined && !direct)))
    return undefined
  // An object alone is no report unless somebody who can speak stands before it.
  if (gap.opening?.kind === 'object' && form.form !== 'participle' && gap.source && !canSpeak(reader, gap.source))
    return undefined
  let source = gap.source
  let opening = gap.opening
  const topic = muted === undefined ? undefined : topicAfter(reader, muted, sentence.to)
  if (topic !== undefined) opening = { kind: 'noun', mark: topic - 1, at: topic }
  if (source && opening?.kind === 'object' && hang === 'main' && announced(reader, form, sentence)) {
    // «كان المدرب … أعلن قائمة الفريق», «أما الوزير …، فيذكر أسبابا»: the subject was named first, an indefinite noun is the object.
    const subject = sourceBefore(reader, at, form, sentence.from)
    if (subject && !reader.words(source.head)?.definite && !source.named) {
      opening = { kind: 'object', mark: source.from, at: source.from }
      source = subject
    }
  }
  if (source && opening && !direct && hang === 'main' && form.cue.addressee === 'object' && opening.kind === 'noun') {
    // «جابر سلطان أبلغ [الوسطاء] بقبول المسودة»
    source = sourceBefore(reader, at, form, sentence.from) ?? source
  } else if (source && opening && !direct && hang === 'main' && hasTarget(reader, form, opening)) {
    // «الحكومة المحلية دعت [أهالي البلدة] إلى …»: the subject stands before, what follows the verb is its object.
    const subject = sourceBefore(reader, at, form, sentence.from)
    if (subject) {
      opening = { kind: 'object', mark: source.from, at: source.from }
      source = subject
    }
  }
  if (!source && hang !== 'circumstance') {
    if (relativeAt !== undefined)
      source = form.object !== undefined ? undefined : antecedent(reader, relativeAt, sentence.from)
    else source = sourceBefore(reader, at, form, sentence.from)
  }
  // «احتساب العائدات يستند إلى سعر قديم»: an act says nothing.
  if (form.cue.gate === 'weak' && source && source.from < at && !direct && !canSpeak(reader, source)) return undefined
  if (hang === 'circumstance' && !untold && !isCircumstance(reader, at, form, sentence, direct && far === 0))
    return undefined
  // «كان متوقعا أن», «كتب تحت الصورة: …»: nobody is said to have done it.
  const expected = hang === 'circumstance' && /^و?كانت?$/u.test(previous)
  const captioned = form.cue.class === 'write' && inscribed.test(reader.keys[at + 1] ?? '')
  const passive = form.passive === 'yes' || expected || captioned || isImpersonal(form, opening, quoted)
  if (form.passive === 'yes' && source && !needsOrigin(form)) {
    if (!direct) return undefined
    source = undefined
  }
  const agentless = !source && form.object === undefined && passive
  const commitment = silent
    ? 'decline'
    : negated
      ? (negatedCommitment.get(form.cue.id) ?? form.cue.commitment)
      : form.cue.commitment
  const remains = !negated || negatedCommitment.has(form.cue.id)
  // «اكتفى بالقول إن», «اختتم حديثه بقوله»: the noun carries the meaning and is the cue.
  const light = form.cue.class === 'continue' || form.cue.class === 'event'
  const nounForm =
    light && gap.carrier !== undefined
      ? reader.words(gap.carrier)?.cues.find((other) => other.form === 'noun')
      : undefined
  const noun = nounForm ? gap.carrier : muted
  return {
    rule: `${form.form}-${opening?.kind ?? 'quote'}${source && source.from < at ? '-svo' : source ? '' : '-bare'}`,
    cue: noun === undefined ? { from: at, to: at + 1 } : { from: noun, to: noun + 1 },
    lemma: noun === undefined ? form.cue.lemma : (nounForm?.cue.lemma ?? form.cue.lemma),
    cueId: form.cue.id,
    commitment,
    negated,
    counted: form.cue.core && remains && !agentless,
    agentless,
    hang,
    scope: quoted === undefined ? 'after' : opening?.kind === 'speech' ? 'around' : opening ? 'after' : 'before',
    form,
    ...(source && { source }),
    ...(opening && { opening }),
    ...(quoted !== undefined && (!opening || opening.kind === 'speech') && { quoteBefore: quoted }),
    clauseFrom: clauseStart(reader, source && source.from < at ? source.from : at, sentence),
    fillers: gap.fillers,
    ...(twin
      ? { used: twin.at + 1 }
      : (relays.length > 0 || needsOrigin(form)) && opening
        ? { used: opening.mark }
        : {}),
    relays,
    strength: strengthOf(circumstance ? { ...form, homograph: false } : form, direct, source !== undefined, far),
  }
}

/** The noun that makes a verb one of silence, which is then the cue: «التزم النادي [الصمت] حيال الإشاعات». */
function silenceNoun({ keys }: Reader, at: number, { cue }: CueForm, sentence: Range): number | undefined {
  if (cue.commitment !== 'decline' || cue.frames.length > 0 || !cue.with) return undefined
  const end = Math.min(at + 9, sentence.to)
  for (let next = at + 1; next < end; next++) if (cue.with.includes(keys[next] ?? '')) return next
  return undefined
}

/** A cue of silence says what about by any preposition: «لم يرد على سؤالها», «لم تكشف عن الكلفة», «لم يوضح السبب». */
const asSilence = (form: CueForm): CueForm => ({
  ...form,
  cue: { ...form.cue, frames: ['clause', 'question', 'object', 'ala', 'an', 'ila'] },
})

/** A second finite cue that «و» joins to the first with nothing between: «أكد وشدد». */
function twinOf({ words }: Reader, at: number, form: CueForm): { at: number; form: CueForm } | undefined {
  if (form.form !== 'perfect' && form.form !== 'imperfect') return undefined
  const twin = words(at + 1)?.cues.find(
    (other) =>
      other.conjunction === 'و' && other.form === form.form && other.gender === form.gender && !other.homograph,
  )
  return twin && { at: at + 1, form: twin }
}

/** «وجاء في [نشرة حول العرض] أن …», «ورد في البيان: …»: what stands in a document, which is the source. */
function readDocumentGap(reader: Reader, at: number, form: CueForm, sentence: Range): Gap | undefined {
  const { keys, words } = reader
  const inside = skipBreaks(reader, at + 1)
  const pronoun = /^(?:فيه|فيها)$/u.test(keys[inside] ?? '')
  if (!pronoun && keys[inside] !== 'في' && keys[inside] !== 'ضمن') return undefined
  const clauseForm: CueForm = { ...form, cue: { ...form.cue, frames: ['clause', 'speech'] } }
  if (pronoun) return readGap(reader, inside, clauseForm, sentence.to)
  const from = skipBreaks(reader, inside + 1)
  const head = words(from)
  if (!head?.document && !(head && isVenueNoun(head.stem)) && !head?.body) return undefined
  const phrase = nounPhraseAt(reader, from, { limit: sentence.to, object: false, framePrepositions: noPrepositions })
  if (!phrase) return undefined
  const gap = readGap(reader, phrase.to - 1, clauseForm, sentence.to)
  return gap.opening?.kind === 'clause' || gap.opening?.kind === 'speech' ? { ...gap, source: phrase } : undefined
}

const noPrepositions: ReadonlySet<string> = new Set()

/** Whether a sentence puts its subject first: «كان …», «أما … ف». */
const announced = (reader: Reader, form: CueForm, sentence: Range): boolean =>
  /^و?كانت?$|^و?اما$/u.test(reader.keys[sentence.from] ?? '') && form.conjunction !== 'و'

/** Whether the preposition that opened the content goes with an object in the cue's frames: «دعا … إلى», «طالب … بـ». */
function hasTarget(reader: Reader, form: CueForm, opening: Opening): boolean {
  const frame =
    framePreposition(form, reader.keys[opening.mark] ?? '') ??
    framePreposition(form, reader.words(opening.mark)?.preposition ?? '')
  return opening.kind === 'noun' && frame !== undefined && form.cue.frames.some((own) => own === `object+${frame}`)
}

const isContinuation = (key: string): boolean => /^و?(?:عاد|عادت|عادوا|مضي|مضت|رجع)$/u.test(key)

const isImpersonal = (form: CueForm, opening: Gap['opening'], quoted: number | undefined): boolean =>
  form.form === 'imperfect' &&
  form.gender === 'm' &&
  form.number === 'one' &&
  form.passive === 'maybe' &&
  quoted === undefined &&
  (opening?.kind === 'clause' ||
    ((opening?.kind === 'object' || opening?.kind === 'noun') && form.cue.class === 'predict')) &&
  impersonalClasses.has(form.cue.class)

/**
 * Whether a participle is a circumstance that reports: no genitive of a preposition («في مطالبة آبائهم»), no adjective of an
 * indefinite noun («احتمالات مؤكدة أن»). At a sentence's start, as some papers part it off with a stop, a clause must follow.
 */
function isCircumstance(reader: Reader, at: number, form: CueForm, sentence: Range, opensDirectly: boolean): boolean {
  const before = isBefore(reader, at, sentence)
  if (before < 0) return opensDirectly && form.conjunction === ''
  if (reader.keys[before] === '،' || form.conjunction !== '') return true
  const previous = reader.words(before)
  if (!previous) return true
  if (previous.classes.has('preposition') && previous.key.length <= 4 && !/(?:ه|ها|هم)$/u.test(previous.key))
    return false
  if (reader.words(at)?.cues.some((other) => other.form === 'noun' && other.cue.id === form.cue.id)) return false
  const noun = !previous.definite && !previous.given && previous.classes.size === 0 && !previous.place
  const feminine = form.gender === 'f' && form.number === 'one'
  return !(noun && feminine && (/(?:ات|ة)$/u.test(previous.stem) || isCommonNoun(previous.stem)))
}

function canSpeak(reader: Reader, source: NonNullable<Gap['source']>): boolean {
  if (source.kind !== 'noun') return true
  const head = reader.words(source.head)
  return head !== undefined && (head.definite || head.place) && !head.verbalNoun
}

function strengthOf(form: CueForm, direct: boolean, spoken: boolean, far: number): number {
  const gate = form.cue.gate === 'strong' ? 0.95 : form.cue.gate === 'gated' ? 0.88 : 0.75
  return Math.max(
    0.3,
    gate - (direct ? 0 : 0.1) - (spoken ? 0 : 0.05) - (far > 8 ? 0.1 : 0) - (form.homograph ? 0.1 : 0),
  )
}
