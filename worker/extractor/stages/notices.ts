import type { Notice } from '../../contract.ts'
import { unnamedAccusation } from './notices/accusation.ts'
import { pluralThenSingular, stockReason, unnamedNoReason } from './notices/anonymity.ts'
import { oneKindOfSource, singleSource, sourcesDisagree } from './notices/breadth.ts'
import type { Evidence, NoticeRule } from './notices/evidence.ts'
import { relayWithoutOrigin } from './notices/relays.ts'
import { vagueAttribution } from './notices/vagueness.ts'
import { loadedCue } from './notices/wording.ts'

/** The rules in the order in which their notices are listed. */
const rules: readonly NoticeRule[] = [
  unnamedNoReason,
  stockReason,
  singleSource,
  vagueAttribution,
  loadedCue,
  relayWithoutOrigin,
  pluralThenSingular,
  oneKindOfSource,
  unnamedAccusation,
  sourcesDisagree,
]

/** Notes for editors about the sourcing, each with the words that it rests on; never a fault. */
export const findNotices = (evidence: Evidence): Notice[] =>
  rules.flatMap((rule) => rule(evidence)).filter(({ spans }) => spans.length > 0)
