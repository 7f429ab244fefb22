import { cues } from '../confidence.ts'
import type { Range, Turn } from '../document.ts'
import type { Attribution } from './attribution.ts'
import { labelAt } from './label.ts'
import type { Reader } from './noun-phrase.ts'

/**
 * Reads a line that opens with the name of who speaks: «وزير النقل: الجسر سيفتح نهاية الشهر», «سامر الحلبي (@samer): "لن نسكت"»,
 * «الوزير: الميزانية كافية» in a dialogue. No word of it reports, so that its cue is empty.
 */
export function attributionByLabel(reader: Reader, sentence: Range, sure = false): Attribution | undefined {
  const { doc } = reader
  const before = doc.tokens[sentence.from - 1]
  if (before && before.kind !== 'break') return undefined
  const label = labelAt(reader, sentence, sure)
  if (!label) return undefined
  const { source, mark, at, handle, signs } = label
  const quoted = reader.opening.has(at)
  return {
    rule: handle ? 'post' : `label-${quoted ? 'speech' : 'clause'}`,
    cue: { from: source.to, to: source.to },
    ...wordless,
    scope: signs ? 'before' : 'after',
    form: undefined,
    source,
    meant: undefined,
    opening: signs ? undefined : { kind: 'speech', mark, at },
    quoteBefore: undefined,
    told: undefined,
    clauseFrom: sentence.from,
    fillers: [],
    used: Math.max(at, mark),
    relays: [],
    strength: quoted || handle ? cues.labelled : cues.label,
  }
}

/** What all that is said without a cue has in common. */
const wordless = {
  lemma: '',
  cueId: 'label',
  commitment: 'neutral',
  negated: false,
  counted: true,
  agentless: false,
  hang: 'main',
} as const

/** Reads an answer of an interview, of which the questions tell where it begins: «- الميزانية كافية»; who answers is known. */
export function attributionByTurn({ at, speaker }: Turn, sentence: Range): Attribution | undefined {
  if (!speaker) return undefined
  return {
    rule: 'answer',
    cue: { from: at, to: at },
    ...wordless,
    scope: 'after',
    form: undefined,
    source: undefined,
    meant: speaker,
    opening: { kind: 'speech', mark: at, at },
    quoteBefore: undefined,
    told: undefined,
    clauseFrom: sentence.from,
    fillers: [],
    used: at,
    relays: [],
    strength: cues.labelled,
  }
}
