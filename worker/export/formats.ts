/** The forms in which an analysis is answered. `json` is the contract's own; the others are made for other programs. */
export const formats = ['json', 'schemaorg', 'webannotation', 'citron', 'csv'] as const
export type Format = (typeof formats)[number]

/** A form of answer: its media type, and what must be known to make it. */
export type FormatType = {
  /** Without parameters, as `Accept` names it. */
  mediaType: string
  /** Of a JSON-LD form: the profiles (RFC 6906) by which `Accept` can ask for it. */
  profiles?: readonly string[]
  /** The whole header. */
  contentType: string
  /** Whether it is made from the article's text besides the analysis. */
  needsText: boolean
}

const webAnnotationContext = 'http://www.w3.org/ns/anno.jsonld'

export const formatTypes: Record<Format, FormatType> = {
  json: { mediaType: 'application/json', contentType: 'application/json', needsText: false },
  schemaorg: {
    mediaType: 'application/ld+json',
    profiles: ['https://schema.org', 'https://schema.org/', 'http://schema.org', 'http://schema.org/'],
    contentType: 'application/ld+json',
    needsText: false,
  },
  webannotation: {
    mediaType: 'application/ld+json',
    profiles: [webAnnotationContext],
    contentType: `application/ld+json; profile="${webAnnotationContext}"`,
    needsText: true,
  },
  // Nobody has registered a type for Citron's files, which are JSON; this one tells them from the contract's.
  citron: { mediaType: 'application/vnd.citron+json', contentType: 'application/vnd.citron+json', needsText: true },
  csv: { mediaType: 'text/csv', contentType: 'text/csv; charset=utf-8; header=present', needsText: false },
}
