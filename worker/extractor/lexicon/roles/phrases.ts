import type { Kind } from '../../../contract.ts'
import { baked } from '../../baked.ts'
import { phraseRows, phraseTable } from '../phrases.ts'
import { societyPhrases } from './phrases-society.ts'
import { statePhrases } from './phrases-state.ts'

/** What a role of several words adds: its kind, whatever its first word alone would have. */
export type RolePhrase = { readonly kind: Kind; readonly count: 'one' | 'many' }

/** Roles of several words, where the first word alone would mislead: «رجل أعمال» is no mere man. */
export const rolePhrases = phraseTable<RolePhrase>(
  baked('role-phrases', () =>
    phraseRows(
      [...statePhrases, ...societyPhrases].flatMap(([kind, one, many]) => [
        [one, { kind, count: 'one' }] as const,
        ...(many ? [[many, { kind, count: 'many' }] as const] : []),
      ]),
    ),
  ),
)
