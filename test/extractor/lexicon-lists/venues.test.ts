import { describe, expect, test } from 'vitest'
import { phraseAt } from '../../../worker/extractor/lexicon/phrases.ts'
import {
  isAddressee,
  isOwnReporter,
  isPressCrowd,
  isVenueNoun,
  readVenue,
  venueNouns,
  venuePhrases,
} from '../../../worker/extractor/lexicon/venues.ts'
import { fold } from '../../../worker/extractor/text/fold.ts'
import { duplicatesOf } from './hygiene.ts'

describe('occasions and media of speech', () => {
  test('no lemma stands twice', () => {
    expect(duplicatesOf(venueNouns.map(({ lemma }) => fold(lemma)))).toEqual([])
  })

  test('every one is found by its lemma', () => {
    expect(venueNouns.filter(({ lemma }) => !isVenueNoun(fold(lemma.split('/')[0] ?? '')))).toEqual([])
  })

  test.for([
    ['بيان', 'statement_document', false],
    ['بتصريحات', 'statement_document', true],
    ['كلمته', 'press_event', false],
    ['المؤتمر', 'press_event', false],
    ['بلقائه', 'press_event', true],
    ['تغريدتها', 'social', false],
    ['مقابلة', 'other_media', true],
    ['حديثه', 'unknown', true],
  ] as const)('%s: %s, an outlet decides: %s', ([word, channel, byOutlet]) => {
    expect(readVenue(fold(word))[0]?.venue).toMatchObject({ channel, byOutlet })
  })

  test.for(['الوزير', 'سيارة', 'قال', 'كلم'])('«%s» is none', (word) => {
    expect(readVenue(fold(word))).toEqual([])
  })

  test.for([
    ['مؤتمر صحفي', 'press_event'],
    ['تصريحات تلفزيونية', 'other_media'],
    ['تصريح خاص', 'to_outlet'],
    ['مقطع فيديو', 'social'],
  ] as const)('«%s»: %s', ([text, channel]) => {
    expect(phraseAt(venuePhrases, text.split(' ').map(fold), 0)?.value).toBe(channel)
  })

  test('a word alone is no such phrase', () => {
    expect(phraseAt(venuePhrases, ['موتمر', 'حاشد'].map(fold), 0)).toBeUndefined()
  })
})

describe('those who are spoken to', () => {
  test.for(['وكالة', 'صحيفة', 'رويترز', 'صحفيين', 'الأناضول'])('«لـ%s» is for publication', (word) => {
    expect(isAddressee(fold(word))).toBe(true)
  })

  test.for(['شركة', 'الوزير', 'الحياة', 'تويتر'])('«لـ%s» is not', (word) => {
    expect(isAddressee(fold(word))).toBe(false)
  })

  test('the press as a crowd', () => {
    expect(isPressCrowd(fold('صحافيين'))).toBe(true)
    expect(isPressCrowd(fold('صحيفة'))).toBe(false)
  })

  test('the outlet’s own people', () => {
    expect(isOwnReporter(fold('مراسلنا'))).toBe(true)
    expect(isOwnReporter(fold('مراسل'))).toBe(false)
  })
})
