import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test } from 'vitest'
import { openApiDocument } from '../../worker/build/openapi/document.ts'
import { problemTypes } from '../../worker/http/problem-types.ts'
import { ownTexts } from '../contract/texts.ts'
import { analysed } from '../export/analyses.ts'
import { checker, type OpenApi } from './schemas.ts'

// As it is served.
const document = JSON.parse(JSON.stringify(openApiDocument())) as OpenApi
const { faults, resolved } = checker(document)
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, path, operation })),
)

test('it is an OpenAPI 3.1 document by the published schema of such', async () => {
  const validator = new Validator()
  const { valid, errors } = await validator.validate(structuredClone(document))
  expect(errors).toBeUndefined()
  expect([valid, validator.version]).toEqual([true, '3.1'])
})

test('the published schema finds what is wrong', async () => {
  const wrong = structuredClone(document) as unknown as { paths: Record<string, object> }
  wrong.paths['/analyze'] = { post: { responses: { none: {} } } }
  expect((await new Validator().validate(wrong)).valid).toBe(false)
})

test('every reference leads somewhere, and every component is used', () => {
  const source = JSON.stringify(document)
  const references = new Set(
    [...source.matchAll(/"\$ref":"#\/components\/(\w+)\/([\w-]+)"/gu)].map(([, kind, name]) => `${kind}/${name}`),
  )
  for (const { operation } of operations)
    for (const name of (operation.security ?? []).flatMap((one) => Object.keys(one)))
      references.add(`securitySchemes/${name}`)
  for (const reference of references) {
    const [kind = '', name = ''] = reference.split('/')
    expect(document.components, reference).toHaveProperty([kind, name])
  }
  const kept = Object.entries(document.components).flatMap(([kind, all]) =>
    Object.keys(all).map((name) => `${kind}/${name}`),
  )
  expect(kept.filter((one) => !one.startsWith('responses/') && !references.has(one))).toEqual([])
})

describe.for(operations)('$name', ({ path, operation }) => {
  test('names its parameters', () => {
    const inPath = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name)
    const named = (operation.parameters ?? []).filter((one) => one.in === 'path').map(({ name }) => name)
    expect(named).toEqual(inPath)
  })

  test('has examples that keep to their schemas', () => {
    const bodies = [operation.requestBody ?? {}, ...Object.values(operation.responses)]
    for (const { content = {} } of bodies as {
      content?: OpenApi['paths'][string][string]['responses'][string]['content']
    }[])
      for (const { schema, examples = {} } of Object.values(content ?? {}))
        for (const { value } of Object.values(examples)) expect(faults(schema, value)).toEqual([])
    for (const { schema, example } of (operation.parameters ?? []) as { schema: object; example?: unknown }[])
      if (example !== undefined) expect(faults(schema as Record<string, unknown>, example)).toEqual([])
  })

  test('says of every answer what is in its headers', () => {
    for (const { headers = {} } of Object.values(operation.responses))
      for (const header of Object.values(headers)) expect(resolved(header)).toHaveProperty('schema')
  })
})

test('operations have names of their own', () => {
  const names = operations.map(({ operation }) => operation.operationId)
  expect(new Set(names).size).toBe(names.length)
})

test('every error of the service is an answer of some operation, or of all', () => {
  const source = JSON.stringify(document.paths) + JSON.stringify(document.components)
  for (const code of Object.keys(problemTypes)) expect(source).toContain(`"/problems/${code}"`)
})

test.for(ownTexts)('the analysis of $id keeps to its schema', async ({ text }) => {
  const { analysis } = await analysed(text, {
    title: 'عنوان',
    outlet: { name: 'الميناء' },
    url: 'https://almina.test/1',
  })
  expect(faults({ $ref: '#/components/schemas/Analysis' }, JSON.parse(JSON.stringify(analysis)))).toEqual([])
})

test('an analysis with something wrong does not', async () => {
  const { analysis } = await analysed(ownTexts[0]?.text ?? '')
  const [statement] = analysis.statements
  if (!statement) throw new Error('an article without statements')
  const wrong: object[] = [
    { ...analysis, id: 'sha256-1' },
    { ...analysis, grade: 5 },
    { ...analysis, statements: [{ ...statement, confidence: 1.5 }] },
    { ...analysis, statements: [{ ...statement, quoted: 'verbatim' }] },
    { ...analysis, statements: [{ ...statement, cue: undefined }] },
  ]
  for (const one of wrong)
    expect(faults({ $ref: '#/components/schemas/Analysis' }, JSON.parse(JSON.stringify(one)))).not.toEqual([])
})
