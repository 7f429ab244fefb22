import type { Channel, Commitment, Conflict, Naming, Quoted, Source } from '../../worker/contract.ts'
import type { Division, PartKey } from '../division.ts'

/** What the label of a channel is chosen by; a release and a leaked paper share one channel and differ in their label. */
export type ChannelLabel = Exclude<Channel, 'to_outlet' | 'unknown'> | 'document'

/** Every word that the widget says, in one language; the words of the article are never among them. */
export type Words = {
  /** The language and direction of the widget's own words. */
  lang: string
  dir: 'rtl' | 'ltr'
  title: string
  /** Over the list, where the title stands over all. */
  titleShort: string
  reading: string
  /** No attribution was found in the text. */
  empty: string
  failed: string
  stale: string
  offline: string
  retry: string
  /** The switch that opens and closes all that is below the bar. */
  details: string
  sources: (n: number) => string
  statements: (n: number) => string
  conflicts: (n: number) => string
  /** How many of the sources are named; `all` where none is left out. */
  named: (n: number, all: boolean) => string
  /** How many sources spoke to the outlet. */
  spoke: (n: number, outlet: string | undefined) => string
  number: (n: number) => string
  /** The parts of the bar, as they are said of the sources in them. */
  parts: Record<PartKey, string>
  /** Names the choice of what divides the bar, and what there is to choose. */
  divide: string
  by: Record<Division, string>
  /** Said of a source that the text does not name; a name needs no label. */
  naming: Partial<Record<Naming, string>>
  /** Said of an unnamed source; agrees with it. */
  unnamedHelp: (source: Source) => string
  reason: (reason: string) => string
  /** What a cue says of its content, in a language other than the article's; the cue's own verb is shown beside it. */
  commitments?: Record<Exclude<Commitment, 'decline'>, string>
  quoted: Record<Quoted, string>
  channels: Record<ChannelLabel, string>
  /** One statement said to the outlet; agrees with its source. */
  toOutlet: (outlet: string | undefined, source: Source) => string
  /** Before the first who passed it on, and before each behind that one. */
  relayed: string
  from: string
  contested: string
  conflictKinds: Record<Conflict['kind'], string>
  /** Over those who gave no comment. */
  silent: string
  show: string
  showAll: string
  /** Announced once the words are marked in the article. */
  shown: (paragraph: number) => string
  paragraph: (n: number) => string
  notFound: string
  back: string
  clear: string
  /** Machine-made, and no ruling on truth. */
  auto: string
  /** Before the version. */
  engine: string
  report: string
}
