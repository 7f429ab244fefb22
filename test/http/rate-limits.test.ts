import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ratePolicies } from '../../worker/http/rate-policies.ts'

const wrangler = readFileSync(new URL('../../wrangler.toml', import.meta.url), 'utf8')

test('what callers are told is what the runtime counts to, in every environment', () => {
  const counted = wrangler.matchAll(
    /ratelimits\]\]\nname = "(?<binding>\w+)"\nnamespace_id = "\d+"\nsimple = \{ limit = (?<limit>\d+), period = (?<seconds>\d+) \}/gu,
  )
  const found = [...counted].map(({ groups }) => `${groups?.binding} ${groups?.limit}/${groups?.seconds}`)
  const told = Object.values(ratePolicies).map(({ binding, limit, seconds }) => `${binding} ${limit}/${seconds}`)
  expect(found.length).toBe(wrangler.split('ratelimits]]').length - 1)
  expect(new Set(found)).toEqual(new Set(told))
})
