import type { Document, Range } from '../document.ts'
import type { Reader } from '../grammar/noun-phrase.ts'
import type { Spoken } from './speakers.ts'

/** A headline has at most this many tokens, a sub-heading fewer. */
const longest = 40
const longestHeading = 20
/** The share of its words by which one statement repeats another; of a post, which is quoted word for word. */
const mostly = 0.5
const wordForWord = 0.8

const endsInStop = ({ tokens }: Document, { to }: Range): boolean => /^[.؟!]$/u.test(tokens[to - 1]?.key ?? '')

/** Whether a line has the look of a headline: short, of one sentence, without a stop, and not all of the text. */
function isHeadline(doc: Document, line: Range, size: number): boolean {
  return line.to - line.from <= size && !endsInStop(doc, line) && doc.sentences.length > 1
}

/** How many sentences at the beginning of the text are headlines. */
function countLeading(doc: Document): number {
  const first = doc.sentences.findIndex((sentence) => !isHeadline(doc, sentence, longest))
  return first < 0 ? doc.sentences.length : first
}

/** The words by which contents are compared: those of the lexicon without clitics, particles left out. */
function stemsIn({ words }: Reader, ranges: readonly Range[]): Set<string> {
  const stems = new Set<string>()
  for (const { from, to } of ranges)
    for (let at = from; at < to; at++) {
      const facts = words(at)
      if (facts && facts.classes.size === 0 && !facts.complementiser && facts.stem.length > 2) stems.add(facts.stem)
    }
  return stems
}

/** Whether most words of one set are in the other. */
function repeats(few: ReadonlySet<string>, many: ReadonlySet<string>, share = mostly): boolean {
  let shared = 0
  for (const stem of few) if (many.has(stem)) shared++
  return few.size > 0 && shared / few.size >= share
}

/** A headline is held against so many statements before and behind it: hostile text must not cost more. */
const farthest = 40

/** Whether a statement is a post that stands on the page above its signature. */
const isEmbedded = ({ rule, scope }: Spoken): boolean => rule === 'post' && scope === 'before'

/**
 * Leaves out headlines of the form «وزير النقل: الجسر جاهز» that the body repeats: those above the text where their speaker
 * speaks again or somebody says the same, and sub-headings where the same speaker does. So too posts that the text quotes.
 */
export function withoutRepeatedHeadlines(reader: Reader, doc: Document, spoken: readonly Spoken[]): Spoken[] {
  const leading = countLeading(doc)
  const lineOf = (item: Spoken) => doc.sentences[item.sentence]
  const isLabel = ({ rule }: Spoken) => rule.startsWith('label-')
  const headlines = new Set(
    spoken.filter((item) => {
      const line = isLabel(item) && lineOf(item)
      if (isEmbedded(item)) return true
      return line && isHeadline(doc, line, item.sentence < leading ? longest : longestHeading)
    }),
  )
  if (headlines.size === 0) return [...spoken]
  const body = spoken.filter((item) => item.counted && item.within === undefined && !headlines.has(item))
  const speakers = new Set(body.map(({ speaker }) => speaker))
  const stems = body.map((item) => stemsIn(reader, item.content))
  const repeated = new Set<number>()
  let below = 0
  for (const item of headlines) {
    while (below < body.length && (body[below]?.sentence ?? 0) < item.sentence) below++
    const own = stemsIn(reader, item.content)
    const embedded = isEmbedded(item)
    const above = item.sentence < leading && !embedded
    const said = item.speaker !== undefined && speakers.has(item.speaker)
    const near = body.slice(Math.max(0, below - farthest), below + farthest)
    const again = near.some((other, index) => {
      const same = item.speaker !== undefined && other.speaker === item.speaker
      const share = embedded ? wordForWord : mostly
      const words = stems[Math.max(0, below - farthest) + index]
      return (above || same || embedded) && words !== undefined && repeats(own, words, share)
    })
    if (again || (above && said)) repeated.add(item.sentence)
  }
  return spoken.filter((item) => !repeated.has(item.sentence))
}
