import type { Commitment, Kind, Naming, Quoted, Source } from '../../worker/contract.ts'

/** What the label of a channel is chosen by; a release and a leaked paper share one channel and differ in their label. */
export type ChannelLabel = 'statement' | 'document' | 'press_event' | 'agency' | 'other_media' | 'social' | 'reporter'

/** Every word that the widget says, in one language; the words of the article are never among them. */
export type Words = {
  /** The language and direction of the widget's own words. */
  lang: string
  dir: 'rtl' | 'ltr'
  title: string
  reading: string
  /** No attribution was found in the text. */
  empty: string
  failed: string
  retry: string
  /** Opens and closes the list of sources. */
  expand: string
  collapse: string
  sources: (n: number) => string
  statements: (n: number) => string
  conflicts: (n: number) => string
  /** How many of the sources are named; `all` where none is left out. */
  named: (n: number, all: boolean) => string
  /** How many sources spoke to the outlet. */
  spoke: (n: number, outlet: string | undefined) => string
  kinds: Record<Kind, string>
  /** Said of a source that the text does not name; a name needs no label. */
  naming: Record<Naming, string | undefined>
  unnamedHelp: string
  reason: (reason: string) => string
  /** What a cue says of its content, in a language other than the article's; the cue's own verb is shown beside it. */
  commitments?: Record<Commitment, string>
  quoted: Record<Quoted, string>
  channels: Record<ChannelLabel, string>
  /** One statement said to the outlet; agrees with its source. */
  toOutlet: (outlet: string | undefined, source: Source) => string
  /** Passed on by these sources, outermost first. */
  via: (names: readonly string[]) => string
  contested: string
  show: string
  /** Announced once the words are marked in the article. */
  shown: (paragraph: number) => string
  paragraph: (n: number) => string
  notFound: string
  back: string
  clear: string
  /** Machine-made, and no ruling on truth. */
  auto: string
}
