import { expect, test } from 'vitest'
import { askedFor } from '../../../widget/embed/parameters.ts'

const id = `sha256-${'0123456789abcdef'.repeat(4)}`

test.each([
  [`?id=${id}`, { src: `/analyses/${id}`, lang: 'ar', open: false }],
  [`?id=${id}&lang=en&theme=dark&open`, { src: `/analyses/${id}`, lang: 'en', theme: 'dark', open: true }],
  [
    `?url=${encodeURIComponent('https://paper.test/a?b=1&c=#d')}`,
    { src: '/analyze?url=https%3A%2F%2Fpaper.test%2Fa%3Fb%3D1%26c%3D%23d', lang: 'ar', open: false },
  ],
  ['', { lang: 'ar', open: false }],
])('%s asks for an analysis of the service', (query, asked) => expect(askedFor(query)).toEqual(asked))

test.each([
  '?id=sha256-0',
  `?id=${id}/../../demo`,
  `?id=${id.toUpperCase()}`,
  '?id="><script>alert(1)</script>',
  '?url=javascript:alert(1)',
  '?url=//paper.test/a',
  '?url=data:text/html,x',
  '?src=https://elsewhere.test/analysis.json',
  '?lang=fr"onload="alert(1)&theme=neon',
])('%s asks for nothing', (query) => expect(askedFor(query)).toEqual({ lang: 'ar', open: false }))
