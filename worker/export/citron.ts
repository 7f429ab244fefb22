import type { Analysis, Source, Span } from '../contract.ts'
import { countedIn } from '../http/offsets.ts'
import { sourcesById, speakerOf } from './words.ts'

/** A stretch of the text, in characters as Python counts them: code points. */
type CitronSpan = { start: number; end: number; text: string }

/** A file in the annotation format of BBC Citron (docs/data_format.md of github.com/bbc/citron). */
export type Citron = {
  text: string
  quotes: {
    id: string
    cue: CitronSpan
    sources: CitronSpan[]
    contents: CitronSpan[]
    coreferences: CitronSpan[]
    confidence: number
  }[]
  coreference_groups: CitronSpan[][]
}

/**
 * An analysis for the tools of Citron. A quote of theirs has a cue and contents, so what is said without a word that
 * reports, and refusals to comment, are left out.
 */
export function citron(analysis: Analysis, text: string): Citron {
  const { statements, sources } = countedIn('code-point', text, analysis)
  const byId = sourcesById(sources)
  return {
    text,
    quotes: statements.flatMap((statement) => {
      const { id, cue, source, content, confidence } = statement
      if (!cue || cue.commitment === 'decline' || content.length === 0) return []
      const speaker = speakerOf(statement, byId)
      return {
        id,
        cue: plain(cue),
        sources: source ? [plain(source)] : [],
        contents: content.map(plain),
        coreferences: speaker ? namedElsewhere(speaker, source) : [],
        confidence,
      }
    }),
    coreference_groups: sources.map(({ mentions }) => mentions.map(plain)).filter((group) => group.length > 1),
  }
}

/** The mention that says best who «he» or «the minister» of this sentence is, where it stands elsewhere. */
function namedElsewhere({ name, mentions }: Source, here: Span | null): CitronSpan[] {
  const fullest = mentions.find(({ text }) => text.includes(name)) ?? mentions[0]
  return fullest && fullest.start !== here?.start ? [plain(fullest)] : []
}

const plain = ({ start, end, text }: Span): CitronSpan => ({ start, end, text })
