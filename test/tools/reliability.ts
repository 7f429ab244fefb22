import type { Judged } from './right.ts'

/** Statements whose confidence lies in one tenth: how sure they are said to be on average, and the share that is right. */
export type Bin = { from: number; number: number; stated: number; right: number }

const binCount = 10

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Statements by their confidence, in tenths; tenths without any are left out. */
export function binned(judged: readonly Judged[]): Bin[] {
  return Array.from({ length: binCount }, (_, index) => {
    // Two decimals: 0.7 × 10 is 7, but 0.29 × 100 is less than 29.
    const own = judged.filter(
      ({ confidence }) => Math.min(binCount - 1, Math.floor(confidence * binCount + 1e-9)) === index,
    )
    return {
      from: index / binCount,
      number: own.length,
      stated: meanOf(own.map(({ confidence }) => confidence)),
      right: meanOf(own.map(({ right }) => (right ? 1 : 0))),
    }
  }).filter(({ number }) => number > 0)
}

/** Expected calibration error: by how much the stated confidence and the share of right ones differ, over all statements. */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { number }) => sum + number, 0)
  return bins.reduce((sum, { number, stated, right }) => sum + (number / all) * Math.abs(stated - right), 0)
}

/** The table that the README shows. */
export function reliabilityTable(judged: readonly Judged[]): string {
  const bins = binned(judged)
  const rows = bins.map(({ from, number, stated, right }) => {
    const tenth = `${from.toFixed(1)}–${(from + 1 / binCount).toFixed(1)}`
    return `${tenth.padEnd(12)}${`${number}`.padStart(10)}${stated.toFixed(2).padStart(10)}${right.toFixed(2).padStart(10)}`
  })
  return [
    `${'confidence'.padEnd(12)}${'statements'.padStart(10)}${'stated'.padStart(10)}${'right'.padStart(10)}`,
    ...rows,
    `expected calibration error: ${calibrationError(bins).toFixed(3)}`,
  ].join('\n')
}
