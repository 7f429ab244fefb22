import { type SVGTemplateResult, svg } from 'lit'
import type { Naming } from '../../worker/contract.ts'

/** A full disc has a name, a ring a description, a broken ring neither: told by shape, so that colour carries nothing. */
const shapes: Record<Naming, SVGTemplateResult> = {
  named_person: svg`<circle cx="6" cy="12" r="4.5" fill="currentColor" />`,
  named_org: svg`<circle cx="6" cy="12" r="4.5" fill="currentColor" />`,
  described: svg`<circle cx="6" cy="12" r="4" fill="none" stroke="currentColor" stroke-width="1.5" />`,
  unnamed: svg`<circle
    cx="6" cy="12" r="4" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.2 1.99" />`,
}

/** The small sign before a source's name; the words beside it say the same. */
export function namingMark(naming: Naming): SVGTemplateResult {
  return svg`<svg class="mark" viewBox="0 0 12 24" aria-hidden="true">${shapes[naming]}</svg>`
}
