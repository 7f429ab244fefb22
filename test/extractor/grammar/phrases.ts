import { expect, test } from 'vitest'
import {
  type HeadKind,
  nounPhraseAt,
  type PhraseContext,
  type Reader,
} from '../../../worker/extractor/grammar/noun-phrase.ts'
import { structure } from '../../../worker/extractor/index.ts'
import { readerOf } from '../../../worker/extractor/stages/attributions.ts'

/** A text as the grammar reads it, with the surnames that the article knows from elsewhere. */
export function readerFor(text: string, surnames: readonly string[] = []): Reader {
  return readerOf(structure(text, {}), new Set(surnames))
}

/** What may stand around a phrase, in the terms of a test. */
export type Around = Partial<Pick<PhraseContext, 'object' | 'glued' | 'target'>> & {
  /** Prepositions of the cue, before which the phrase ends. */
  readonly prepositions?: readonly string[]
  readonly surnames?: readonly string[]
}

/** The noun phrase that opens a text, as the text writes it; undefined where none does. */
export function phraseOf(text: string, around: Around = {}) {
  const reader = readerFor(text, around.surnames)
  const { tokens } = reader.doc
  const phrase = nounPhraseAt(reader, 0, {
    limit: tokens.length,
    object: around.object ?? false,
    framePrepositions: new Set(around.prepositions),
    ...(around.glued !== undefined && { glued: around.glued }),
    ...(around.target !== undefined && { target: around.target }),
  })
  if (!phrase) return undefined
  return { ...phrase, text: text.slice(tokens[phrase.from]?.start, tokens[phrase.to - 1]?.end) }
}

/** Where a phrase must end: its text, a bar, what follows. «⏎» is a line break. */
export type Ending = readonly [marked: string, what?: string]

/** Tests that each phrase ends where its bar stands. */
export function testEndings(endings: readonly Ending[], around: Around = {}): void {
  test.each(endings.map(([marked, what]) => [marked, what ?? ''] as const))('%s (%s)', (marked) => {
    const [phrase = ''] = marked.split('|')
    const text = marked
      .replace(/ ?\| ?/u, ' ')
      .replaceAll('⏎', '\n')
      .trim()
    expect(phraseOf(text, around)?.text.replaceAll('\n', '⏎')).toBe(phrase.trim())
  })
}

/** Tests what each phrase is about. */
export function testKinds(kinds: readonly (readonly [text: string, kind: HeadKind | undefined])[]): void {
  test.each(kinds)('%s is %s', (text, kind) => {
    expect(phraseOf(text)?.kind).toBe(kind)
  })
}
