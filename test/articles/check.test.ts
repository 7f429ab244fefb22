import { expect, test } from 'vitest'
import { faults } from './check.ts'
import { parse } from './parse.ts'

const article = `قالت وزيرة الصحة هدى سالم إن المستشفى "مفتوح للجميع منذ الصباح"، مضيفة: "لا نقص لدينا".
اقرأ أيضا: مستشفيات الساحل
ونفت نقابة الممرضين ذلك.`

const file = `SOURCES
s1 هدى سالم — named_person, official
   role: وزيرة الصحة
   mentions: وزيرة الصحة هدى سالم
s2 نقابة الممرضين — named_org, civil_society
   mentions: نقابة الممرضين

STATEMENTS
q1 s1 «قالت» [قال، neutral] mixed, unknown
   source: وزيرة الصحة هدى سالم
   content: المستشفى "مفتوح للجميع منذ الصباح"
q2 s1 «مضيفة» [أضاف، neutral] direct, unknown
   content: لا نقص لدينا
q3 s2 «ونفت» [نفى، deny] indirect, unknown
   source: نقابة الممرضين
   content: ذلك

CONFLICTS
denial: q1 × q3

EXCLUDED
اقرأ أيضا: مستشفيات الساحل
`

test('a right file has no faults', () => {
  expect(faults(article, parse(file))).toEqual([])
})

test.each([
  ['a word that the article does not have', 'content: لا نقص لدينا', 'content: لا نقص عندنا'],
  ['half a word', 'content: لا نقص لدينا', 'content: لا نقص لدي'],
  ['a form that the marks contradict', '[أضاف، neutral] direct', '[أضاف، neutral] indirect'],
  ['too many quoted words for an indirect content', 'mixed, unknown', 'indirect, unknown'],
  ['a direct content without marks', '[نفى، deny] indirect', '[نفى، deny] direct'],
  ['a conflict with a statement that is not there', 'q1 × q3', 'q1 × q4'],
  [
    'a conflict with a statement that is not counted',
    '[نفى، deny] indirect, unknown',
    '[نفى، deny] indirect, unknown, not counted',
  ],
  ['a nested statement outside of its outer one', 'content: لا نقص لدينا', 'content: لا نقص لدينا\n   within: q1'],
  ['a mention that the article does not have', 'mentions: نقابة الممرضين', 'mentions: النقابة'],
  ['a source text that no mention holds', 'source: نقابة الممرضين', 'source: وزيرة الصحة'],
  ['a passage that the article does not have', 'مستشفيات الساحل\n', 'مستشفيات الجبل\n'],
  ['sources out of order', 'q1 s1', 'q1 s2'],
])('finds %s', (_, right, wrong) => {
  expect(file).toContain(right)
  expect(faults(article, parse(file.replace(right, wrong)))).not.toEqual([])
})

test('finds statements out of order', () => {
  const expected = parse(file)
  expect(faults(article, { ...expected, statements: expected.statements.toReversed() })).not.toEqual([])
})
