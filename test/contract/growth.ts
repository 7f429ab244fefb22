/** A thread's time is counted in steps of so many milliseconds. */
const tick = 4

/** What is read in fewer milliseconds says nothing of growth. */
const tooShort = 100

/**
 * How many times as long twice the text took, of lengths that double, from the first to the last; 0 where all are too short. Single
 * doublings are uneven, with other tests beside them.
 */
export function growth(times: readonly number[]): number {
  const [first = 0, last = 0] = [times[0], times.at(-1)]
  return last < tooShort ? 0 : (last / Math.max(first, tick)) ** (1 / (times.length - 1))
}

/** Twice the text in twice the time, with room for noise: the square would take four times as long. */
export const growthLimit = 2.3

/** How often each length is read at most, of which the shortest time counts. */
export const rounds = 5
