import { describe, expect, test } from 'vitest'
import type { Channel, Outlet } from '../../../worker/contract.ts'
import { analyze } from '../../../worker/extractor/index.ts'

const outlet: Outlet = { name: 'المدار', aliases: ['صحيفة المدار', 'المدار نيوز'] }

const channelOf = (text: string, cue: string) => {
  const statement = analyze(text, { outlet }).statements.find((one) => one.cue?.text === cue)
  return statement?.channel
}

/** The type where the clause itself says it, else `unknown`. */
const told = (text: string, cue: string): Channel | 'missing' => {
  const channel = channelOf(text, cue)
  return channel ? (channel.basis === 'explicit' ? channel.type : 'unknown') : 'missing'
}

describe('said by the clause itself', () => {
  test.for<[type: Channel, cue: string, text: string]>([
    ['to_outlet', 'قال', 'قال مدير الميناء لـ«المدار» إن الرصيف جاهز.'],
    ['to_outlet', 'أشار', 'وفي تصريحات لـ"المدار"، أشار الوزير إلى أن الجسر سيفتح غدا.'],
    ['to_outlet', 'موضحا', 'قال الوزير إن الجسر مغلق، موضحا لـ«المدار» أن العمل مستمر.'],
    ['to_outlet', 'وقال', 'وقال مدير الميناء في تصريح خاص إن الرصيف جاهز.'],
    ['to_outlet', 'قال', 'قال الوزير لصحيفة المدار إن الجسر سيفتح غدا.'],
    ['to_outlet', 'قال', 'قال الوزير للمدار نيوز إن الجسر سيفتح غدا.'],
    ['agency', 'وقال', 'وقال مدير الميناء لوكالة رويترز إن الرصيف جاهز.'],
    ['agency', 'وقال', 'وقال مدير الميناء لوكالة أنباء الساحل إن الرصيف جاهز.'],
    ['agency', 'ذكرت', 'ذكرت وكالة رويترز أن الرصيف أغلق.'],
    ['agency', 'نقلت', 'نقلت وكالة رويترز عن مسؤول محلي قوله إن الرصيف أغلق.'],
    ['other_media', 'وقال', 'وقال الوزير في حديث لقناة الجبل إن الجسر سيفتح غدا.'],
    ['other_media', 'ذكرت', 'ذكرت صحيفة «الجبل» أن الجسر أغلق.'],
    ['other_media', 'وأوضحت', 'كتبت صحيفة «الجبل» عن الجسر أمس. وأوضحت «الجبل» أن الجسر أغلق.'],
    ['other_media', 'وقال', 'وقال الوزير في تصريحات تلفزيونية إن الجسر سيفتح غدا.'],
    ['press_event', 'وقال', 'وقال الوزير في مؤتمر صحفي إن الجسر سيفتح غدا.'],
    ['press_event', 'وقال', 'وقال الوزير للصحفيين إن الجسر سيفتح غدا.'],
    ['press_event', 'قال', 'وخلال ندوة في المدينة، قال الوزير إن الجسر سيفتح غدا.'],
    ['statement_document', 'وقالت', 'وقالت الشركة في بيان إن العمل مستمر.'],
    ['statement_document', 'وأضاف', 'أصدرت الشركة بيانا أمس. وأضاف البيان أن العمل مستمر.'],
    ['statement_document', 'وأظهرت', 'وأظهرت دراسة حديثة أن المياه ملوثة.'],
    ['statement_document', 'أشار', 'وبعث الوزير رسالة إلى الأهالي، أشار فيها إلى أن الجسر سيفتح غدا.'],
    ['social', 'وكتب', 'وكتب الوزير على تويتر: "سنفتح الجسر غدا أمام السيارات".'],
    ['social', 'وقال', 'وقال الوزير في تغريدة على حسابه إن الجسر سيفتح غدا.'],
    ['social', 'وقال', 'وقال الوزير في تصريح على قناته في تيليغرام إن الجسر سيفتح غدا.'],
    ['reporter', 'وأفاد', 'وأفاد مراسلنا بأن الجسر أغلق.'],
  ])('%s: «%s» in %s', ([type, cue, text]) => {
    expect(told(text, cue)).toBe(type)
  })
})

describe('not said by the clause', () => {
  test.for<[cue: string, text: string, why: string]>([
    ['وقال', 'وقال الوزير إن الجسر سيفتح غدا.', 'nothing is said'],
    ['مضيفا', 'قال الوزير لـ«المدار» إن الجسر مغلق، مضيفا أن العمل مستمر.', 'a participle does not inherit'],
    ['وأضاف', 'قال الوزير لـ«المدار» إن الجسر مغلق. وأضاف أن العمل مستمر.', 'another sentence'],
    ['قال', 'وبعد يوم من صدور بيان الشركة، قال الوزير إن الجسر سيفتح غدا.', 'the document is no occasion'],
    ['قال', 'قال مدير وكالة الجبل للأنباء سامر حداد إن الجسر أغلق.', 'an office at a medium'],
    ['قال', 'قال مدير مياه المدار إن الجسر أغلق.', 'the name as another word'],
    ['قال', 'قال الوزير الذي شارك في المؤتمر إن الجسر أغلق.', 'a relative clause tells of the source'],
  ])('«%s» in %s (%s)', ([cue, text]) => {
    expect(told(text, cue)).toBe('unknown')
  })
})

test('an outlet that is not ours is another medium', () => {
  const { statements } = analyze('قال مدير الميناء لـ«عربي21» إن الرصيف جاهز.', { outlet })
  expect(statements[0]?.channel).toMatchObject({ type: 'other_media', basis: 'explicit' })
})

test('the span is the words that tell', () => {
  expect(channelOf('قال مدير الميناء لـ«المدار» إن الرصيف جاهز.', 'قال')?.span?.text).toBe('لـ«المدار»')
})

test('a paper got of the outlet is no word to it', () => {
  expect(told('وقالت الشركة في بيان حصلت «المدار» على نسخة منه إن العمل مستمر.', 'وقالت')).toBe('statement_document')
})

test('within the paragraph the channel is carried, elsewhere inferred', () => {
  const text = [
    'قال الوزير سامر حداد لـ«المدار» إن الجسر مغلق. وأضاف حداد أن العمل مستمر.',
    'وأكد حداد أن الكلفة كبيرة.',
  ].join('\n')
  expect(channelOf(text, 'وأضاف')).toMatchObject({ type: 'to_outlet', basis: 'carried' })
  expect(channelOf(text, 'وأكد')).toMatchObject({ type: 'to_outlet', basis: 'inferred' })
})
