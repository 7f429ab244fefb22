import type { Document, Quotation, Range, Turn } from '../document.ts'
import type { Attribution } from '../grammar/attribution.ts'
import { backgroundPhraseAt } from '../grammar/cue-phrases.ts'
import { impersonalStatementAt } from '../grammar/impersonal.ts'
import { captionEnd } from '../grammar/label.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import { skipBreaks } from '../grammar/openings.ts'
import { attributionByLabel, attributionByTurn } from '../grammar/reported-by-label.ts'
import { attributionByLightVerb } from '../grammar/reported-by-light-verb.ts'
import { attributionByNoun } from '../grammar/reported-by-noun.ts'
import { attributionByPhrase } from '../grammar/reported-by-phrase.ts'
import { attributionByRelative } from '../grammar/reported-by-relative.ts'
import { attributionByVerb } from '../grammar/reported-by-verb.ts'
import { silenceAt } from '../grammar/silence.ts'
import { hint, lookUp } from '../grammar/words.ts'
import type { CueForm } from '../lexicon/cues/forms.ts'
import { doubledLetters, spellingFit } from '../text/fold.ts'

/** What the grammar reads, from the stages before it. */
export function readerOf(
  doc: Pick<Document, 'text' | 'tokens' | 'quotations'>,
  surnames: ReadonlySet<string> = new Set(),
): Reader {
  const opening = new Map<number, Quotation>()
  const closing = new Map<number, number>()
  for (const quotation of doc.quotations) {
    opening.set(quotation.open, quotation)
    if (quotation.closed && quotation.role === 'speech') closing.set(quotation.close, quotation.open)
  }
  return {
    doc,
    ...lookUp(doc.tokens),
    opening,
    closing,
    surnames,
    mentions: new Map(),
    descriptions: new Map(),
  }
}

/** The reader when the surnames are known of those whom the article names in full. */
export const withSurnames = (reader: Reader, surnames: ReadonlySet<string>): Reader => ({ ...reader, surnames })

/** Whether the article's own background begins at a token: «يذكر أن», «والجدير بالذكر أن». */
export function opensBackground(reader: Reader, at: number): number {
  const hit = backgroundPhraseAt(reader, at)
  if (!hit) return 0
  const after = reader.words(skipBreaks(reader, at + hit.length))
  const clause = after?.complementiser?.class === 'content'
  return hit.phrase.clause && !clause ? 0 : hit.length
}

/**
 * A reading as the text's own spelling bears it out: «أنتقد» (I criticise) is no «انتقد», and a written shadda tells «عدّ» and
 * «بيّن» from the words that they are without it. Undefined where the spelling is another word's.
 */
function asSpelled(reader: Reader, at: number, form: CueForm): CueForm | undefined {
  const token = reader.doc.tokens[at]
  if (!token) return undefined
  const front = (form.conjunction === '' ? 0 : 1) + (form.preposition === undefined ? 0 : 1) + (form.future ? 1 : 0)
  const raw = token.raw.slice(front, form.object === undefined ? undefined : -form.object.length)
  if (!form.definite && spellingFit(raw, form.written) === 'other') return undefined
  if (form.form === 'perfect' && raw.startsWith('أ') && form.written.startsWith('ا')) return undefined
  // «أقرأ» is no dual «أقرّا».
  if (raw.endsWith('أ') && form.written.endsWith('ا')) return undefined
  // «شاهد [يدعى] سامر»: who is called by a name claims nothing, though some write ى for ي.
  const next = raw.endsWith('ى') && form.form === 'imperfect' && form.homograph ? reader.words(at + 1) : undefined
  if (next && /ي$/u.test(form.written) && (next.given || next.maybeName || next.particle)) return undefined
  if (form.mood === 'jussive' && !jussive.has(reader.keys[at - 1] ?? '') && form.preposition === undefined)
    return undefined
  // Without a vowel sign nothing more is spelled out.
  if (token.end - token.start === token.raw.length) return form
  // «اتُّهمت الشركة», «سُئل الوزير»: who is meant by the subject did not speak.
  const spelled = reader.doc.text.slice(token.start, token.end)
  if (form.form === 'perfect' && form.passive === 'maybe' && isPassive(spelled)) return { ...form, passive: 'yes' }
  const doubled = doubledLetters(spelled)
  const doubtful = form.homograph || form.cue.gate === 'weak'
  if (!doubtful || doubled === '') return form
  // With its shadda the verb is sure: it needs no more evidence than other verbs of its meaning.
  return doubled === doubledLetters(form.cue.lemma)
    ? { ...form, homograph: false, cue: { ...form.cue, gate: 'gated' } }
    : form
}

/** Whether a perfect has its first vowel written as u: «نُقل», «اتُّهم», «أُعلن». */
const isPassive = (spelled: string): boolean => /^[وف]?\p{L}(?:\p{L}?)\u0651?\u064f/u.test(spelled)

/** Particles that a jussive stands after. */
const jussive = new Set(['لم', 'ولم', 'فلم', 'لما', 'لا', 'ولا', 'الم'])

/** «بعد نفي الوزارة وقوع التسريب»: the noun with who denies is no verb without a subject. */
const isSpokenNoun = (found: Attribution, best: Attribution | undefined): boolean =>
  found.hang === 'noun' && found.source !== undefined && best?.source === undefined

/** The strongest reading of a token as a cue; undefined where it is none. */
function readCue(reader: Reader, at: number, sentence: Range): Attribution | undefined {
  const byPhrase =
    attributionByPhrase(reader, at, sentence) ??
    silenceAt(reader, at, sentence) ??
    impersonalStatementAt(reader, at, sentence)
  if (byPhrase) return byPhrase
  let best: Attribution | undefined
  for (const reading of reader.words(at)?.cues ?? []) {
    const form = asSpelled(reader, at, reading)
    if (!form) continue
    const found =
      attributionByRelative(reader, at, form, sentence) ??
      attributionByLightVerb(reader, at, form, sentence) ??
      attributionByVerb(reader, at, form, sentence) ??
      attributionByNoun(reader, at, form, sentence)
    if (found && (found.strength > (best?.strength ?? 0) || isSpokenNoun(found, best))) best = found
  }
  return best
}

/** Words that are cues, or that a cue of several words or the article's own background may begin with. */
const mayReport = hint(({ cues, opensCue }) => cues.length > 0 || opensCue)

/**
 * The cues of one sentence outside quotations, each with its source and the opening of its content, behind the label of the
 * line, if it has one; an answer of an interview opens with the turn of who answers. A word that an earlier
 * cue has used up (the verb of «حسبما أفاد», «قوله» of a relay, «قائلا» of a carrier) is no cue of its own.
 */
export function readSentence(
  reader: Reader,
  doc: Pick<Document, 'speechAt'>,
  sentence: Range,
  turn?: Turn,
): Attribution[] {
  const label = (turn && attributionByTurn(turn, sentence)) ?? attributionByLabel(reader, sentence, turn !== undefined)
  const found: Attribution[] = label ? [label] : []
  let at = label?.used ?? captionEnd(reader, sentence)
  let used = -1
  let passed = -1
  while (at < sentence.to) {
    if (((reader.hints[at] ?? 0) & mayReport) === 0) {
      at++
      continue
    }
    const facts = reader.words(at)
    const doubtful = at < passed && facts?.opensCue === false && facts.cues.every(({ cue }) => cue.gate === 'weak')
    if (doubtful || (doc.speechAt[at] ?? -1) >= 0 || at < used) {
      at++
      continue
    }
    const background = opensBackground(reader, at)
    if (background > 0) {
      at += background
      continue
    }
    const attribution = readCue(reader, at, sentence)
    if (attribution) {
      found.push(attribution)
      const { cue, opening, relays } = attribution
      // «زعم تجمع «شباب الضفتين» أن»: what names the speaker is no cue.
      const named = attribution.source && attribution.source.from >= cue.to ? attribution.source.to : 0
      used = Math.max(cue.to, attribution.used ?? 0, named)
      if (attribution.form && opening && (relays.length > 0 || attribution.form.cue.frames.includes('saying')))
        used = Math.max(used, opening.mark)
      at = Math.max(at + 1, cue.to)
      // «أعرب الأمين العام [عبر] الناطق باسمه عن قلقه»: what leads from a cue to its content is mostly no verb.
      passed = opening && opening.mark > at ? opening.mark : passed
      // «وحسب مصدرين [تحدثا] للصحيفة، فإن»: nor what is told of the source of a phrase.
      if (attribution.hang === 'according' && attribution.scope === 'after' && opening)
        used = Math.max(used, opening.at)
    } else at++
  }
  return found
}
