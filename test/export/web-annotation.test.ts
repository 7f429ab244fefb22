import { describe, expect, test } from 'vitest'
import { pairsOf } from '../../worker/export/places.ts'
import { type AnnotationPage, webAnnotation } from '../../worker/export/web-annotation.ts'
import { addressOf, analysed, analyses } from './analyses.ts'
import { expanded } from './json-ld.ts'

const oa = (name: string) => `http://www.w3.org/ns/oa#${name}`
const as = (name: string) => `http://www.w3.org/ns/activitystreams#${name}`

/** The motivations that the Web Annotation Data Model lists in 3.3.5. */
const motivations = [
  ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'],
  ...['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
]

type Part = { type: string; [key: string]: unknown }
type Selector = { type: string; exact: string; prefix?: string; suffix?: string; start: number; end: number }

/** What the Web Annotation Data Model (W3C Recommendation of 23 February 2017) demands; numbers are its sections. */
function faultsOf(page: AnnotationPage, text: string): string[] {
  const faults: string[] = []
  const need = (holds: boolean, fault: string) => void (holds || faults.push(fault))
  const isIri = (value: unknown) => typeof value === 'string' && URL.canParse(value)
  const characters = [...text]

  need(page['@context'] === 'http://www.w3.org/ns/anno.jsonld', '5.2: the page has the context')
  need(page.type === 'AnnotationPage' && isIri(page.id), '5.2: a page has its class and one IRI')
  need(isIri(page.partOf.id) && page.partOf.type === 'AnnotationCollection', '5.1: a collection has class and IRI')
  need(page.partOf.total === page.items.length, '5.1: total counts the annotations')
  need(Number.isInteger(page.startIndex) && page.startIndex >= 0, '5.2: startIndex is not negative')
  const ids = page.items.map(({ id }) => id)
  need(new Set(ids).size === ids.length, '3.1: annotations have IRIs of their own')

  for (const { id, type, motivation, body, target } of page.items) {
    need(isIri(id) && type === 'Annotation', `3.1: ${id} has its class and one IRI`)
    need(target.length > 0, `3.1: ${id} has a target`)
    need(motivations.includes(motivation), `3.3.5: ${id} has a motivation that is listed`)
    for (const part of [...body, ...target] as Part[]) {
      need(['TextualBody', 'SpecificResource'].includes(part.type), `3.2: ${id} has parts of known classes`)
      if ('purpose' in part)
        need(motivations.includes(String(part.purpose)), `3.3.5: ${id} has a purpose that is listed`)
      if (part.type === 'TextualBody') need(typeof part.value === 'string', `3.2.4: a body of ${id} has one value`)
      if (part.type !== 'SpecificResource') continue
      need(isIri(part.source), `4.1: ${id} selects from one source`)
      const selectors = part.selector as Selector[]
      for (const { type: kind, exact, prefix = '', suffix = '', start, end } of selectors) {
        if (kind === 'TextQuoteSelector') {
          need(typeof exact === 'string' && exact !== '', `4.2.4: ${id} has one exact text`)
          need(text.includes(`${prefix}${exact}${suffix}`), `4.2.4: ${id} has its own prefix and suffix`)
          need(`${prefix}${suffix}`.isWellFormed(), `4.2.4: ${id} cuts no character`)
        } else {
          need(kind === 'TextPositionSelector' && start >= 0 && start < end, `4.2.5: ${id} begins before it ends`)
          // «in terms of unicode code points (the character number), not in terms of code units»
          need(characters.slice(start, end).join('') === selectors[0]?.exact, `4.2.5: ${id} counts in code points`)
        }
      }
    }
    for (const one of target as Part[]) need(!('purpose' in one), `3.3.5: only bodies of ${id} have purposes`)
  }
  return faults
}

describe.for(analyses)('$id', ({ analysis, text }) => {
  const page = webAnnotation(analysis, { text, pairs: pairsOf(text) }, addressOf(analysis))

  test('keeps to the Web Annotation Data Model', () => {
    expect(faultsOf(JSON.parse(JSON.stringify(page)), text)).toEqual([])
  })

  test('says in the published context what it means', async () => {
    const [node] = await expanded(page)
    expect(node?.['@type']).toEqual([as('OrderedCollectionPage')])
    const [list] = (node?.[as('items')] ?? []) as { '@list': Record<string, unknown>[] }[]
    expect(list?.['@list'].length).toBe(page.items.length)
    for (const annotation of list?.['@list'] ?? []) {
      expect(annotation['@type']).toEqual([oa('Annotation')])
      expect(annotation[oa('motivatedBy')]).toEqual([{ '@id': expect.stringMatching(/^http:.*#[a-z]+$/u) }])
      for (const target of annotation[oa('hasTarget')] as Record<string, unknown>[]) {
        expect(target['@type']).toEqual([oa('SpecificResource')])
        expect((target[oa('hasSelector')] as { '@type': string[] }[]).map((one) => one['@type'][0])).toEqual([
          oa('TextQuoteSelector'),
          oa('TextPositionSelector'),
        ])
      }
    }
  })

  test('has every statement, source, conflict and note', () => {
    const { statements, sources, conflicts, notices } = analysis
    const withPlace = notices.filter(({ spans }) => spans.length > 0)
    expect(page.items.length).toBe(statements.length + sources.length + conflicts.length + withPlace.length)
  })
})

test('a statement tells who says it, by what word, and who passed it on', async () => {
  const { analysis, text } = await analysed(
    'ونقلت وكالة أنباء الساحل عن وزير النقل سامر الحلبي قوله إن "العمل لم ينته بعد".',
  )
  const [first] = webAnnotation(analysis, { text, pairs: pairsOf(text) }, addressOf(analysis)).items
  expect(first?.id).toBe(`${addressOf(analysis)}#q1`)
  expect(first?.target.map(({ source, selector }) => [source, selector[0].exact])).toEqual([
    [`${addressOf(analysis)}#text`, 'العمل لم ينته بعد'],
  ])
  expect(
    first?.body.map((part) =>
      part.type === 'TextualBody' ? [part.purpose, part.value] : [part.purpose, part.selector[0].exact],
    ),
  ).toEqual([
    ['identifying', 'سامر الحلبي'],
    ['linking', 'وكالة أنباء الساحل'],
    ['identifying', 'وزير النقل سامر الحلبي'],
    ['describing', 'ونقلت'],
    ['tagging', 'quoted:direct'],
    ['tagging', 'commitment:neutral'],
    ['tagging', 'channel:agency'],
  ])
})

describe('an analysis whose text nobody has', () => {
  test('keeps words and places, and tells nothing of what stands around them', async () => {
    const { analysis, text } = await analysed('🕌🕌 قال وزير النقل سامر الحلبي إن "🕌 الجسر سيفتح غدا" و"الطريق سالك".')
    const kept = webAnnotation(analysis, { pairs: pairsOf(text) }, addressOf(analysis))
    expect(faultsOf(JSON.parse(JSON.stringify(kept)), text)).toEqual([])
    expect(JSON.stringify(kept)).not.toMatch(/"(?:prefix|suffix)"/u)
    const whole = webAnnotation(analysis, { text, pairs: pairsOf(text) }, addressOf(analysis))
    expect(kept.items.map(({ target }) => target.map((one) => one.selector[1]))).toEqual(
      whole.items.map(({ target }) => target.map((one) => one.selector[1])),
    )
  })
})

test('the rules find what is wrong', () => {
  const [{ analysis, text } = { analysis: undefined, text: '' }] = analyses
  if (!analysis) throw new Error('no article')
  const page = webAnnotation(analysis, { text, pairs: pairsOf(text) }, addressOf(analysis))
  const wrong = JSON.parse(JSON.stringify(page))
  wrong.items[0].target[0].selector[1].start += 1
  wrong.items[1].id = wrong.items[0].id
  wrong.items[2].motivation = 'judging'
  wrong.items[3].target = []
  expect(faultsOf(wrong, text)).toHaveLength(4)
})
