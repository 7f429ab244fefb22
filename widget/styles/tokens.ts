/** A colour in light and in dark surroundings. */
type Pair = readonly [light: string, dark: string]

/**
 * The widget's colours: ink on a quiet ground and one accent. No red and green: nothing here is good or bad.
 * A publisher overrides each by the custom property of the same name, `--isnad-color` and so on.
 */
export const colors = {
  color: ['#1c2326', '#e8e6e0'],
  muted: ['#586064', '#a4a9a8'],
  surface: ['#f5f4ef', '#1a2022'],
  border: ['#d8d6cc', '#364045'],
  accent: ['#0b5d66', '#7cc6cd'],
  highlight: ['#d9ebea', '#1d4347'],
} as const satisfies Record<string, Pair>

/** Texts and the grounds they stand on; each pair must reach 4.5:1 in light and in dark (WCAG 1.4.3). */
export const textOnGround = [
  ['color', 'surface'],
  ['muted', 'surface'],
  ['accent', 'surface'],
  ['color', 'highlight'],
  ['muted', 'highlight'],
  ['accent', 'highlight'],
  ['surface', 'color'],
] as const satisfies readonly (readonly [keyof typeof colors, keyof typeof colors])[]

/** The CSS value of a colour: the publisher's, else ours by the colour scheme that holds at the place. */
export function colorValue(name: keyof typeof colors): string {
  const [light, dark] = colors[name]
  return `var(--isnad-${name}, light-dark(${light}, ${dark}))`
}
