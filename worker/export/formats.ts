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
}

const webAnnotationContext = 'http://www.w3.org/ns/anno.jsonld'

export const formatTypes: Record<Format, FormatType> = {
  json: { mediaType: 'application/json', contentType: 'application/json' },
  schemaorg: {
    mediaType: 'application/ld+json',
    profiles: ['https://schema.org', 'https://schema.org/', 'http://schema.org', 'http://schema.org/'],
    contentType: 'application/ld+json',
  },
  webannotation: {
    mediaType: 'application/ld+json',
    profiles: [webAnnotationContext],
    contentType: `application/ld+json; profile="${webAnnotationContext}"`,
  },
  // Nobody has registered a type for Citron's files, which are JSON; this one tells them from the contract's.
  citron: { mediaType: 'application/vnd.citron+json', contentType: 'application/vnd.citron+json' },
  csv: { mediaType: 'text/csv', contentType: 'text/csv; charset=utf-8; header=present' },
}

/** The forms that can be made without the article's text, of an analysis that was kept. */
export const withoutText: readonly Format[] = formats.filter((format) => format !== 'citron')
