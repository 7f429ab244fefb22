import type { Reading } from '../../worker/extractor/index.ts'
import { orderFaults } from './order.ts'
import { referenceFaults } from './references.ts'
import { spanFaults } from './spans.ts'
import { sumFaults } from './sums.ts'
import { valueFaults } from './values.ts'

/** Every way in which a reading of a text breaks the contract; empty for a sound one. */
export const faultsOf = (text: string, reading: Reading): string[] => [
  ...spanFaults(text, reading),
  ...referenceFaults(reading),
  ...orderFaults(reading),
  ...valueFaults(reading),
  ...sumFaults(text, reading),
]
