import type { Context } from 'hono'
import { entryOf } from '../archive/entry.ts'
import { archive } from '../archive/write.ts'
import type { Analysis } from '../contract.ts'
import { faultOf } from './log.ts'
import type { Service } from './service.ts'
import { afterwards } from './stored.ts'

/** Puts an analysis into the archive of the publisher whose key the request carries, if it carries one, after the answer. */
export function archiveFor(c: Context<Service>, analysis: Analysis): void {
  const publisher = c.get('publisher')
  if (!publisher) return
  const now = new Date().toISOString().slice(0, 7)
  afterwards(c)(
    entryOf(analysis)
      .then((entry) => archive(c.env.ARCHIVE, publisher.id, entry, now))
      .catch((error) =>
        console.error(JSON.stringify({ id: c.get('requestId'), failed: 'archive', ...faultOf(error) })),
      ),
  )
}
