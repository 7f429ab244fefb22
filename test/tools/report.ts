import { join } from 'node:path'

/** Where vitest writes its JSON report during `npm test`. */
export const reportPath = join(import.meta.dirname, '../../reports/vitest.json')

/** The part of vitest's JSON report that is counted. */
export type Report = {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/** The closing line of a CI run. A test file that could not even be loaded has no tests to count: it is one failure. */
export function closingLine({ numPassedTests, numFailedTests, testResults }: Report): string {
  const unloaded = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.length)
  return `${numPassedTests} passed, ${numFailedTests + unloaded.length} failed`
}
