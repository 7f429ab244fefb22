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
    ...wordless,
    rule: handle ? 'post' : `label-${quoted ? 'speech' : 'clause'}`,
    cue: { from: source.to, to: source.to },
    source,
    ...(signs ? { scope: 'before' } : { opening: { kind: 'speech', mark, at } }),
    clauseFrom: sentence.from,
    used: Math.max(at, mark),
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
  scope: 'after',
  fillers: [],
  relays: [],
} as const

/** Reads an answer of an interview, of which the questions tell where it begins: «- الميزانية كافية»; who answers is known. */
export function attributionByTurn({ at, speaker }: Turn, sentence: Range): Attribution | undefined {
  if (!speaker) return undefined
  return {
    ...wordless,
    rule: 'answer',
    cue: { from: at, to: at },
    meant: speaker,
    opening: { kind: 'speech', mark: at, at },
    clauseFrom: sentence.from,
    used: at,
    strength: cues.labelled,
  }
}
