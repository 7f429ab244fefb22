import { type SVGTemplateResult, svg } from 'lit'
import type { Part } from '../division.ts'

/**
 * Hatchings as an engraver cuts them, in the order of the bar's parts, and then again from the start: full, hatched, empty, dotted and so on. They are
 * drawn in the text's colour, so they tell parts apart in print and in forced colours as well.
 */
const hatchings = [
  '',
  'M-1 1 1-1M0 6 6 0M5 7 7 5',
  '',
  'M3 3h0',
  'M3 0v6',
  'M-1 5 1 7M0 0 6 6M5-1 7 1',
  'M0 3h6',
  'M0 3h6M3 0v6',
]

/** What the fills refer to; once in a shadow tree. */
export const hatchingDefinitions = (): SVGTemplateResult =>
  svg`<defs>${hatchings.map(
    (path, fill) =>
      svg`<pattern id=${`h${fill}`} width="6" height="6" patternUnits="userSpaceOnUse"
        ><path d=${path} stroke="currentColor" stroke-width="1.4" stroke-linecap="square" fill="none" /></pattern>`,
  )}</defs>`

/** A part of the bar, or of a sign: `x` and `width` in per cent of its drawing. */
export const filled = ({ key, fill }: Pick<Part, 'key' | 'fill'>, x = 0, width = 100): SVGTemplateResult =>
  svg`<rect
    class=${key}
    part="segment"
    x=${`${x}%`}
    width=${`${width}%`}
    height="100%"
    fill=${fill > 0 ? `url(#h${fill})` : 'currentColor'}
  />`

/** The sign of a part, in the legend and before a source's name; the words beside it say the same. */
export const swatch = (part: Pick<Part, 'key' | 'fill'>): SVGTemplateResult =>
  svg`<svg class="swatch" aria-hidden="true">${filled(part)}</svg>`
