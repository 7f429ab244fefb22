import type { Analysis, Conflict, Notice, Source, Span, Statement } from '../contract.ts'
import { type KnownText, type TextSelectors, textSelectors } from './text-selectors.ts'
import { relaysOf, sourcesById, speakerOf } from './words.ts'

/** A stretch of the article; as a body, with what it is there for. */
type Selection = { type: 'SpecificResource'; purpose?: Purpose; source: string; selector: TextSelectors }
type Purpose = 'identifying' | 'describing' | 'tagging' | 'commenting' | 'linking'
type TextualBody = { type: 'TextualBody'; purpose: Purpose; value: string; language?: 'ar'; format: 'text/plain' }

/** One annotation of the W3C Web Annotation Data Model. */
export type Annotation = {
  id: string
  type: 'Annotation'
  motivation: Purpose
  body: (TextualBody | Selection)[]
  target: Selection[]
}

/** All that an analysis says about an article, as annotations of it. */
export type AnnotationPage = {
  '@context': 'http://www.w3.org/ns/anno.jsonld'
  id: string
  type: 'AnnotationPage'
  partOf: { id: string; type: 'AnnotationCollection'; label: string; total: number; generator: object }
  startIndex: 0
  items: Annotation[]
}

/**
 * An analysis as annotations: of every statement, of every source's mentions, of disagreements and of notes. `address`
 * is where the service keeps the analysis: annotations need names, and take them from there.
 */
export function webAnnotation(analysis: Analysis, known: KnownText, address: string): AnnotationPage {
  const about = analysis.article.url ?? `${address}#text`
  const select = (span: Span): Selection => ({
    type: 'SpecificResource',
    source: about,
    selector: textSelectors(span, known),
  })
  const byId = sourcesById(analysis.sources)
  const statements = new Map(analysis.statements.map((statement) => [statement.id, statement]))
  const named = (id: string) => `${address}#${id}`
  const items = [
    ...analysis.statements.map((statement) => ofStatement(statement, byId, named(statement.id), select)),
    ...analysis.sources.map((source) => ofSource(source, named(source.id), select)),
    ...analysis.conflicts.map((conflict, at) => ofConflict(conflict, statements, named(`conflict-${at + 1}`), select)),
    ...analysis.notices.map((notice, at) => ofNotice(notice, named(`notice-${at + 1}`), select)),
    // A target is what an annotation must have.
  ].filter(({ target }) => target.length > 0)
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${address}?format=webannotation`,
    type: 'AnnotationPage',
    partOf: {
      id: named('annotations'),
      type: 'AnnotationCollection',
      label: analysis.article.title ?? 'Isnad',
      total: items.length,
      generator: { id: new URL('/', address).href, type: 'Software', name: `isnad ${analysis.engine.version}` },
    },
    startIndex: 0,
    items,
  }
}

type Select = (span: Span) => Selection

function ofStatement(
  statement: Statement,
  sources: ReadonlyMap<string, Source>,
  id: string,
  select: Select,
): Annotation {
  const { cue, source, content, quoted, channel, stance, counted } = statement
  const speaker = speakerOf(statement, sources)
  return {
    id,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      ...(speaker ? [words('identifying', speaker.name)] : []),
      ...relaysOf(statement, sources).map(({ name }) => words('linking', name)),
      ...(source ? [{ ...select(source), purpose: 'identifying' as const }] : []),
      ...(cue && content.length > 0 ? [{ ...select(cue), purpose: 'describing' as const }] : []),
      tag(`quoted:${quoted}`),
      ...(cue ? [tag(`commitment:${cue.commitment}`)] : []),
      ...(stance ? [tag(`stance:${stance}`)] : []),
      tag(`channel:${channel.type}`),
      ...(counted ? [] : [tag('counted:false')]),
    ],
    // A refusal to comment has no content; the word that tells of it stands for it.
    target: content.length > 0 ? content.map(select) : cue ? [select(cue)] : [],
  }
}

const ofSource = ({ name, naming, kind, mentions }: Source, id: string, select: Select): Annotation => ({
  id,
  type: 'Annotation',
  motivation: 'identifying',
  body: [words('identifying', name), tag(`naming:${naming}`), tag(`kind:${kind}`)],
  target: mentions.map(select),
})

const ofConflict = (
  { kind, about, a, b }: Conflict,
  statements: ReadonlyMap<string, Statement>,
  id: string,
  select: Select,
): Annotation => ({
  id,
  type: 'Annotation',
  motivation: 'linking',
  body: [tag(`conflict:${kind}`), ...about.map((span) => ({ ...select(span), purpose: 'describing' as const }))],
  target: [...a, ...b].flatMap((one) => statements.get(one)?.content.map(select) ?? []),
})

const ofNotice = ({ code, spans }: Notice, id: string, select: Select): Annotation => ({
  id,
  type: 'Annotation',
  motivation: 'commenting',
  body: [tag(`notice:${code}`)],
  target: spans.map(select),
})

/** A name as the article writes it. */
const words = (purpose: Purpose, value: string): TextualBody => ({
  type: 'TextualBody',
  purpose,
  value,
  language: 'ar',
  format: 'text/plain',
})

/** A code of the contract, under the name of its field: «direct» is a form of quotation and a commitment. */
const tag = (value: string): TextualBody => ({ type: 'TextualBody', purpose: 'tagging', value, format: 'text/plain' })
