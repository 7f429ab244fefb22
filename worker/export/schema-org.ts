import { type Analysis, readerConfidence, type Source, type Statement } from '../contract.ts'
import { relaysOf, sourcesById, speakerOf, wordsOf } from './words.ts'

/** A node of JSON-LD in the vocabulary of schema.org. */
export type Thing = { '@type': string; [property: string]: string | number | Thing | Thing[] }

/**
 * An article with its quotations in the vocabulary of schema.org, as a publisher may put it into the page's head. What
 * readers are shown stands in it and nothing else: counted statements of which the extractor is sure enough.
 * `text`, when given, becomes the article's body.
 */
export function schemaOrg(analysis: Analysis, text: string | undefined): Thing {
  const { article, id, sources } = analysis
  const byId = sourcesById(sources)
  const shown = analysis.statements.filter(({ counted, confidence }) => counted && confidence >= readerConfidence)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: id,
    ...(article.title && { headline: article.title }),
    ...(article.url && { url: article.url }),
    ...(article.outlet && { publisher: organization(article.outlet) }),
    // A byline may be a person, a bureau or an agency: credit without saying which.
    ...(article.byline && { creditText: article.byline }),
    ...(article.publishedAt && { datePublished: article.publishedAt }),
    inLanguage: analysis.language,
    wordCount: article.words,
    ...(text !== undefined && { articleBody: text }),
    hasPart: shown.flatMap((statement) => {
      const speaker = speakerOf(statement, byId)
      return speaker && statement.content.length > 0 ? said(statement, speaker, relaysOf(statement, byId), byId) : []
    }),
  }
}

/** A quotation when any of it is in the speaker's own words, else a statement: the article's words for what was said. */
function said(
  { quoted, content }: Statement,
  speaker: Source,
  relays: readonly Source[],
  byId: ReadonlyMap<string, Source>,
): Thing {
  return {
    '@type': quoted === 'indirect' ? 'Statement' : 'Quotation',
    text: wordsOf(content),
    inLanguage: 'ar',
    ...credit(speaker, byId),
    ...relayed(relays, byId),
  }
}

/** The chain by which the words came to the article: a report by whoever passed them on, which rests on another. */
function relayed([outermost, ...rest]: readonly Source[], byId: ReadonlyMap<string, Source>): { isBasedOn?: Thing } {
  if (!outermost) return {}
  return { isBasedOn: { '@type': 'CreativeWork', ...credit(outermost, byId), ...relayed(rest, byId) } }
}

/**
 * Whom words are credited to, as the article says it; where that is a person's or a body's name, who it is as well.
 * «مصدر أمني» is nobody's name, and a source that speaks jointly is as many as its members.
 */
function credit(source: Source, byId: ReadonlyMap<string, Source>): { creditText: string; creator?: Thing | Thing[] } {
  const members = source.members?.flatMap((id) => byId.get(id) ?? []) ?? []
  const creators = (members.length > 0 ? members : [source]).flatMap((one) => named(one) ?? [])
  const [first, ...others] = creators
  return { creditText: source.name, ...(first && { creator: others.length > 0 ? creators : first }) }
}

function named({ id, name, naming, role, affiliation, number }: Source): Thing | undefined {
  // The same node wherever it speaks.
  const node = { '@id': `_:${id}`, name }
  if (naming === 'named_org') return { '@type': 'Organization', ...node }
  if (naming !== 'named_person' || number === 'two' || number === 'many') return undefined
  return {
    '@type': 'Person',
    ...node,
    ...(role && { jobTitle: role }),
    ...(affiliation && { affiliation: organization(affiliation) }),
  }
}

const organization = (name: string): Thing => ({ '@type': 'Organization', name })
