import { expect, test } from 'vitest'
import { analyze } from '../../../worker/extractor/index.ts'
import { phrasesOfSeveralWords } from './several-words.ts'

/** Which of its words is the cue of such a phrase is a matter of taste; who speaks, what, and with which weight is not. */
test.each(phrasesOfSeveralWords)('%s', (text, name, content, commitment) => {
  const { statements, sources } = analyze(text)
  expect(statements).toHaveLength(1)
  expect(sources).toHaveLength(1)
  expect(sources[0]?.name).toBe(name)
  expect(statements[0]?.content.map((span) => span.text)).toEqual([content])
  expect(statements[0]?.cue?.commitment).toBe(commitment)
  expect(statements[0]?.counted).toBe(true)
})
