import { describe, expect, test } from 'vitest'
import { analyze } from '../../worker/extractor/index.ts'
import { explain } from '../../worker/extractor/trace.ts'
import { articles, readArticle } from '../articles/differences.ts'
import { spanFaults } from '../contract/spans.ts'

const traceOf = (text: string) => explain(text).trace

const text = [
  'المرفأ – متابعات',
  'قال وزير النقل سامر الحلبي إن الجسر سيفتح، مضيفا أن «العمل يسير كما نريد له».',
  'ونقلت وكالة أنباء الساحل عن الوزير قوله في مؤتمر صحفي إن المال متوفر. والتقى الوزير المدير. وأكد أن الخبر لا صحة له.',
  'يذكر أن الجسر أغلق قبل عام.',
].join('\n')

test('the reading beside a trace is the reading', () => {
  for (const name of articles) {
    const article = readArticle(name, 'txt')
    const { trace, ...reading } = explain(article)
    expect(reading).toEqual(analyze(article))
    expect(JSON.parse(JSON.stringify(trace))).toEqual(trace)
  }
})

test('every span of a trace has the words that stand there', () => {
  const label = 'مدير السد: المياه ستتراجع إلى النصف.'
  for (const article of [text, label, ...articles.map((name) => readArticle(name, 'txt'))])
    expect(spanFaults(article, traceOf(article))).toEqual([])
})

test('any text has a trace', () => {
  for (const odd of ['', '\n\n', '"', 'قال', 'قال:', '«قال «إن', 'x'.repeat(50)]) {
    expect(Object.values(traceOf(odd)).every(Array.isArray)).toBe(true)
  }
})

describe('a stage shows what it found and by which rule:', () => {
  const trace = traceOf(text)

  test('what the lists know of a word', () => {
    expect(trace.tokens).toContainEqual(expect.objectContaining({ text: 'قال', is: ['cue qala perfect'] }))
    const minister = trace.tokens.find(({ key }) => key === 'وزير')
    expect(minister?.is).toContain('role وزير')
    expect(trace.tokens.find(({ key }) => key === 'ان')?.is).toContain('complementiser content')
  })

  test('what is not the article', () => {
    expect(trace.excluded).toMatchObject([{ text: 'المرفأ – متابعات', by: 'credit' }])
  })

  test('quotations with what they are for', () => {
    expect(trace.quotations).toMatchObject([{ text: '«العمل يسير كما نريد له»', role: 'speech', closed: true }])
  })

  test('mentions', () => {
    expect(trace.mentions).toContainEqual(expect.objectContaining({ text: 'وزير النقل سامر الحلبي', kind: 'person' }))
  })

  test('cues with source and opening', () => {
    expect(trace.cues[0]).toMatchObject({
      ...{ id: '1.1 قال', rule: 'perfect-clause', entry: 'qala', hang: 'main', scope: 'after' },
      ...{ source: { text: 'وزير النقل سامر الحلبي' }, opening: { kind: 'clause', words: { text: 'إن' } } },
    })
    expect(trace.cues.find(({ entry }) => entry === 'naqala')?.relays).toMatchObject([{ text: 'وكالة أنباء الساحل' }])
  })

  test('contents', () => {
    expect(trace.contents[1]).toMatchObject({ cue: '1.2 مضيفا', content: [{ text: 'العمل يسير كما نريد له' }] })
  })

  test('speakers and how they were found', () => {
    expect(trace.speakers).toMatchObject([
      { cue: '1.1 قال', speaker: 'e1 وزير النقل سامر الحلبي', by: 'spoken', meaning: 'new-name' },
      { cue: '1.2 مضيفا', speaker: 'e1 وزير النقل سامر الحلبي', by: 'sentence-speaker', rivals: 0 },
      { cue: '2.1 ونقلت', speaker: 'e1 وزير النقل سامر الحلبي', meaning: 'head', via: ['e2 وكالة أنباء الساحل'] },
      { cue: '4.1 وأكد', speaker: 'e1 وزير النقل سامر الحلبي', by: 'acted-since' },
    ])
  })

  test('who is spoken of, and why a mention means them', () => {
    expect(trace.entities[0]).toMatchObject({
      id: 'e1 وزير النقل سامر الحلبي',
      source: 's1',
      named: true,
      count: 'one',
    })
    expect(trace.entities[0]?.mentions).toMatchObject([
      { text: 'وزير النقل سامر الحلبي', by: 'new-name' },
      { text: 'الوزير', by: 'head' },
      { text: 'الوزير', by: 'same-words' },
    ])
    expect(trace.entities.find(({ id }) => id.endsWith('المدير'))).not.toHaveProperty('source')
  })

  test('statements with their confidence, channel and denial', () => {
    const { statements } = analyze(text)
    expect(trace.statements.map(({ id }) => id)).toEqual(statements.map(({ id }) => id))
    for (const [index, { confidence }] of trace.statements.entries()) {
      const product = confidence.cue * confidence.content * confidence.speaker
      expect(product).toBeCloseTo(statements[index]?.confidence ?? 0, 1)
    }
    expect(trace.statements[2]?.channel).toEqual({ by: 'relay', type: 'agency' })
    expect(trace.statements[3]?.denial).toMatchObject({ text: 'لا صحة' })
  })

  test('background by its opener', () => {
    expect(trace.background).toMatchObject([{ text: 'يذكر أن الجسر أغلق قبل عام', by: 'yudhkar' }])
  })
})

test('conflicts with the rules that found them', () => {
  const { conflicts } = traceOf(
    'أعلن الحزب أن مرشحه سامر حداد انسحب من السباق.\nوأكد حداد في تغريدة أنه لم ينسحب من السباق.',
  )
  expect(conflicts).toMatchObject([{ kind: 'contradiction', a: ['q1'], b: ['q2'], by: ['opposite-predicates'] }])
})

describe('what became no cue', () => {
  const whyOf = (sentence: string, word: string) => traceOf(sentence).refused.find((one) => one.text === word)?.why

  test.each([
    ['in-quotation', 'قال المدير: "يقول الناس إن السد آمن".', 'يقول'],
    ['part-of-another', 'نقلت الوكالة عن الوزير قوله إن الطريق آمن.', 'قوله'],
    ['unreal', 'يجب أن يقول الوزير إن الطريق آمن.', 'يقول'],
    ['without-companion', 'ألقى الحارس الكرة إلى زميله.', 'ألقى'],
    ['nothing-opens', 'صرح الوزير.', 'صرح'],
  ])('%s', (why, sentence, word) => {
    expect(whyOf(sentence, word)).toBe(why)
  })
})

describe('what became no statement', () => {
  test.each([
    ['passes-on', 'قال الوزير إن الطريق آمن، بحسب وكالة رويترز.'],
    ['repeated-headline', 'وزير النقل: الجسر جاهز\n\nقال وزير النقل إن الجسر جاهز. وغادر القاعة بعد ذلك.'],
  ])('%s', (why, article) => {
    expect(traceOf(article).leftOut).toMatchObject([{ why }])
  })
})
