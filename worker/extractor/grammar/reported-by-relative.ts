import { cues } from '../confidence.ts'
import type { Range } from '../document.ts'
import type { CueForm } from '../lexicon/cues/forms.ts'
import type { Attribution } from './attribution.ts'
import { framesOf } from './frames.ts'
import { nounPhraseAt, type Reader } from './noun-phrase.ts'
import { isSomebody } from './somebody.ts'

/** The noun of a remark stands at most this many tokens before its relative pronoun: «وهي [المعطيات] التي». */
const nearest = 3

/** What a remark takes up: «وهو [ما] نفاه», «[الأمر] الذي دحضته», «وهي [المعطيات] التي فندتها»; undefined where no remark begins. */
function takenUp({ keys, words }: Reader, at: number, { from }: Range): Range | undefined {
  if (keys[at - 1] === 'ما') return /^وه[وي]$/u.test(keys[at - 2] ?? '') ? { from: at - 1, to: at } : undefined
  if (!/^ال[ذت]ي$/u.test(keys[at - 1] ?? '')) return undefined
  if (keys[at - 2] === 'الامر') return { from: at - 2, to: at - 1 }
  for (let before = at - 2; before > Math.max(from, at - 2 - nearest); before--) {
    if (!words(before)?.definite) return undefined
    if (/^وه[وي]$/u.test(keys[before - 1] ?? '')) return { from: before, to: at - 1 }
  }
  return undefined
}

/**
 * Reads a remark in which somebody denies or confirms what was said before it: «…، وهو ما نفاه الوزير», «…، الأمر الذي أكدته
 * الشركة». What is denied stands before, taken up by a pronoun; the noun that the pronoun means is what is reported.
 */
export function attributionByRelative(
  reader: Reader,
  at: number,
  form: CueForm,
  sentence: Range,
): Attribution | undefined {
  if (form.object === undefined || (form.form !== 'perfect' && form.form !== 'imperfect')) return undefined
  if ((form.cue.class !== 'deny' && form.cue.id !== 'akkada') || form.cue.with) return undefined
  const told = takenUp(reader, at, sentence)
  if (!told) return undefined
  const source = nounPhraseAt(reader, at + 1, {
    limit: sentence.to,
    object: true,
    framePrepositions: framesOf(form).words,
  })
  if (!source || !isSomebody(reader, source)) return undefined
  const remark = /^وه[وي]$/u.test(reader.keys[told.from - 1] ?? '') ? told.from - 1 : told.from
  return {
    rule: 'relative-remark',
    cue: { from: at, to: at + 1 },
    lemma: form.cue.lemma,
    cueId: form.cue.id,
    commitment: form.cue.commitment,
    negated: false,
    counted: form.cue.core,
    agentless: false,
    hang: 'main',
    scope: 'before',
    form,
    source,
    meant: undefined,
    opening: undefined,
    quoteBefore: undefined,
    told,
    clauseFrom: reader.keys[remark - 1] === '،' ? remark - 1 : remark,
    fillers: [],
    used: undefined,
    relays: [],
    strength: cues.gated,
  }
}
