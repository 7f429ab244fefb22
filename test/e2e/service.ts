import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { createTestHarness } from 'wrangler'
import { buildWidget } from '../../widget/build/build.ts'

process.env.WRANGLER_SEND_METRICS = 'false'

/** The built Worker with its assets, as it would be deployed, while the tests of a file run. */
export function useService() {
  const worker = createTestHarness({ workers: [{ configPath: join(import.meta.dirname, '../../wrangler.toml') }] })
  const service = { worker, origin: '' }
  beforeAll(async () => {
    await buildWidget()
    service.origin = (await worker.listen()).url.origin
  })
  afterAll(() => worker.close())
  return service
}
