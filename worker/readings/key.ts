import type { Outlet } from '../contract.ts'
import { sha256 } from '../sha256.ts'

/** What a reading depends on, and nothing else: its words, and by which names its outlet goes. */
export type Question = { text: string; outlet?: Pick<Outlet, 'name' | 'aliases'> | undefined }

/** The id of an analysis, which a caller can compute from the text and the outlet's name alone. */
export const analysisId = async (text: string, outletName: string | undefined): Promise<string> =>
  `sha256-${await sha256(JSON.stringify([1, text, outletName ?? null]))}`

/** Whether something has the form of an id; nothing else is looked up. */
export const isAnalysisId = (value: string): boolean => /^sha256-[0-9a-f]{64}$/u.test(value)

/**
 * Under which key a reading is stored. It is the id, unless the outlet goes by other names as well: these change how some
 * articles are read, and the id does not know them. Such a reading must not be had by the id, else whoever asks first
 * could give an article's outlet false names for everybody.
 */
export const readingKey = async (id: string, { outlet }: Question): Promise<string> =>
  outlet?.aliases?.length ? `names-${await sha256(JSON.stringify([id, outlet.aliases]))}` : id
