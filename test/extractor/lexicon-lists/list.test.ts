import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldList } from '../../../worker/extractor/lexicon/list.ts'
import { fold } from '../../../worker/extractor/text/fold.ts'

const letters = fc.constantFrom(...'ابةأإآىيؤئءوهكگپی،؛؟«» \n-=/?:aZ09٣ـًّٔ\u200fﻻ')

test('a list is folded as every text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: letters }), (text) => {
      expect(foldList(text)).toBe(fold(text))
    }),
    { seed: 5, numRuns: 3_000 },
  )
})

test('every character alone too', () => {
  for (let code = 0; code < 0xd800; code++) {
    const character = String.fromCharCode(code)
    if (foldList(character) !== fold(character)) expect.unreachable(code.toString(16))
  }
})
