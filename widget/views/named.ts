import { html, type TemplateResult } from 'lit'
import type { Source } from '../../worker/contract.ts'

/** A source's name or description as the article has it, kept from the direction of what stands around it. */
export const named = ({ name }: Source): TemplateResult => html`<bdi class="name" lang="ar">${name}</bdi>`

/** What the text says of a source besides its name: role and body, each once. */
export function roleOf({ name, role, affiliation }: Source): string | undefined {
  const own = role && !name.includes(role) ? role : undefined
  const body = affiliation && !name.includes(affiliation) && !own?.includes(affiliation) ? affiliation : undefined
  return [own, body].filter(Boolean).join('، ') || undefined
}
