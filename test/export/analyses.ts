import type { Analysis } from '../../worker/contract.ts'
import { analyze } from '../../worker/extractor/index.ts'
import { analysisOf } from '../../worker/http/analysis.ts'
import { analysisId } from '../../worker/readings/key.ts'
import { ownTexts } from '../contract/texts.ts'

/** An analysis in UTF-16 offsets, with the text that was read. */
export type Analysed = { id: string; text: string; analysis: Analysis }

type Given = { title?: string; outlet?: { name: string }; url?: string }

/** Where the service keeps it, in these tests. */
export const addressOf = ({ id }: Analysis): string => `https://isnad.test/analyses/${id}`

const article: Given = { title: 'عنوان «الخبر»', outlet: { name: 'الميناء' }, url: 'https://almina.test/news/17' }

export async function analysed(text: string, { outlet, ...facts }: Given = {}): Promise<Analysed> {
  const id = await analysisId(text, outlet?.name)
  const reading = analyze(text, outlet ? { outlet } : {})
  return { id: text.slice(0, 40), text, analysis: analysisOf(reading, { id, facts }) }
}

/**
 * The project's own articles, each with a picture before it so that code points and UTF-16 units differ; every other
 * one with all that a caller may say about it.
 */
export const analyses: readonly Analysed[] = await Promise.all(
  ownTexts.map(async ({ id, text }, at) => ({ ...(await analysed(`🕌 ${text}`, at % 2 ? article : {})), id })),
)
