import { existsSync, readFileSync } from 'node:fs'
import { closingLine, reportPath } from './report.ts'

// Prints `N passed, N failed` of the last `npm test`.
if (existsSync(reportPath)) console.log(closingLine(JSON.parse(readFileSync(reportPath, 'utf8'))))
else console.log('0 passed, 1 failed')
