import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'

const published = (name: string) => JSON.parse(readFileSync(new URL(`published/${name}`, import.meta.url), 'utf8'))

/** The contexts that our answers name, as published. Nothing else is loaded. */
const contexts: Record<string, object> = {
  'http://www.w3.org/ns/anno.jsonld': published('anno.jsonld'),
  'https://schema.org': published('schemaorg.jsonld'),
}

/** A node of expanded JSON-LD: every name a full IRI, every value a list. */
export type Node = { '@id'?: string; '@type'?: string[]; [property: string]: unknown }

/** Expands a document. A term that its context does not define, or an identifier that is no IRI, is an error. */
export async function expanded(document: object): Promise<Node[]> {
  const options = {
    safe: true,
    documentLoader: async (url: string) => {
      const context = contexts[url]
      if (!context) throw new Error(`nothing is published at ${url}`)
      return { contextUrl: undefined, document: context, documentUrl: url }
    },
  }
  // Through JSON and back: what was not sent is not checked.
  return (await jsonld.expand(JSON.parse(JSON.stringify(document)), options as object)) as Node[]
}
