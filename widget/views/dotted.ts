import { html, type TemplateResult } from 'lit'

/**
 * Facts in one line, parted by middle dots: «6 مصادر · 5 مذكورة بالاسم · نقطتا خلاف». Each is kept from its neighbours'
 * direction; absent ones leave no dot behind.
 */
export function dotted(facts: readonly (string | TemplateResult | undefined)[]): TemplateResult[] {
  return (
    facts
      .filter((fact) => fact !== undefined)
      // The dot stays with the fact before it, so that no line begins with one.
      .map(
        (fact, index, { length }) =>
          html`<span class="fact"><bdi>${fact}</bdi>${index < length - 1 ? ' ·' : ''}</span> `,
      )
  )
}
