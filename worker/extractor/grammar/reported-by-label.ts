import { cues } from '../confidence.ts'
import type { Range } from '../document.ts'
import type { Attribution } from './attribution.ts'
import { labelAt } from './label.ts'
import type { Reader } from './noun-phrase.ts'

/**
 * Reads a line that opens with the name of who speaks: «وزير النقل: الجسر سيفتح نهاية الشهر», «سامر الحلبي (@samer): "لن نسكت"»,
 * «الوزير: الميزانية كافية» in a dialogue. No word of it reports, so that its cue is empty.
 */
export function attributionByLabel(reader: Reader, sentence: Range): Attribution | undefined {
  const { doc } = reader
  const before = doc.tokens[sentence.from - 1]
  if (before && before.kind !== 'break') return undefined
  const label = labelAt(reader, sentence)
  if (!label) return undefined
  const { source, mark, at, handle } = label
  const quoted = reader.opening.has(at)
  return {
    rule: handle ? 'post' : `label-${quoted ? 'speech' : 'clause'}`,
    cue: { from: source.to, to: source.to },
    lemma: '',
    cueId: 'label',
    commitment: 'neutral',
    negated: false,
    counted: true,
    agentless: false,
    hang: 'main',
    scope: 'after',
    source,
    opening: { kind: 'speech', mark, at },
    clauseFrom: sentence.from,
    fillers: [],
    used: at,
    relays: [],
    strength: quoted || handle ? cues.labelled : cues.label,
  }
}
