import { describe, expect, test } from 'vitest'
import { type Gap, readGap } from '../../../worker/extractor/grammar/gap.ts'
import { readerFor } from './phrases.ts'

/** What stands between a cue, the first word of the text, and its content. */
function gapOf(text: string) {
  const reader = readerFor(text)
  const { tokens } = reader.doc
  const form = reader.words(0)?.cues.find((cue) => cue.form === 'perfect' || cue.form === 'participle')
  if (!form) throw new Error(`no cue opens «${text}»`)
  const gap = readGap(reader, 0, form, tokens.length)
  const wordsOf = ({ from, to }: { from: number; to: number }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end)
  const part = (range: Gap['source']) => (range ? wordsOf(range) : undefined)
  return {
    source: part(gap.source),
    origin: part(gap.origin),
    opening: gap.opening?.kind,
    content: gap.opening && wordsOf({ from: gap.opening.at, to: tokens.length }),
    fillers: gap.fillers.map(wordsOf),
  }
}

describe('what opens a content', () => {
  test.each([
    ['قال المدير إن المياه تراجعت', 'clause', 'المياه تراجعت'],
    ['قال المدير إنه مريض', 'clause', 'إنه مريض'],
    ['أشار المدير إلى أن المياه تراجعت', 'clause', 'المياه تراجعت'],
    ['قال المدير: المياه تراجعت', 'speech', 'المياه تراجعت'],
    ['قال المدير «المياه تراجعت إلى النصف»', 'speech', 'المياه تراجعت إلى النصف»'],
    ['أشار المدير إلى تراجع المياه', 'noun', 'تراجع المياه'],
    ['طالب المدير بفتح السد', 'noun', 'بفتح السد'],
    ['أعلن المدير تراجع المياه', 'object', 'تراجع المياه'],
    ['نفى المدير ذلك', 'object', 'ذلك'],
    ['سأل المدير هل تراجعت المياه', 'question', 'هل تراجعت المياه'],
    ['كشف المدير عما جرى', 'noun', 'عما جرى'],
  ])('%s: %s', (text, opening, content) => {
    expect(gapOf(text)).toMatchObject({ source: 'المدير', opening, content })
  })

  test.each([
    ['قال المدير بعد أن عاد الوفد', 'an أن of another word'],
    ['قال المدير وغادر القاعة', 'nothing'],
  ])('not «%s» (%s)', (text) => {
    expect(gapOf(text).opening).toBeUndefined()
  })
})

describe('the source is the first phrase that no preposition governs', () => {
  test.each<readonly [text: string, source: string | undefined, what: string]>([
    ['قال لصحيفة «المرفأ» المدير إن المياه تراجعت', 'المدير', 'behind an addressee'],
    ['قال في مؤتمر صحافي المدير إن المياه تراجعت', 'المدير', 'behind an occasion'],
    ['قال أمس الأحد المدير إن المياه تراجعت', 'المدير', 'behind a time'],
    ['قال له المدير إن المياه تراجعت', 'المدير', 'behind a preposition with its pronoun'],
    ['قالت 12 منظمة إن المياه تراجعت', '12 منظمة', 'with a number'],
    ['أعلنت «الصحة» تسجيل إصابتين', '«الصحة»', 'a name in marks'],
    ['قال (سامر حداد) إن المياه تراجعت', undefined, 'not in brackets'],
    ['قال إن المياه تراجعت', undefined, 'not there'],
  ])('%s: %s (%s)', (text, source) => {
    expect(gapOf(text).source).toBe(source)
  })
})

describe('what is stepped over', () => {
  test.each([
    ['قال المدير في تصريح صحافي إن المياه تراجعت', ['في تصريح صحافي']],
    ['قال المدير لوكالة رويترز إن المياه تراجعت', ['لوكالة رويترز']],
    ['قال المدير أمس إن المياه تراجعت', ['أمس']],
    ['قال المدير (45 عاما) إن المياه تراجعت', []],
    ['قال المدير إن المياه تراجعت', []],
  ])('%s', (text, fillers) => {
    expect(gapOf(text)).toMatchObject({ fillers, content: 'المياه تراجعت' })
  })
})

test('an object and its preposition are the content, and nobody is named', () => {
  expect(gapOf('متهما الحكومة بالتقصير')).toMatchObject({ source: undefined, content: 'الحكومة بالتقصير' })
  expect(gapOf('داعيا السكان إلى الهدوء')).toMatchObject({ source: undefined, content: 'السكان إلى الهدوء' })
})

test('whom the source passes on', () => {
  expect(gapOf('ذكرت الصحيفة نقلا عن مصادر أمنية أن المياه تراجعت')).toMatchObject({
    source: 'الصحيفة',
    origin: 'مصادر أمنية',
  })
  expect(gapOf('ذكرت الصحيفة أن المياه تراجعت').origin).toBeUndefined()
})

test('a content too far away is none', () => {
  expect(gapOf(`قال المدير ${'(نعم) '.repeat(60)}إن المياه تراجعت`).opening).toBeUndefined()
  expect(gapOf(`قال المدير ${'(نعم) '.repeat(3)}إن المياه تراجعت`).opening).toBe('clause')
})
