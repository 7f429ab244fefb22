import { describe, expect, test } from 'vitest'
import { readerConfidence } from '../../worker/contract.ts'
import { schemaOrg, type Thing } from '../../worker/export/schema-org.ts'
import { analysed, analyses } from './analyses.ts'
import { expanded } from './json-ld.ts'
import { vocabularyFaults } from './schema-org-vocabulary.ts'

const partsOf = (thing: Thing): Thing[] => thing.hasPart as Thing[]

describe.for(analyses)('$id', ({ analysis, text }) => {
  const made = schemaOrg(analysis, text)

  test('keeps to the domains and ranges of schema.org', () => {
    expect(vocabularyFaults(JSON.parse(JSON.stringify(made)))).toEqual([])
  })

  test('says in the published context what it means', async () => {
    const [node] = await expanded(made)
    expect(node?.['@type']).toEqual(['http://schema.org/NewsArticle'])
    expect(node?.['http://schema.org/wordCount']).toEqual([{ '@value': analysis.article.words }])
    const parts = (node?.['http://schema.org/hasPart'] ?? []) as { '@type': string[] }[]
    expect(parts.map((part) => part['@type'][0]?.replace('http://schema.org/', ''))).toEqual(
      partsOf(made).map((part) => part['@type']),
    )
  })

  test('shows what readers are shown', () => {
    const shown = analysis.statements.filter(
      ({ counted, confidence, sourceId, content }) =>
        counted && confidence >= readerConfidence && sourceId && content.length > 0,
    )
    expect(partsOf(made).map((part) => [part['@type'], part.text])).toEqual(
      shown.map(({ quoted, content }) => [
        quoted === 'indirect' ? 'Statement' : 'Quotation',
        content.map((one) => one.text).join(' '),
      ]),
    )
  })
})

test('a name is a person, a description is a credit, and a relay is what it is based on', async () => {
  const { analysis } = await analysed(
    [
      'قال وزير النقل سامر الحلبي، الأحد، إن "الجسر الشمالي سيفتح نهاية الشهر".',
      'ونقلت وكالة أنباء الساحل عن مصدر في البلدية قوله إن "العمل لم ينته بعد".',
      'وأكدت وزارة النقل أن الطريق سالك.',
    ].join('\n'),
    { outlet: { name: 'الميناء' }, title: 'الجسر', url: 'https://almina.test/17' },
  )
  const made = schemaOrg(analysis, undefined)
  expect(made).toMatchObject({ headline: 'الجسر', url: 'https://almina.test/17', publisher: { name: 'الميناء' } })
  expect(made).not.toHaveProperty('articleBody')
  const [minister, unnamed, ministry] = partsOf(made)
  expect(minister).toMatchObject({
    '@type': 'Quotation',
    text: 'الجسر الشمالي سيفتح نهاية الشهر',
    creditText: 'سامر الحلبي',
    creator: { '@type': 'Person', name: 'سامر الحلبي', jobTitle: 'وزير النقل' },
  })
  expect(unnamed).toMatchObject({ '@type': 'Quotation', creditText: 'مصدر في البلدية' })
  expect(unnamed).not.toHaveProperty('creator')
  expect(unnamed?.isBasedOn).toMatchObject({
    '@type': 'CreativeWork',
    creator: { '@type': 'Organization', name: 'وكالة أنباء الساحل' },
  })
  expect(ministry).toMatchObject({ '@type': 'Statement', creator: { '@type': 'Organization', name: 'وزارة النقل' } })
})

test('the check of the vocabulary finds what is wrong', () => {
  const article = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'س' }
  expect(vocabularyFaults({ ...article, quotation: 'س' })).toHaveLength(1)
  expect(vocabularyFaults({ ...article, jobTitle: 'س' })).toHaveLength(1)
  expect(vocabularyFaults({ ...article, '@type': 'NewsStory' })).toHaveLength(1)
  expect(vocabularyFaults({ ...article, url: 'ليس عنوانا' })).toHaveLength(1)
  expect(vocabularyFaults({ ...article, publisher: { '@type': 'Quotation', text: 'س' } })).not.toEqual([])
})
