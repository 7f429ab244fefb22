import type { CueForm } from '../lexicon/cues/forms.ts'
import type { Frame } from '../lexicon/cues/types.ts'

/** The frames of a preposition. */
export type PrepositionFrame = 'b' | 'l' | 'ila' | 'ala' | 'an' | 'min' | 'fi'

/** What a cue's frames come to, put together once for each list of frames: they are asked for at every token of a gap. */
export type Frames = {
  readonly clause: boolean
  readonly speech: boolean
  readonly question: boolean
  readonly saying: boolean
  /** The cue takes an object, with a preposition or without. */
  readonly object: boolean
  /** It takes one with something behind it: «اتهم … بـ», «اعتبر … خطوة». */
  readonly target: boolean
  /** It cannot be without one, besides its preposition: «اتهم», «وصف», «حث». It is the frame that the lexicon lists first. */
  readonly needsObject: boolean
  /** The object may be judged: «وصفه بأنه», «اعتبره خطوة». */
  readonly judges: boolean
  /** Its prepositions, a bit each. */
  readonly own: number
  /** Those behind its object. */
  readonly behindObject: number
  /**
   * Its prepositions as words, so that a source ends before them. «في» is not among them where the cue can open a clause:
   * «يرى أستاذ القانون [في الجامعة] أن».
   */
  readonly words: ReadonlySet<string>
}

/** The prepositions as written alone, each with its bit. */
const prepositions: readonly { readonly frame: PrepositionFrame; readonly word: string; readonly bit: number }[] = (
  [
    ['ila', 'الي'],
    ['ala', 'علي'],
    ['an', 'عن'],
    ['min', 'من'],
    ['fi', 'في'],
    ['l', 'ل'],
    ['b', 'ب'],
  ] as const
).map(([frame, word], index) => ({ frame, word, bit: 1 << index }))

const bits = new Map<PrepositionFrame, number>(prepositions.map(({ frame, bit }) => [frame, bit]))

/** The bit of a preposition's frame. */
export const bitOf = (frame: PrepositionFrame): number => bits.get(frame) ?? 0

const known = new WeakMap<readonly Frame[], Frames>()

/** The frames of a cue. */
export function framesOf({ cue: { frames } }: Pick<CueForm, 'cue'>): Frames {
  const made = known.get(frames)
  if (made) return made
  const has = (frame: Frame) => frames.includes(frame)
  const among = (prefix: '' | 'object+') =>
    prepositions.reduce(
      (all, { frame, bit }) => (frames.some((own) => own === `${prefix}${frame}`) ? all | bit : all),
      0,
    )
  const own = among('')
  const behindObject = among('object+')
  const amid = has('clause') && frames[0] !== 'fi'
  const ruled = prepositions.filter(({ frame, bit }) => ((own | behindObject) & bit) !== 0 && !(frame === 'fi' && amid))
  const target = frames.some((frame) => frame.startsWith('object+'))
  const all: Frames = {
    clause: has('clause'),
    speech: has('speech'),
    question: has('question'),
    saying: has('saying'),
    object: target || has('object'),
    target,
    needsObject: frames[0]?.startsWith('object+') === true,
    judges: has('object+b') || has('object+object'),
    own,
    behindObject,
    words: new Set(ruled.map(({ word }) => word)),
  }
  known.set(frames, all)
  return all
}
