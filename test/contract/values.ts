import { channels, commitments, kinds, namings, quotedForms } from '../../worker/contract.ts'
import type { Reading } from '../../worker/extractor/index.ts'

const bases = ['explicit', 'carried', 'inferred']

/** Codes are those of the contract, shares and confidences lie between 0 and 1, and fields go together as they must. */
export function valueFaults(reading: Reading): string[] {
  const faults: string[] = []
  const need = (holds: boolean, fault: string) => void (holds || faults.push(fault))
  const oneOf = (values: readonly string[], value: string, where: string) =>
    need(values.includes(value), `${where} is ${value}`)

  need(reading.version === 1 && reading.language === 'ar', 'version or language')
  for (const source of reading.sources) {
    const { id, name, naming, kind, specificity, members, number, words } = source
    need(/^s[1-9]\d*$/u.test(id), `source id ${id}`)
    need(name.trim() !== '', `${id} has no name`)
    oneOf(namings, naming, `${id}.naming`)
    oneOf(kinds, kind, `${id}.kind`)
    need(specificity === undefined || naming === 'unnamed', `${id} is ${naming} and has a specificity`)
    need(naming !== 'unnamed' || specificity !== undefined, `${id} is unnamed and has no specificity`)
    need(members === undefined || number !== 'one', `${id} is one and has members`)
    need(source.mentions.length > 0, `${id} has no mention`)
    need(Number.isInteger(words) && words >= 0, `${id}.words is ${words}`)
  }
  for (const statement of reading.statements) {
    const { id, cue, quoted, channel, confidence, within, counted, rule } = statement
    need(/^q[1-9]\d*$/u.test(id), `statement id ${id}`)
    need(rule !== '', `${id} has no rule`)
    oneOf(quotedForms, quoted, `${id}.quoted`)
    oneOf(channels, channel.type, `${id}.channel`)
    oneOf(bases, channel.basis, `${id}.channel.basis`)
    if (cue) oneOf(commitments, cue.commitment, `${id}.cue.commitment`)
    if (cue) need(cue.lemma !== '', `${id}.cue has no lemma`)
    need(confidence >= 0 && confidence <= 1, `${id}.confidence is ${confidence}`)
    need(statement.content.length > 0 || cue?.commitment === 'decline', `${id} has no content`)
    need(!(counted && within !== undefined), `${id} is nested and counted`)
    need(!(counted && cue?.commitment === 'decline'), `${id} declines and is counted`)
  }
  need(reading.article.words >= 0 && reading.article.paragraphs >= 0, 'article counts')
  return faults
}
