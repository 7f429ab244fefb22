import type { Analysis } from '../../worker/contract.ts'
import { analysisOf } from '../../worker/http/analysis.ts'
import { ownTexts } from '../contract/texts.ts'

/** An analysis in UTF-16 offsets, with the text that was read. */
export type Analysed = { id: string; text: string; analysis: Analysis }

/** Where the service keeps it, in these tests. */
export const addressOf = ({ id }: Analysis): string => `https://isnad.test/analyses/${id}`

const article = { title: 'عنوان «الخبر»', outlet: { name: 'الميناء' }, url: 'https://almina.test/news/17' }

export async function analysed(text: string, given: object = {}): Promise<Analysed> {
  const wanted = { offsets: 'utf-16', text: false, trace: false } as const
  return { id: text.slice(0, 40), text, analysis: await analysisOf({ text, bytes: 0, ...given }, wanted) }
}

/**
 * The project's own articles, each with a picture before it so that code points and UTF-16 units differ; every other
 * one with all that a caller may say about it.
 */
export const analyses: readonly Analysed[] = await Promise.all(
  ownTexts.map(async ({ id, text }, at) => ({ ...(await analysed(`🕌 ${text}`, at % 2 ? article : {})), id })),
)
