import type { Document, Range } from '../document.ts'
import { type Description, describe } from '../entities/describe.ts'
import type { Entity } from '../entities/entity.ts'
import { type Cast, type Meaning, type Meant, resolve } from '../entities/resolve.ts'
import type { NounPhrase, Reader } from '../grammar/noun-phrase.ts'
import type { Reported } from './contents.ts'
import { type LatestActs, latestActs } from './speakers/acts.ts'
import { isEpithetOf } from './speakers/epithet.ts'
import { heldBy, mainSubject, mentionsBetween, resumedBy, takesUp } from './speakers/subjects.ts'
import { agrees, type Voice, voiceOf } from './speakers/voice.ts'

/** How a speaker was found. */
export type SpeakerRule =
  /** The words of the clause name or describe the speaker. */
  | 'spoken'
  /** Whom the questions of an interview are put to; whose occasion it is, «في تصريحات للوزير أكد فيها أن». */
  | 'meant'
  /** «قال الوزير إن …، مضيفا أن»: of the statement before it in the sentence. */
  | 'sentence-speaker'
  /** «استقبل الرئيس السفير، مؤكدا»: the subject of the sentence's main verb. */
  | 'sentence-subject'
  /** «إلا أنه رفض التعليق»: whom the pronoun before the verb means. */
  | 'pronoun'
  /** «والتقى رئيس البلدية السكان. وأكد أن»: who has acted since the last speaker spoke. */
  | 'acted-since'
  /** «وأضاف أن»: who spoke last and agrees. */
  | 'spoke-last'
  /** «وقالت المحكمة إن …، لافتا إلى»: of the statement before it, though it does not agree. */
  | 'sentence-speaker-disagreeing'
  /** «في الوقت الذي يجتمع المدير مع …، أكد»: a subject before the first speaker. */
  | 'first-subject'
  /** «يُقال»: nobody is meant. */
  | 'agentless'
  | 'none'

/** A reported statement with its speaker and those who passed it on. */
export type Spoken = Reported & {
  readonly sentence: number
  /** Position in its sentence: `within` and `relayOf` count by it. */
  readonly order: number
  readonly speaker: Entity | undefined
  readonly via: readonly Entity[]
  readonly by: SpeakerRule
  /** Why the words that name or describe the speaker mean this one. */
  readonly meaning: Meaning | undefined
  /** How many others the rule might have found as well. */
  readonly rivals: number
}

/** How many statements back a bare verb may find its speaker. */
const memory = 6

/** What is known when a statement's speaker is sought. */
type Scene = {
  readonly reader: Reader
  readonly doc: Document
  readonly sentences: readonly (readonly Reported[])[]
  readonly mentions: readonly NounPhrase[]
  readonly cast: Cast
  /** The speakers of the latest statements that stand on their own, the latest last. */
  readonly recent: Voice[]
  /** The sentence in which the latest of them spoke. */
  spokeIn: number
  readonly actsOf: LatestActs
}

/** The sentence of a statement and the statements before it there. */
type Place = { readonly index: number; readonly sentence: Range; readonly here: readonly Spoken[] }

type Found = Pick<Spoken, 'by' | 'rivals'> & Partial<Pick<Spoken, 'speaker' | 'meaning'>>

const known = ({ cast, reader }: Scene, phrase: NounPhrase): Meant => resolve(cast, describe(reader, phrase))

/** A speaker whom words of the article name or describe. */
const told = (by: SpeakerRule, { entity, by: meaning }: Meant): Found => ({ speaker: entity, by, meaning, rivals: 0 })

/** One of several who could be meant. */
const chosen = (by: SpeakerRule, speaker: Entity, among: readonly Entity[]): Found => ({
  speaker,
  by,
  rivals: (among.length > 1 ? new Set(among).size : among.length) - 1,
})

/** The speaker whom a participle or noun takes from its sentence: of the statement before it, else the main verb's subject. */
function fromSentence(scene: Scene, { here, sentence }: Place, item: Reported): Found | undefined {
  const hangs = item.hang === 'circumstance' || item.hang === 'noun' || item.hang === 'judgement'
  if (!hangs && !takesUp(scene.reader, item)) return undefined
  const able = here.filter(
    (other): other is Spoken & { speaker: Entity } =>
      other.speaker !== undefined &&
      (item.within === undefined || other.order !== item.within) &&
      other.within === undefined &&
      (other.hang !== 'according' || other.scope === 'after') &&
      agrees(item.form, voiceOf(scene.reader, other, other.speaker)),
  )
  // «أفصح التقرير الذي حصلت الصحيفة على نسخة منه أن …، مبينا أن»: who is told of in a relative clause only for want of another.
  // «انتقدت مصر تصريحات المرشد التي تناول فيها شأنها، مؤكدة»: nor whose words are only spoken of.
  const standing = able.filter(({ hang, meant }) => hang !== 'subordinate' || !meant)
  const main = able.findLast(({ hang }) => hang !== 'subordinate') ?? standing.at(-1)
  if (main)
    return chosen(
      'sentence-speaker',
      main.speaker,
      able.map(({ speaker }) => speaker),
    )
  // «… انتهت. مشيرا إلى أن»: some papers part the participle off with a stop.
  const subject = item.cue.from > sentence.from ? mainSubject(scene.reader, sentence, item.cue.from) : undefined
  const meant = subject && known(scene, subject)
  return meant && agrees(item.form, meant) ? told('sentence-subject', meant) : undefined
}

/** Whether a verb only goes on with what somebody says: «وأضاف», «وتابع». Nobody new begins with it. */
const goesOn = ({ cueId, form }: Reported): boolean => cueId === 'adafa' || form?.cue.class === 'continue'

/** Who has acted since the last speaker spoke, and agrees with the verb: «والتقى [رئيس البلدية] السكان. وأكد أن …». */
function actingSince(scene: Scene, { index }: Place, item: Reported): Found | undefined {
  if (item.within !== undefined || goesOn(item)) return undefined
  const spoke = scene.recent.at(-1)?.entity.spoke ?? -1
  for (const { at, subject } of scene.actsOf(scene.spokeIn, index).toReversed()) {
    if (at >= item.cue.from) continue
    if (at < spoke) return undefined
    const meant = known(scene, subject)
    if (agrees(item.form, meant)) return told('acted-since', meant)
  }
  return undefined
}

/** The speaker whom a bare verb takes up: whom its pronoun means, who has acted since, or who spoke last and agrees. */
function fromBefore(scene: Scene, place: Place, item: Reported): Found | undefined {
  const { index, sentence } = place
  const { reader, sentences, mentions, recent } = scene
  const declines = item.commitment === 'decline' && item.within === undefined
  const held = declines ? heldBy(reader, mentions, sentence, item) : undefined
  if (held) return told('pronoun', known(scene, held))
  const owner = item.within === undefined ? undefined : sentences[index]?.[item.within]
  const resumed = resumedBy(reader, mentions, owner, item)
  if (resumed) return told('pronoun', known(scene, resumed))
  const acting = actingSince(scene, place, item)
  if (acting) return acting
  const able = recent.filter((voice) => agrees(item.form, voice))
  const last = able.at(-1)
  return (
    last &&
    chosen(
      'spoke-last',
      last.entity,
      able.map(({ entity }) => entity),
    )
  )
}

/** «الخبير يقرأ المشهد بعين أخرى، [فيعتبر] أن»: who acts in the sentence goes on to speak. */
function actingIn(scene: Scene, { index, sentence }: Place, item: Reported): Found | undefined {
  const acts = scene.actsOf(scene.spokeIn, index)
  const act = acts.findLast(({ at }) => at >= sentence.from && at < item.cue.from)
  const meant = act && known(scene, act.subject)
  return meant && agrees(item.form, meant) ? told('sentence-subject', meant) : undefined
}

/** «ويرى الباحث أن …، [ويتوقع] أن»: an imperfect joined to another is no «it is expected». */
function parallelTo(scene: Scene, place: Place, item: Reported): Found | undefined {
  const { reader } = scene
  const { form } = item
  if (form?.form !== 'imperfect' || form.conjunction === '' || item.within !== undefined) return undefined
  const acting = form.conjunction === 'ف' ? actingIn(scene, place, item) : undefined
  if (acting) return acting
  const before = place.here.findLast((other) => other.within === undefined && other.hang === 'main')
  if (before?.form?.form !== 'imperfect' || !before.speaker) return undefined
  const voice = voiceOf(reader, before, before.speaker)
  return agrees(form, voice) ? chosen('sentence-speaker', voice.entity, [voice.entity]) : undefined
}

/** «مقطعا صوره [مواطن] … وأضاف المواطن»: somebody of that description was mentioned since the last speaker spoke. */
const isMentioned = ({ mentions, reader }: Scene, { lemma, phrase }: Description, since: number): boolean =>
  mentionsBetween(mentions, since, phrase.from).some(({ head }) => reader.words(head)?.role?.role.lemma === lemma)

/** Whom the words of the clause mean: «المسؤول الأميركي», whom nothing else fits, is the diplomat who spoke last. */
function namedBy(scene: Scene, item: Reported, source: NounPhrase): Meant {
  const { cast, reader, recent } = scene
  const description = describe(reader, source)
  const last = recent.at(-1)?.entity
  const epithet =
    isEpithetOf(reader, item, description, last, goesOn(item)) && !isMentioned(scene, description, last?.spoke ?? 0)
  return resolve(cast, description, epithet ? last : undefined)
}

/** The speaker of one statement, and how sure it is. */
function speakerOf(scene: Scene, place: Place, item: Reported): Found {
  const parallel = item.agentless ? parallelTo(scene, place, item) : undefined
  if (parallel) return parallel
  if (item.agentless) return { by: 'agentless', rivals: 0 }
  if (item.source) return told('spoken', namedBy(scene, item, item.source))
  if (item.meant) return told('meant', known(scene, item.meant))
  const found = fromSentence(scene, place, item) ?? fromBefore(scene, place, item)
  if (found) return found
  // «وقالت المحكمة إن …، لافتا إلى»: nobody agrees, and newsrooms slip more often than they change the speaker.
  const main = item.hang === 'circumstance' ? place.here.findLast((other) => other.within === undefined) : undefined
  if (main?.speaker) return { speaker: main.speaker, by: 'sentence-speaker-disagreeing', rivals: 0 }
  // Nobody has spoken yet: «في الوقت الذي يجتمع [المدير] مع …، أكد لـ…».
  const subject = mainSubject(scene.reader, place.sentence, item.cue.from)
  const meant = subject && known(scene, subject)
  return meant && agrees(item.form, meant) ? told('first-subject', meant) : { by: 'none', rivals: 0 }
}

/** Keeps in mind who spoke, and what the verb tells of their gender. */
function remember(scene: Scene, { index }: Place, item: Reported, { speaker, by }: Found): void {
  if (!speaker) return
  const ownWords = by === 'spoken' && item.hang !== 'according' && speaker.person && !speaker.gender
  if (ownWords && item.form?.gender) speaker.gender = item.form.gender
  speaker.last = Math.max(speaker.last, item.cue.from)
  if (item.within !== undefined) return
  speaker.spoke = item.cue.from
  scene.spokeIn = index
  scene.recent.push(voiceOf(scene.reader, item, speaker))
  if (scene.recent.length > memory) scene.recent.shift()
}

/** «أكدت القناة المعلومات نقلا عن مسؤولين»: they speak, and the channel, whose statement it seemed, passes it on. */
function passedOn(
  scene: Scene,
  here: readonly Spoken[],
  item: Reported,
): { target: Spoken; passed: Spoken } | undefined {
  if (item.relayOf === undefined || item.cueId !== 'naqlan-an' || !item.source) return undefined
  const target = here.find((other) => other.order === item.relayOf)
  if (!target?.speaker) return undefined
  const found = told('spoken', known(scene, item.source))
  return { target, passed: { ...target, source: item.source, ...found, via: [target.speaker, ...target.via] } }
}

/** A statement with what was found of it; somebody may be meant where nobody seemed to be, «ويتوقع أن». */
function spokenBy(item: Reported, sentence: number, order: number, via: Entity[], found: Found): Spoken {
  const { speaker, by, meaning, rivals } = found
  const spoken: Spoken = { ...item, sentence, order, speaker, via, by, meaning, rivals }
  if (!speaker || !item.agentless) return spoken
  return { ...spoken, agentless: false, counted: item.form?.cue.core === true }
}

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
  const scene: Scene = {
    reader,
    doc,
    sentences,
    mentions,
    cast,
    recent: [],
    spokeIn: 0,
    actsOf: latestActs(reader, doc, sentences),
  }
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
  for (const [index, reported] of sentences.entries()) {
    const sentence = doc.sentences[index]
    if (!sentence) continue
    const here: Spoken[] = []
    const place = { index, sentence, here }
    for (const [order, item] of reported.entries()) {
      introduce(item.cue.from)
      const via = item.relays.map((phrase) => known(scene, phrase).entity)
      const relay = passedOn(scene, here, item)
      if (relay) {
        here[here.indexOf(relay.target)] = relay.passed
        continue
      }
      const found = speakerOf(scene, place, item)
      remember(scene, place, item, found)
      here.push(spokenBy(item, index, order, via, found))
    }
    for (const done of here) spoken.push(done)
  }
  introduce(doc.tokens.length)
  return { spoken, cast }
}
