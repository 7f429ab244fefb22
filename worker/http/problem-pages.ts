import { Hono } from 'hono/tiny'
import { type ProblemCode, problemTypes } from './problem-types.ts'
import type { Service } from './service.ts'

const isCode = (code: string): code is ProblemCode => Object.hasOwn(problemTypes, code)

/** GET /problems/{code}: what the `type` of a problem points to. */
export const problemPages = new Hono<Service>().get('/problems/:code', (c) => {
  const code = c.req.param('code')
  return isCode(code) ? c.json({ code, ...problemTypes[code] }) : c.notFound()
})
