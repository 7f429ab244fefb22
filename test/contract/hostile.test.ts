import { expect, test } from 'vitest'
import { hostileUnits } from './hostile.ts'
import { growth, growthLimit, measure } from './measure.ts'

const lengths = [262_144, 1_048_576]

/** For a megabyte and a quarter, three times if need be, on a busy machine. */
const timeLimit = 40_000

test.for(hostileUnits)(
  '%s: 1 MB is read soundly, in time that grows with the length',
  { timeout: timeLimit + 5_000 },
  async ([, unit]) => {
    const { times, faults } = await measure(unit, lengths, timeLimit)
    expect(faults).toEqual([])
    expect(growth(times)).toBeLessThan(growthLimit)
  },
)
