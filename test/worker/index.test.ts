import { exports } from 'cloudflare:workers'
import { expect, test } from 'vitest'

test('the Worker is alive', async () => {
  const response = await exports.default.fetch('https://isnad.test/healthz')
  expect(response.status).toBe(200)
})
