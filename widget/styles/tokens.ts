/** A colour in light and in dark surroundings. */
type Pair = readonly [light: string, dark: string]

/**
 * The widget's colours: ink on a quiet ground and one accent. No red and green: nothing here is good or bad.
 * A publisher overrides each by the custom property of the same name, `--isnad-color` and so on.
 */
export const colors = {
  color: ['#1c2326', '#f2f0ea'],
  muted: ['#4f575b', '#c3c8c7'],
  surface: ['#f5f4ef', '#1a2022'],
  border: ['#d8d6cc', '#364045'],
  accent: ['#0b5d66', '#9adbe1'],
} as const satisfies Record<string, Pair>

/** The grounds of marked words, one colour a source; those further down the list begin again. */
export const tints = [
  ['#c4e6e3', '#17525a'],
  ['#cfdffb', '#254a8a'],
  ['#f8e2a4', '#5a4510'],
  ['#e2d2f7', '#54387f'],
  ['#f8d0e0', '#713052'],
  ['#d9d9cf', '#474e52'],
] as const satisfies readonly Pair[]

const lightDark = ([light, dark]: Pair) => `light-dark(${light},${dark})`

/** The CSS value of a colour: the publisher's, else ours by the colour scheme that holds at the place. */
export const colorValue = (name: keyof typeof colors): string => `var(--isnad-${name},${lightDark(colors[name])})`

/**
 * The declarations of marked words, by the number of the colour. Ground and ink come together: a page that is dark without saying so
 * (`color-scheme`) would else have its light ink on our light ground.
 */
export const tint = (colour: number): string =>
  `background-color:var(--isnad-highlight,${lightDark(tints[colour] ?? tints[0])});color:${colorValue('color')}`
