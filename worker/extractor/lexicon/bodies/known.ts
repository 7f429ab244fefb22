import type { Kind } from '../../../contract.ts'
import { phrases } from '../list.ts'
import { clubNames } from './known-clubs.ts'
import { companyNames } from './known-companies.ts'
import { factionNames } from './known-factions.ts'
import { institutionNames } from './known-institutions.ts'
import { internationalNames } from './known-international.ts'
import { researchNames } from './known-research.ts'
import { stateNames } from './known-state.ts'

/*
 * Bodies whose kind their first word does not tell, or tells wrongly. Bodies are parted by a comma or a line; `=` joins
 * the names of one body, the fullest first: «الأمم المتحدة = المنظمة الدولية». Names keep the article they always carry.
 */

/** A body known by its name. `name` is the fullest of its names, the same for all of them. */
export type KnownBody = { readonly kind: Kind; readonly name: string }

/** All known names with their bodies, for the phrase table. */
export const knownBodyNames: readonly (readonly [name: string, body: KnownBody])[] = [
  ...internationalNames,
  ...stateNames,
  ...factionNames,
  ...institutionNames,
  ...clubNames,
  ...companyNames,
  ...researchNames,
].flatMap(([kind, text]) =>
  phrases(text).flatMap((body) => {
    const names = body.split('=').map((name) => name.trim())
    return names.map((name) => [name, { kind, name: names[0] ?? name }] as const)
  }),
)
