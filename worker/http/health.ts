import { Hono } from 'hono/tiny'
import { analyze } from '../extractor/index.ts'
import { engine } from './analysis.ts'
import { problem } from './problem.ts'
import type { Service } from './service.ts'

/** A sentence written for this check, whose one statement the extractor cannot miss while it is in order. */
const golden = 'قال وزير النقل سامر الحلبي، يوم الأحد، إن الجسر الشمالي سيفتح أمام المركبات نهاية الشهر الجاري.'

/** Whether the extractor finds in the golden sentence who says what. */
export function readsGolden(read: typeof analyze): boolean {
  try {
    const { statements, sources } = read(golden)
    const [statement] = statements
    const speaker = sources.find(({ id }) => id === statement?.sourceId)
    return (
      statements.length === 1 &&
      statement?.cue?.text === 'قال' &&
      speaker?.name.includes('سامر الحلبي') === true &&
      statement.content.some(({ text }) => text.includes('الجسر الشمالي سيفتح'))
    )
  } catch {
    // What fails on its golden sentence is not ready, whatever the reason.
    return false
  }
}

/** GET /healthz: the Worker runs. GET /readyz: it reads. */
export const healthRoutes = new Hono<Service>()
  .get('/healthz', (c) => c.json({ status: 'ok' }))
  .get('/readyz', (c) =>
    readsGolden(analyze)
      ? c.json({ status: 'ready', engine })
      : problem(c, {
          code: 'unavailable',
          detail: 'The extractor does not find the statement of its golden sentence. Try again later.',
        }),
  )
