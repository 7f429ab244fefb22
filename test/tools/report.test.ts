import { expect, test } from 'vitest'
import { closingLine } from './report.ts'

test('the closing line counts tests, and a file that did not load as one failure', () => {
  expect(
    closingLine({
      numPassedTests: 12,
      numFailedTests: 2,
      testResults: [
        { status: 'passed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [{}, {}] },
        { status: 'failed', assertionResults: [] },
      ],
    }),
  ).toBe('12 passed, 3 failed')
})
