import { expect, test } from 'vitest'
import { operations } from '../../../worker/build/openapi/document.ts'
import app from '../../../worker/index.ts'

test('the document has every route of the Worker, and no other', () => {
  const routes = app.routes
    // Middleware stands on every method.
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)(?:\{[^}]*\})?/gu, '{$1}')}`)
  const documented = operations.filter(({ asset }) => !asset).map(({ method, path }) => `${method} ${path}`)
  expect(documented.sort()).toEqual([...new Set(routes)].sort())
})
