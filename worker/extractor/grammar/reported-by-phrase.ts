import { cues } from '../confidence.ts'
import type { Range } from '../document.ts'
import type { CueForm } from '../lexicon/cues/forms.ts'
import type { CuePhrase } from '../lexicon/cues/phrases.ts'
import { isMaking } from '../lexicon/documents.ts'
import { documentBehind, ownerAfter, sourceAfter } from './according-voice.ts'
import type { Attribution, Scope } from './attribution.ts'
import { clauseStart } from './clause-start.ts'
import { accordingPhraseAt } from './cue-phrases.ts'
import { isJudgement } from './gap/subject.ts'
import { readGap } from './gap.ts'
import { type NounPhrase, nounPhraseAt, type Reader } from './noun-phrase.ts'
import { clauseOpening, skipBreaks } from './openings.ts'
import { chainFrom, needsOrigin } from './relays.ts'
import type { WordFacts } from './words.ts'

const noPrepositions: ReadonlySet<string> = new Set()

/** Whether only connectives stand before a phrase in its sentence, so that it covers what follows: «وبحسب الناشط، فإن …». */
function isInitial(reader: Reader, at: number, sentence: Range): boolean {
  for (let before = sentence.from; before < at; before++) {
    const token = reader.doc.tokens[before]
    if (token?.kind === 'word' && !/^(?:و|ف|لكن|ولكن|اما|كما)$/u.test(token.key)) return false
  }
  return true
}

/** What rules على before ما, so that no voice is meant: «ردا على ما قال», «يعتمد على ما يقول السكان». */
const ruling = new Set('ردا تعليقا تعقيبا بناء علاوة زيادة اعتمادا تاكيدا احتجاجا'.split(' '))

/** «…، على ما أفاد مسؤول»: behind a clause that is complete; not where the word before wants على. */
function isTrailing({ keys, words, doc }: Reader, at: number, form: CueForm): boolean {
  if (form.object !== undefined || form.homograph) return false
  const before = words(at - 1)
  if (!before) return keys[at - 1] === '،' || doc.tokens[at - 1]?.kind === 'quote' || keys[at - 1] === ')'
  return !before.verb && !ruling.has(before.key) && before.cues.length === 0 && before.classes.size === 0
}

/** What is told of a source in passing is no longer than this. */
const longestRemark = 25

/** «أعدته», «يستند», «وصلته»: a verb that describes a noun before it, and opens no clause of its own as «تجاوزت» does. */
const describes = (facts: WordFacts | undefined): boolean =>
  facts !== undefined &&
  (isMaking(facts.key) ||
    (facts.verb && (/(?:ه|ها)$/u.test(facts.key) || (/^[يت]/u.test(facts.key) && !facts.key.endsWith('ت')))))

/** What goes on with the clause before it. */
const hanging = new Set([
  'حيث',
  'اذ',
  'فيما',
  'بينما',
  'مقارنة',
  'مقابل',
  'مما',
  'ما',
  'وذلك',
  'بعد',
  'بعدما',
  'منها',
  'تليها',
])

/** «بحسب تقرير [أعدته المنظمة عام 2023]، [فإن] …», «وبحسب إحصاء [يستند إلى أرقام الوزارة]، …»: past what is told of the source. */
function thusAfter({ keys, words }: Reader, at: number, limit: number): number | undefined {
  if (keys[at] === '،' || !words(at)) return undefined
  const described = describes(words(at)) && words(at)?.conjunction === ''
  for (let next = at + 1; next < Math.min(limit, at + longestRemark); next++) {
    if (keys[next] !== '،') continue
    const then = words(next + 1)
    if (then?.complementiser?.conjunction === 'ف') return next
    // «ووفقا للتقرير تجاوزت القضايا المئة، حيث …»: the clause that the words before the comma make is its own.
    if (described && !then?.conjunction && !hanging.has(keys[next + 1] ?? '')) return next
    if (described) return undefined
  }
  return undefined
}

/** «وبحسب الإحصائية التي حصلت عليها الصحيفة [تجاوزت] القضايا المئة»: the second finite verb, where no comma parts the clauses. */
function afterRelative({ words }: Reader, at: number, limit: number): number {
  for (let next = at + 2; next < limit; next++) if (words(next)?.verb && !words(next - 1)?.complementiser) return next
  return limit
}

/** Where the content of an initial phrase opens: after its source, a comma and «فإن». */
function openingAfter(reader: Reader, at: number, limit: number): number | undefined {
  let next = thusAfter(reader, at, limit) ?? at
  if (reader.words(next)?.classes.relative) {
    // «ووفقا للقرار الذي أصدره الرئيس، فإن …»
    for (let ahead = next; ahead < Math.min(limit, next + 40); ahead++) {
      if (reader.keys[ahead] !== '،') continue
      next = hanging.has(reader.keys[ahead + 1] ?? '') ? afterRelative(reader, next, ahead) : ahead
      break
    }
  }
  // «وبحسب بيانات المكتب [الصادرة أمس]، ارتفع …»
  if (reader.words(next)?.definite || reader.words(next)?.classes.time) {
    for (let ahead = next; ahead < Math.min(limit, next + 8); ahead++) {
      if (reader.words(ahead)?.complementiser) break
      if (reader.keys[ahead] !== '،') continue
      next = ahead
      break
    }
  }
  while (next < limit) {
    const token = reader.doc.tokens[next]
    if (token?.key === '،' || token?.kind === 'break' || token?.key === ':') next++
    else break
  }
  const complementiser = reader.words(next)?.complementiser
  if (complementiser && complementiser.conjunction === 'ف')
    return complementiser.pronoun === undefined ? skipBreaks(reader, next + 1) : next
  const clause = clauseOpening(reader, next)
  return clause ? clause.at : next < limit ? next : undefined
}

/**
 * Reads a cue without a verb of its own: «بحسب», «وفقا لـ», «نقلا عن», «على حد قوله», «حسبما أفاد». Initial it covers what follows,
 * otherwise the clause before it. With ما the verb and its subject belong to it.
 */
export function attributionByPhrase(reader: Reader, at: number, sentence: Range): Attribution | undefined {
  const hit = accordingPhraseAt(reader, at)
  if (!hit) return undefined
  const { phrase, length } = hit
  // «استنادا إلى» gives a basis, no voice; it speaks only within a relay, which the gap reads.
  if (phrase.followedBy === 'content' || phrase.id === 'istinadan-ila') return undefined
  const after = skipBreaks(reader, at + length)
  let cueTo = at + length
  let source: NounPhrase | undefined
  let end = cueTo
  let lemma = phrase.words.join(' ').split('|')[0] ?? ''
  let commitment = phrase.commitment
  const relays: NounPhrase[] = []
  if (phrase.followedBy === 'verb') {
    const form = reader.words(after)?.cues.find((cue) => cue.form === 'perfect' || cue.form === 'imperfect')
    if (form?.person !== 3) return undefined
    if (phrase.id === 'ala-ma' && !isTrailing(reader, at, form)) return undefined
    const gap = readGap(reader, after, form, sentence.to)
    // «كما أكد أن …» reports something new; «…، كما أكد» points back.
    const document = form.cue.class === 'document' ? documentBehind(reader, after, sentence.to) : undefined
    if (form.cue.class === 'document' && !document) return undefined
    const more = gap.opening !== undefined && !isJudgement(form) && !document
    const pointing = phrase.id === 'kama' || phrase.id === 'ala-ma'
    source = document ?? gap.source
    if (phrase.id === 'ala-ma' && !source) return undefined
    if (pointing && (more || !endsClause(reader, source?.to ?? after + 1))) return undefined
    if (!document && gap.opening && gap.source && gap.opening.mark < gap.source.from) source = undefined
    if (needsOrigin(form) && gap.source && gap.opening?.kind === 'noun') {
      // «حسب ما نقلت الوكالة عن مدير المستشفى»
      const origin = nounPhraseAt(reader, gap.opening.at, {
        limit: sentence.to,
        object: false,
        framePrepositions: noPrepositions,
      })
      if (origin) {
        const chain = chainFrom(reader, origin, sentence.to)
        relays.push(gap.source, ...chain.via)
        source = chain.origin
      }
    }
    cueTo = after + 1
    end = source?.to ?? cueTo
    if (commitment === 'neutral' && form.cue.commitment !== 'neutral') commitment = form.cue.commitment
    lemma = form.cue.lemma
  } else if (phrase.followedBy === 'source') {
    if (phrase.governs === 'ل' && !reader.keys[after]?.startsWith('ل')) return undefined
    source = phrase.owned ? ownerAfter(reader, after, sentence.to) : sourceAfter(reader, after, sentence.to)
    if (!source) return undefined
    if (phrase.id === 'ala-lisan' && isMouthpiece(reader, at, sentence)) return undefined
    end = source.to
  }
  const initial = isInitial(reader, at, sentence)
  const scope: Scope = initial ? 'after' : 'before'
  const opensAt = initial ? openingAfter(reader, end, sentence.to) : undefined
  if (initial && opensAt === undefined) return undefined
  return {
    rule: `${phrase.id}-${scope}`,
    cue: {
      from: phrase.id === 'kama' ? after : at,
      to: phrase.followedBy === 'verb' || phrase.followedBy === 'nothing' ? cueTo : at + 1,
    },
    lemma,
    cueId: phrase.id,
    commitment,
    negated: false,
    counted: phrase.core,
    agentless: false,
    hang: 'according',
    scope,
    form: undefined,
    source,
    meant: undefined,
    opening: opensAt === undefined ? undefined : { kind: 'clause', mark: end, at: opensAt },
    quoteBefore: undefined,
    told: undefined,
    clauseFrom: clauseStart(reader, at, sentence),
    fillers: [],
    used: undefined,
    relays,
    strength: strengthOf(phrase, source),
  }
}

/** «تنفي الهيئة، [على لسان ناطقها]، وجود نقص»: between a cue and what it reports the phrase tells only by whose mouth. */
function isMouthpiece({ words, doc }: Reader, at: number, { from }: Range): boolean {
  for (let before = at - 1; before >= Math.max(from, at - 20); before--) {
    const facts = words(before)
    if (facts?.complementiser || doc.tokens[before]?.kind === 'quote') return false
    if (facts?.cues.some(({ form, homograph, cue }) => form !== 'noun' && !homograph && cue.gate !== 'weak'))
      return true
  }
  return false
}

/** Whether a clause ends here: a comma, a stop, or nothing more. */
function endsClause(reader: Reader, at: number): boolean {
  const token = reader.doc.tokens[skipBreaks(reader, at)]
  return !token || token.key === '،' || token.key === '.' || token.kind === 'quote' || token.key === ')'
}

const strengthOf = (phrase: CuePhrase, source: NounPhrase | undefined): number => {
  if (phrase.followedBy === 'nothing') return cues.accordingAlone
  return source && source.kind !== 'noun' ? cues.according : cues.accordingNoun
}
