import { analyze as read } from '../../../worker/extractor/index.ts'

/** How often the Worker has had an article read. */
export const extractor = { runs: 0 }

/** The extractor, which counts its runs: in this project's tests the Worker's readings are made by it (vitest.config.ts). */
export const analyze: typeof read = (...question) => {
  extractor.runs++
  return read(...question)
}
