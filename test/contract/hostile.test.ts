import { expect, test } from 'vitest'
import { growth, growthLimit } from './growth.ts'
import { hostileUnits } from './hostile.ts'
import { measure } from './measure.ts'

const lengths = [131_072, 262_144, 524_288]

/** For all three, five times if need be, on a busy machine. */
const timeLimit = 40_000

test.for(hostileUnits)(
  '%s: half a million characters are read soundly, in time that grows with the length',
  { timeout: timeLimit + 5_000 },
  async ([, unit]) => {
    const { times, faults } = await measure(unit, lengths, timeLimit)
    expect(faults).toEqual([])
    expect(growth(times)).toBeLessThanOrEqual(growthLimit)
  },
)
