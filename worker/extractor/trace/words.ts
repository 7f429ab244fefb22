import type { Span } from '../../contract.ts'
import { type Document, spanOf } from '../document.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import type { WordFacts } from '../grammar/words.ts'

/** A token, the form in which it is compared, and what the lists know of it. */
export type TracedToken = Span & { kind: string; key: string; is?: string[] }

/** What the lists know of a word by its form alone: «cue qala perfect», «role وزير», «relative». */
function known(facts: WordFacts): string[] {
  const { cues, classes, complementiser, role, body, document, definite } = facts
  const flags = ['title', 'given', 'maybeName', 'particle', 'place', 'modifier', 'verbalNoun', 'verb'] as const
  return [
    ...cues.map(({ cue, form, homograph }) => `cue ${cue.id} ${form}${homograph ? ', homograph' : ''}`),
    ...(role ? [`role ${role.role.lemma}`] : []),
    ...(body ? [`body ${body.body.lemma}`] : []),
    ...(document ? [`document ${document.document.lemma}`] : []),
    ...(complementiser ? [`complementiser ${complementiser.class}`] : []),
    ...classes.names,
    ...flags.filter((flag) => facts[flag]),
    ...(definite ? ['definite'] : []),
  ]
}

/** Every token of the text. */
export const tracedTokens = (reader: Reader, { text, tokens }: Document): TracedToken[] =>
  tokens.map(({ kind, start, end, key }, at) => {
    const facts = kind === 'word' ? reader.words(at) : undefined
    const is = facts ? known(facts) : []
    return { ...spanOf(text, start, end), kind, key, ...(is.length > 0 && { is }) }
  })
