import { testCases } from '../cases.ts'

testCases(new URL('./', import.meta.url))
