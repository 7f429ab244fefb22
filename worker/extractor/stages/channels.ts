import { type Document, type Range, spanOfRange } from '../document.ts'
import type { Entity } from '../entities/entity.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { testOfWord } from '../grammar/words.ts'
import { once } from '../once.ts'
import { occasionIn, type Told } from './channels/occasion.ts'
import { type MediumFinder, mediumFinder } from './channels/outlet.ts'
import type { Channelled, ChannelRule } from './channels/rule.ts'
import { channelOfSource, mediumOf } from './channels/source.ts'
import type { Spoken } from './speakers.ts'

/** Whether somebody is a medium shows in the first of all the ways in which the article calls him. */
const fewest = 8

/** Where a statement stands alone before its cue, what follows is looked at for this many tokens: «"…"، قالت أم سامر لرويترز». */
const widestTail = 20
/** An occasion is looked for at most this many tokens before a word that takes it up: «بعث رسالة، قال فيها». */
const widestReach = 25

/** Verbs that are a medium by themselves: «غرّد», «دوّن». */
const postingCues = new Set(['غرّد', 'دوّن'])
/** Verbs whose object is the occasion: «ألقى كلمة قال فيها», «أصدر بيانا». */
const holding = new Set(['ألقى', 'أصدر', 'نشر', 'وجّه', 'بعث', 'عقد', 'أدلى'])
/** What an outlet does to get a statement: «وتواصلت «المدار» مع المدير، فأكد أن». */
const contacting = new Set('تواصلت اتصلت التقت سالت حاورت هاتفت استطلعت واجهت توجهت تواصل التقي سال حاور'.split(' '))
const resuming = new Set(['فيها', 'فيه', 'فيهما', 'خلالها', 'خلاله', 'عبرها', 'عبره'])
/** Small words that may stand between the start of a clause and the preposition of an occasion. */
const leading = new Set([
  'و',
  'كما',
  'فيما',
  'بينما',
  'حيث',
  'اذ',
  'كان',
  'كانت',
  'وكان',
  'وكانت',
  'قد',
  'وقد',
  'ثم',
  'لكن',
])

/**
 * By which way each statement reached the outlet. Explicit where its own clause says so, by relay, source, addressee or
 * occasion; else carried from a statement of the same speaker in the same paragraph; else inferred from one elsewhere.
 * A participle takes only what stands behind itself: in «قال للمرفأ إن …، مضيفا أن» the second is carried, not explicit.
 */
export function readChannels(
  reader: Reader,
  doc: Document,
  spoken: readonly Spoken[],
  viaOf: (item: Spoken) => readonly Entity[],
): Channelled[] {
  const mediumAt = mediumFinder(reader, doc.options.outlet)
  const explicit = spoken.map((item, index) => {
    const told = explicitOf(reader, doc, mediumAt, item, endOfEarlier(spoken, index, doc), viaOf(item))
    if (!told) return undefined
    const { type, words, by } = told
    return { channel: { type, basis: 'explicit' as const, span: spanOfRange(doc, words) }, by }
  })
  const paragraphOf = paragraphIndex(doc)
  return spoken.map((item, index) => explicit[index] ?? passedOn(spoken, explicit, item, index, paragraphOf))
}

/** Statements of one sentence before another that are asked where they end. */
const nearest = 30

/** Where the contents of earlier statements of the same sentence end. */
function endOfEarlier(spoken: readonly Spoken[], index: number, doc: Document): number {
  const item = spoken[index]
  let end = doc.sentences[item?.sentence ?? 0]?.from ?? 0
  const limit = Math.max(0, index - nearest)
  for (let back = index - 1; back >= limit && spoken[back]?.sentence === item?.sentence; back--) {
    for (const { to } of spoken[back]?.content ?? []) if (item && to <= item.cue.from) end = Math.max(end, to)
  }
  return end
}

function explicitOf(
  reader: Reader,
  doc: Document,
  mediumAt: MediumFinder,
  item: Spoken,
  earlier: number,
  via: readonly Entity[],
): (Told & { by: ChannelRule }) | undefined {
  const { source, cue, relays, opening } = item
  // «نقلت رويترز عن مسؤول» is one clause; «وبحسب رويترز، قال في مؤتمر صحفي» are two.
  const inClause = relays.some(({ to }) => to > item.clauseFrom)
  const relay = once(() => byRelay(reader, mediumAt, via))
  const passed = inClause ? relay() : undefined
  if (passed) return { ...passed, by: 'relay' }
  if (source) {
    const type = channelOfSource(reader, mediumAt, source, item.lemma)
    if (type) return { type, words: source, by: 'source' }
    const known = item.speaker?.person ? undefined : item.speaker?.descriptions
    for (const { phrase } of (known ?? []).slice(0, fewest)) {
      const medium = phrase.kind === 'body' ? mediumOf(reader, mediumAt, phrase) : undefined
      if (medium) return { type: medium, words: source, by: 'source' }
    }
  }
  const skips = [...item.relays, ...relativeClauses(reader, item)]
  if (source) skips.push(spokenPart(reader, mediumAt, source))
  for (const zone of zonesOf(reader, doc, item, earlier)) {
    const told = occasionIn(reader, mediumAt, zone, skips, holding.has(item.lemma) ? 'any' : undefined)
    if (told) return { ...told, by: 'occasion' }
  }
  const resumed = resumption(reader, mediumAt, doc, item)
  if (resumed) return { ...resumed, by: 'taken-up' }
  const trailing = relay()
  if (trailing) return { ...trailing, by: 'relay' }
  if (postingCues.has(item.lemma)) return { type: 'social', words: cue, by: 'posting-verb' }
  // «سامر الحلبي (@samer): "…"»: the handle tells it.
  if (item.rule === 'post' && source) {
    const end = opening?.mark ?? item.used ?? source.to
    return { type: 'social', words: { from: source.to, to: end }, by: 'handle' }
  }
  return undefined
}

/** The medium among those who passed a statement on, the outermost first. */
function byRelay(reader: Reader, mediumAt: MediumFinder, via: readonly Entity[]): Told | undefined {
  for (const { descriptions } of via) {
    for (const { phrase } of descriptions.slice(0, fewest)) {
      const type = mediumOf(reader, mediumAt, phrase)
      if (type) return { type, words: phrase }
    }
  }
  return undefined
}

/** A source up to an addressee that was read into it: «مصادر مطلعة ل«المدار»», «الوزير للمدار نيوز». */
function spokenPart({ keys, doc }: Reader, mediumAt: MediumFinder, source: Range): Range {
  for (let at = source.from + 1; at < source.to; at++) {
    const quoted = keys[at] === 'ل' && doc.tokens[at + 1]?.kind === 'quote'
    if (quoted || (keys[at]?.startsWith('ل') && mediumAt(at)?.type === 'own')) return { from: source.from, to: at }
  }
  return source
}

/** What says something of the source only: «الوزير [الذي شارك في المؤتمر] إن …». */
const relativeClauses = ({ words }: Reader, { fillers }: Spoken): Range[] =>
  fillers.filter(({ from }) => words(from)?.classes.relative && words(from)?.key !== 'من')

/** The parts of a statement's clause that may name its channel, the nearest first. */
function zonesOf(reader: Reader, doc: Document, item: Spoken, earlier: number): Range[] {
  const { cue, source, opening, content } = item
  const sentence = doc.sentences[item.sentence]
  if (!sentence) return []
  const first = content.find((range) => range.from >= cue.to)?.from ?? opening?.mark
  const tail = Math.min(sentence.to, cue.to + widestTail + (source ? source.to - source.from : 0))
  const zones: Range[] = [
    {
      from: item.hang === 'noun' ? cue.from : cue.to,
      to: opening ? Math.max(cue.to, Math.min(opening.mark, first ?? opening.mark)) : (first ?? tail),
    },
  ]
  // «نفى المكتب ذلك [في تغريدة على حسابه]»: behind the content, before the next comma.
  const last = content.at(-1)?.to ?? sentence.to
  let end = last
  while (end < Math.min(sentence.to, last + widestTail) && !/^[،؛.]$/u.test(reader.keys[end] ?? '')) end++
  const brings = /^(?:في|خلال|عبر|ل\p{L}+)$/u.test(reader.keys[last] ?? '')
  if (opening && brings) zones.push({ from: last, to: end })
  if (item.hang === 'circumstance') return zones
  const start = source && source.from < cue.from ? source.from : cue.from
  if (source && source.to < cue.from) zones.push({ from: Math.max(source.to, earlier), to: cue.from })
  const lead = leadOf(reader, earlier, start)
  if (lead) zones.push(lead)
  return zones
}

const isContact = testOfWord(({ key }) => contacting.has(key.replace(/^و/u, '')))
/** «وفي تصريحات لـ«المرفأ»» */
const leads = testOfWord(({ key }) => /^و?(?:في|خلال|عبر|ضمن|اثناء|علي)$/u.test(key))

/** An adverbial before a clause has at most this many tokens. */
const widestLead = 60

/** The adverbial before a clause: «وفي تصريحات لـ«المرفأ»، [أشار …]»; not the rest of another clause. */
function leadOf({ keys, words, doc }: Reader, earlier: number, start: number): Range | undefined {
  let clause = true
  for (let at = Math.max(earlier, start - widestLead); at < start; at++) {
    const facts = words(at)
    if (!facts) {
      if (doc.tokens[at]?.kind !== 'break') clause = keys[at] === '،' || keys[at] === '؛'
      continue
    }
    if (isContact(facts) || (clause && leads(facts))) return { from: at, to: start }
    clause = leading.has(facts.key)
  }
  return undefined
}

/** «ألقى كلمة قال فيها», «بعث رسالة، أشار فيها إلى»: a pronoun after the cue takes up an occasion named before it. */
function resumption(reader: Reader, mediumAt: MediumFinder, doc: Document, item: Spoken): Told | undefined {
  const { keys } = reader
  const next = item.cue.to
  const pronoun = [keys[next], keys[next + 1]].find((key) => resuming.has(key ?? ''))
  if (!pronoun) return undefined
  const sentence = doc.sentences[item.sentence]
  const limit = Math.max(sentence?.from ?? 0, item.cue.from - widestReach)
  const gender = pronoun.endsWith('ها') ? 'f' : 'm'
  return occasionIn(reader, mediumAt, { from: limit, to: item.cue.from }, [], gender)
}

function paragraphIndex(doc: Document): (at: number) => number {
  const starts = doc.paragraphs.map(({ from }) => from)
  return (at) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** A statement's channel is looked for among this many neighbours on either side, so that hostile text stays linear. */
const widestNeighbourhood = 200

/** What a speaker's other statements tell: of those in the paragraph the nearest, else the latest before, else the first after. */
function passedOn(
  spoken: readonly Spoken[],
  explicit: readonly (Channelled | undefined)[],
  item: Spoken,
  index: number,
  paragraphOf: (at: number) => number,
): Channelled {
  let elsewhere: Channelled | undefined
  if (item.speaker) {
    const first = Math.max(0, index - widestNeighbourhood)
    const last = Math.min(spoken.length, index + widestNeighbourhood) - 1
    const count = last - first
    // Those before it, the nearest first, and then those behind it.
    for (let step = 0; step < count; step++) {
      const other = first + step < index ? index - 1 - step : first + step + 1
      const told = explicit[other]?.channel
      const neighbour = spoken[other]
      if (!told || neighbour?.speaker !== item.speaker) continue
      if (paragraphOf(neighbour.cue.from) === paragraphOf(item.cue.from))
        return { channel: { ...told, basis: 'carried' }, by: 'same-paragraph' }
      elsewhere ??= { channel: { ...told, basis: 'inferred' }, by: 'elsewhere' }
    }
  }
  return elsewhere ?? { channel: { type: 'unknown', basis: 'inferred' }, by: 'none' }
}
