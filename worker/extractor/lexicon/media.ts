import { baked } from '../baked.ts'
import { phrases } from './list.ts'
import { agencyList } from './media/agencies.ts'
import { broadcasterList, paperList, siteList } from './media/outlets.ts'
import { platformList } from './media/platforms.ts'
import { namedPhraseRows, phraseTable } from './phrases.ts'

/** What sort of medium a name stands for. */
export type MediumType = 'agency' | 'broadcaster' | 'paper' | 'site' | 'platform'

/**
 * A medium known by name. `name` is its fullest name, the same for all its names. `ambiguous` names are common words or
 * places too («الحياة», «الرياض»): they count behind a head («صحيفة»), in quotation marks, or in a dateline.
 */
export type Medium = { readonly type: MediumType; readonly name: string; readonly ambiguous: boolean }

/** All names of media with what they stand for, in ordinary spelling. */
export const mediumNames: readonly (readonly [name: string, medium: Medium])[] = /* @__PURE__ */ allMediumNames()

function allMediumNames(): readonly (readonly [name: string, medium: Medium])[] {
  const lists: readonly (readonly [MediumType, string])[] = [
    ['agency', agencyList],
    ['broadcaster', broadcasterList],
    ['paper', paperList],
    ['site', siteList],
    ['platform', platformList],
  ]
  return lists.flatMap(([type, list]) =>
    phrases(list).flatMap((line) => {
      const names = line.split('=').map((name) => name.trim())
      const full = bare(names[0] ?? '')
      return names.map((name) => [bare(name), { type, name: full, ambiguous: name.endsWith('?') }] as const)
    }),
  )
}

function bare(name: string): string {
  return name.endsWith('?') ? name.slice(0, -1) : name
}

/** Media by the first word of their names; ask with `phraseAt`. */
export const mediaNames = phraseTable<Medium>(baked('media', () => namedPhraseRows(mediumNames)))
