import type { Document, Range } from '../document.ts'
import { describe } from '../entities/describe.ts'
import type { Entity } from '../entities/entity.ts'
import { type Cast, resolve } from '../entities/resolve.ts'
import { type NounPhrase, nounPhraseAt, type Reader } from '../grammar/noun-phrase.ts'
import { isSurname } from '../grammar/phrase/names.ts'
import { isCommonNoun } from '../lexicon/common-nouns.ts'
import type { CueForm } from '../lexicon/cues/forms.ts'
import { looksVerb } from '../lexicon/verbs.ts'
import type { Reported } from './contents.ts'

/** A reported statement with its speaker and those who passed it on. */
export type Spoken = Reported & {
  readonly sentence: number
  /** Position in its sentence: `within` and `relayOf` count by it. */
  readonly order: number
  readonly speaker?: Entity
  readonly via: readonly Entity[]
  /** How the speaker was found: spoken in the clause, carried on from another clause, or guessed. */
  readonly basis: 'spoken' | 'carried' | 'guessed'
}

const noPrepositions: ReadonlySet<string> = new Set()

/** One who has spoken, and the gender of the document that spoke for them: «أوضح البيان أن …، مضيفا أن». */
type Voice = { readonly entity: Entity; readonly document?: 'm' | 'f' }

/** The speaker of a statement as its own words have them. */
function voiceOf(reader: Reader, { source, hang }: Reported, entity: Entity): Voice {
  const head = source?.kind === 'document' && hang !== 'according' ? reader.words(source.head) : undefined
  if (head?.document?.count !== 'one') return { entity }
  return { entity, document: head.stem.endsWith('ة') ? 'f' : 'm' }
}

/** Whether a bare verb or participle can be the entity's. */
function agrees(form: CueForm | undefined, { entity, document }: Voice): boolean {
  if (!form) return true
  if (document && form.form !== 'noun' && form.gender === document) return true
  if (form.object !== undefined && form.form === 'noun') return pronounAgrees(form.object, entity)
  if (form.gender && entity.gender && form.gender !== entity.gender)
    return entity.count === 'many' && form.gender === 'f' && !entity.person
  if (form.number === 'many' && form.form !== 'participle') return entity.count !== 'one' || !entity.person
  if (form.number === 'one' && entity.count === 'many' && entity.person && !entity.named && form.gender === 'm')
    return entity.gender === 'f'
  return true
}

function pronounAgrees(pronoun: string, entity: Entity): boolean {
  if (pronoun === 'ه') return entity.gender !== 'f'
  if (pronoun === 'ها') return entity.gender !== 'm' || entity.count === 'many'
  return true
}

/**
 * Whether a finite verb stands at a token: a listed one, or a word of no list right before somebody («هنأ الوزير المدير», «وصل رئيس
 * الاتحاد»), which at the head of a clause is hardly anything else.
 */
function isVerb(reader: Reader, at: number): boolean {
  const facts = reader.words(at)
  if (!facts || facts.role || facts.body) return false
  // «عاد [المتحدث] وأكد», «كان [الوزير] قد التقى»
  const auxiliary = facts.classes.size === 1 && facts.classes.has('auxiliary')
  // «التقى», «التزم» only look as if they had an article.
  const somebody = reader.words(at + 1)?.role !== undefined || reader.words(at + 1)?.body !== undefined
  if (facts.definite) return somebody && looksVerb(facts.key)
  if (facts.classes.size > 0 && !auxiliary) return false
  if (facts.verb || facts.cues.some((form) => form.form === 'perfect' || form.form === 'imperfect')) return true
  if (facts.given || facts.maybeName || facts.particle || facts.document || facts.place || facts.verbalNoun)
    return false
  if (isCommonNoun(facts.stem) || facts.preposition !== '') return false
  const next = reader.words(at + 1)
  if (next?.conjunction !== '') return false
  if (next.given || isSurname(reader, next)) return true
  return next.role !== undefined && (next.definite || reader.words(at + 2)?.definite === true)
}

/** «قال [متنهدا]»: an unlisted indefinite word in the accusative is a circumstance. */
const isAccusative = (reader: Reader, { head, kind }: NounPhrase): boolean =>
  (kind === 'name' || kind === 'noun') &&
  /[^اي]ا$/u.test(reader.keys[head] ?? '') &&
  !reader.words(head)?.given &&
  !reader.words(head)?.maybeName

/** The subject of the sentence's main verb before a participle: «استقبل [الرئيس] السفير، مؤكدا عمق العلاقات». */
function mainSubject(reader: Reader, sentence: Range, before: number): NounPhrase | undefined {
  const context = { limit: before, object: true, framePrepositions: noPrepositions }
  const opening = isVerb(reader, sentence.from)
    ? undefined
    : nounPhraseAt(reader, sentence.from, { ...context, object: false })
  if (opening && (opening.kind === 'person' || opening.kind === 'name' || opening.kind === 'body')) return opening
  for (let at = sentence.from; at < before; at++) {
    if (!isVerb(reader, at)) continue
    const subject = nounPhraseAt(reader, at + 1, context)
    return subject && !isAccusative(reader, subject) ? subject : undefined
  }
  return opening
}

/** «حيث قال», «إذ أكد»: the verb takes up the subject of its own sentence. */
const takesUp = (reader: Reader, item: Reported): boolean => /^(?:حيث|اذ)$/u.test(reader.keys[item.cue.from - 1] ?? '')

/**
 * Who has acted since the last speaker spoke: the subject of a verb before the cue in its sentence («رفع شيخ القبيلة الشكر …
 * ودعاهم إلى»), or of the sentence before when nobody speaks in it («والتقى رئيس البلدية السكان. وأكد أن …»).
 */
function newerSubject(
  reader: Reader,
  doc: Document,
  sentences: readonly (readonly Reported[])[],
  index: number,
  item: Reported | undefined,
): NounPhrase | undefined {
  const sentence = doc.sentences[index]
  if (!item || !sentence || item.within !== undefined || item.form?.conjunction === '') return undefined
  const own = actingSubject(reader, sentence, item.cue.from)
  if (own) return own
  const before = doc.sentences[index - 1]
  if (!before || sentences[index - 1]?.length !== 0 || item.clauseFrom > sentence.from) return undefined
  return actingSubject(reader, before, before.to)
}

/** The subject of a sentence's first verb, where it is a person or body: «والتقى [رئيس البلدية] السكان». */
function actingSubject(reader: Reader, sentence: Range, before: number): NounPhrase | undefined {
  for (let at = sentence.from; at < Math.min(before, sentence.from + 6); at++) {
    if (!isVerb(reader, at)) continue
    const phrase = nounPhraseAt(reader, at + 1, { limit: before, object: true, framePrepositions: noPrepositions })
    const somebody = phrase && (phrase.kind === 'person' || (phrase.kind === 'name' && phrase.named))
    return somebody && !isAccusative(reader, phrase) ? phrase : undefined
  }
  return undefined
}

/** «تواصلت الصحيفة مع [المتحدث خالد عسيري] إلا أنه رفض التعليق»: whom the pronoun before a refusal means. */
function heldBy(
  reader: Reader,
  mentions: readonly NounPhrase[],
  sentence: Range,
  item: Reported,
): NounPhrase | undefined {
  const before = reader.words(item.cue.from - 1)?.complementiser
  if (before?.pronoun !== 'ه' && before?.pronoun !== 'ها') return undefined
  for (let index = firstAfter(mentions, item.cue.from) - 1; index >= 0; index--) {
    const mention = mentions[index]
    if (!mention || mention.from < sentence.from) return undefined
    if (mention.to >= item.cue.from || (mention.kind !== 'person' && mention.kind !== 'body')) continue
    const known = reader.words(mention.head)?.role ?? reader.words(mention.head)?.body
    // «المتحدث باسم [فرع المياه]»: the body in an office is not who holds it.
    const holder = mentions[index - 1]
    if (holder && holder.to >= mention.to) continue
    if (known?.gender === undefined || (known.gender === 'f') === (before.pronoun === 'ها')) return mention
  }
  return undefined
}

/** The index of the first mention that begins behind a token; mentions stand in the order of the text. */
function firstAfter(mentions: readonly NounPhrase[], token: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.from ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

/** How many statements back a bare verb may find its speaker. */
const memory = 6

/**
 * Finds the speaker of every statement in the order of the text. A spoken source is resolved against the entities known so
 * far; a participle takes the speaker of its sentence, else the subject of its main verb; a bare verb the latest speaker
 * that agrees with it, not one who is only quoted inside another's content and not an agency that passed something on.
 */
export function findSpeakers(
  reader: Reader,
  doc: Document,
  sentences: readonly (readonly Reported[])[],
  mentions: readonly NounPhrase[],
): { spoken: Spoken[]; cast: Cast } {
  const cast: Cast = { entities: [], places: new Map(), reader }
  let introduced = 0
  /** Makes known who is named or described before a token, whether or not they speak. */
  const introduce = (upTo: number) => {
    for (; introduced < mentions.length; introduced++) {
      const phrase = mentions[introduced]
      if (!phrase || phrase.from >= upTo) return
      const description = describe(reader, phrase)
      if (description.nameKeys.length > 0 || description.definite) resolve(cast, description)
    }
  }
  const spoken: Spoken[] = []
  /** The speakers of the latest statements that stand on their own, the latest last. */
  const recent: Voice[] = []
  sentences.forEach((reported, sentenceIndex) => {
    const sentence = doc.sentences[sentenceIndex]
    if (!sentence) return
    const here: Spoken[] = []
    reported.forEach((item, order) => {
      introduce(item.cue.from)
      const via = item.relays.map((phrase) => resolve(cast, describe(reader, phrase)))
      const base = { ...item, sentence: sentenceIndex, order }
      const finish = (speaker: Entity | undefined, basis: Spoken['basis']) => {
        const done: Spoken = { ...base, via, basis, ...(speaker && { speaker }) }
        if (
          speaker &&
          item.form?.gender &&
          basis === 'spoken' &&
          speaker.person &&
          !speaker.gender &&
          item.hang !== 'according'
        )
          speaker.gender = item.form.gender
        if (speaker) {
          speaker.last = Math.max(speaker.last, item.cue.from)
          if (item.within === undefined) {
            speaker.spoke = item.cue.from
            recent.push(voiceOf(reader, item, speaker))
            if (recent.length > memory) recent.shift()
          }
        }
        here.push(done)
        spoken.push(done)
      }
      const target =
        item.relayOf === undefined || item.cueId !== 'naqlan-an'
          ? undefined
          : here.find((other) => other.order === item.relayOf)
      if (target?.speaker && item.source) {
        // «أكدت القناة المعلومات نقلا عن مسؤولين»: they speak, and the channel passes it on.
        const origin = resolve(cast, describe(reader, item.source))
        const passed: Spoken = { ...target, source: item.source, speaker: origin, via: [target.speaker, ...target.via] }
        here[here.indexOf(target)] = passed
        spoken[spoken.lastIndexOf(target)] = passed
        return
      }
      if (item.agentless) return finish(undefined, 'guessed')
      if (item.source) return finish(resolve(cast, describe(reader, item.source)), 'spoken')
      if (item.hang === 'circumstance' || item.hang === 'noun' || takesUp(reader, item)) {
        const main = here.findLast(
          (other) =>
            other.speaker &&
            (item.within === undefined || other.order !== item.within) &&
            other.within === undefined &&
            (other.hang !== 'according' || other.scope === 'after') &&
            agrees(item.form, voiceOf(reader, other, other.speaker)),
        )
        if (main?.speaker) return finish(main.speaker, 'carried')
        // «… انتهت. مشيرا إلى أن»: some papers part the participle off with a stop.
        const subject = item.cue.from > sentence.from ? mainSubject(reader, sentence, item.cue.from) : undefined
        if (subject) {
          const entity = resolve(cast, describe(reader, subject))
          if (agrees(item.form, { entity })) return finish(entity, 'carried')
        }
      }
      const held =
        item.commitment === 'decline' && item.within === undefined
          ? heldBy(reader, mentions, sentence, item)
          : undefined
      if (held) return finish(resolve(cast, describe(reader, held)), 'carried')
      const newer = newerSubject(reader, doc, sentences, sentenceIndex, here.length === 0 ? item : undefined)
      const acting = newer && resolve(cast, describe(reader, newer))
      if (acting && agrees(item.form, { entity: acting })) return finish(acting, 'carried')
      const candidate = recent.findLast((voice) => agrees(item.form, voice))
      if (candidate) return finish(candidate.entity, 'carried')
      // Nobody has spoken yet: «في الوقت الذي يجتمع [المدير] مع …، أكد لـ…».
      const subject = mainSubject(reader, sentence, item.cue.from)
      const entity = subject && resolve(cast, describe(reader, subject))
      finish(entity && agrees(item.form, { entity }) ? entity : undefined, 'guessed')
    })
  })
  introduce(doc.tokens.length)
  return { spoken, cast }
}
