import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyze } from '../../../worker/extractor/index.ts'
import { accordingPhrases } from '../../../worker/extractor/lexicon/cues/according.ts'
import { declinePhrases } from '../../../worker/extractor/lexicon/cues/decline.ts'
import { casesIn } from '../cases.ts'
import { phrasesOfSeveralWords } from './several-words.ts'

/**
 * What `statement.rule` can say, and a sentence for each. A rule is named by the form of its cue and what opens its content; then
 * whether the source stands before the cue (`-svo`) or is not spoken (`-bare`). Phrases have ids of their own, with what they
 * cover: what follows (`-after`) or the clause before (`-before`).
 */
const families: readonly (readonly [family: RegExp, example: string])[] = [
  [/^perfect-clause$/u, 'قال مدير السد إن المياه تراجعت.'],
  [/^perfect-clause-svo$/u, 'مدير السد قال إن المياه تراجعت.'],
  [/^perfect-clause-bare$/u, 'وأضاف أن المياه تراجعت.'],
  [/^perfect-speech$/u, 'قال مدير السد: المياه تراجعت إلى النصف.'],
  [/^perfect-speech-bare$/u, 'وأضاف: المياه تراجعت إلى النصف.'],
  [/^perfect-noun$/u, 'أشار مدير السد إلى تراجع المياه.'],
  [/^perfect-noun-svo$/u, 'لكن المتحدث أشار إلى تراجع المياه.'],
  [/^perfect-object$/u, 'أعلن مدير السد تراجع المياه.'],
  [/^perfect-object-svo$/u, 'لكن المتحدث نفى وجود خلاف.'],
  [/^perfect-question$/u, 'سأل النائب هل بدأت الأشغال.'],
  [/^perfect-quote$/u, '«لن نرحل من هذا الحي»، قالت أم سامر.'],
  [/^imperfect-clause$/u, 'يقول مدير السد إن المياه تراجعت.'],
  [/^imperfect-clause-svo$/u, 'لكن السكان يقولون إن المياه مقطوعة.'],
  [/^imperfect-clause-bare$/u, 'يُعتقد أن المشتبه به غادر البلاد.'],
  [/^imperfect-noun$/u, 'يطالب السكان بفتح الطريق.'],
  [/^imperfect-object$/u, 'ينفي المدير وجود خلاف.'],
  [/^imperfect-quote$/u, '«لن نرحل من هذا الحي»، يقول أبو سامر.'],
  [/^imperfect-speech$/u, 'يقول مدير السد: المياه تراجعت إلى النصف.'],
  [/^participle-clause-bare$/u, 'وقف المدير، مؤكدا أن المياه تراجعت.'],
  [/^participle-noun-bare$/u, 'وقف المدير، مشيرا إلى تراجع المياه.'],
  [/^participle-object-bare$/u, 'وقف المدير، نافيا وجود خلاف.'],
  [/^participle-speech-bare$/u, 'وقف المدير، قائلا: المياه تراجعت إلى النصف.'],
  [/^relative-remark$/u, 'قال مدير السد إن المياه تراجعت، وهو ما نفاه الوزير.'],
  [/^light-noun$/u, 'أطلقت المنظمة تحذيرا من السيول.'],
  [/^light-object$/u, 'جدّدت النقابة دعوتها الوزارة إلى التراجع عن القرار.'],
  [/^label-clause$/u, 'مدير السد: المياه ستتراجع إلى النصف.'],
  [/^label-speech$/u, 'مدير السد: «المياه تتراجع كل يوم».'],
  [/^post$/u, 'سامر الحلبي (@samer)\n«المياه تتراجع كل يوم».'],
  [/^answer$/u, 'حوار مع الخبيرة ليلى حداد\nس: ماذا عن السد؟\nج: المياه تراجعت.'],
  [/^noun-clause$/u, 'جاء ذلك بعد تأكيد الوزير أن القرار نهائي.'],
  [/^noun-act$/u, 'أثار إعلان هيئة المياه خفض الحصص استياء المزارعين.'],
  [/^[a-z-]+-after$/u, 'وبحسب مدير السد، فإن المياه تراجعت.'],
  [/^[a-z-]+-before$/u, 'تراجعت المياه، بحسب مدير السد.'],
  [/^impersonal-[a-z-]+$/u, 'ومن المتوقع أن تنخفض الأسعار.'],
  [/^silence-[a-z-]+$/u, 'لم يصدر أي تعليق فوري عن الجيش.'],
]

/** Those that occur too, of the same forms: documented by the form alone. */
const rest =
  /^(?:perfect|imperfect|participle)-(?:clause|speech|noun|object|question|quote)(?:-svo|-bare)?$|^light-[a-z]+(?:-svo|-bare)?$|^noun-speech$/u

const rulesOf = (text: string): string[] => analyze(text).statements.map(({ rule }) => rule)

describe('a rule has a sentence that it finds and one that it does not', () => {
  test.each(families)('%s', (family, example) => {
    expect(rulesOf(example).filter((rule) => family.test(rule))).toHaveLength(1)
    const others = families.filter(([, other]) => other !== example).flatMap(([, other]) => rulesOf(other))
    const misses = others.filter((rule) => !family.test(rule))
    expect(misses.length).toBeGreaterThanOrEqual(others.length - 1)
  })
})

const articles = new URL('../../articles/', import.meta.url)
const texts = [
  ...phrasesOfSeveralWords.map(([text]) => text),
  ...readdirSync(articles)
    .filter((name) => /^\d.*\.txt$/u.test(name) && !name.includes('expected'))
    .map((name) => readFileSync(new URL(name, articles), 'utf8')),
  ...[new URL('./', import.meta.url), new URL('../stages/', import.meta.url)].flatMap((folder) =>
    casesIn(folder).flatMap(([, cases]) => cases.map(({ text }) => text)),
  ),
]
const found = new Set(texts.flatMap(rulesOf))

test('every rule in the articles and cases is one of these', () => {
  const known = [...families.map(([family]) => family), rest]
  expect([...found].filter((rule) => !known.some((family) => family.test(rule)))).toEqual([])
  expect(found.size).toBeGreaterThan(30)
})

test('every phrase in them is in the lexicon', () => {
  const ids = new Set([...accordingPhrases, ...declinePhrases].map(({ id }) => id))
  const phrases = [...found].filter((rule) => /-(?:after|before)$|^silence-/u.test(rule))
  const idOf = (rule: string) => rule.replace(/^silence-|-(?:after|before)$/gu, '')
  expect(phrases.filter((rule) => !ids.has(idOf(rule)))).toEqual([])
  expect(phrases.length).toBeGreaterThan(15)
})

/** A basis and a pretext name no voice: these phrases are read, and report nothing. */
const voiceless = accordingPhrases
  .filter(({ followedBy, id }) => followedBy === 'content' || id === 'istinadan-ila')
  .map(({ id }) => id)

test('every phrase of the lexicon that names a voice has a case', () => {
  const missing = accordingPhrases.filter(({ id }) => !found.has(`${id}-after`) && !found.has(`${id}-before`))
  expect(missing.map(({ id }) => id).sort()).toEqual([...voiceless].sort())
})
