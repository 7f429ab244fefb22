import { expect, test } from 'vitest'
import { colors, tints } from '../../../widget/styles/tokens.ts'

/** Relative luminance of «#rrggbb» by WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

type Pair = readonly [string, string]
const { color, muted, accent, surface } = colors

const texts: [string, Pair][] = [
  ['color', color],
  ['muted', muted],
  ['accent', accent],
]
const grounds: [string, Pair][] = [
  ['surface', surface],
  ...tints.map((pair, index): [string, Pair] => [`tint ${index}`, pair]),
]
const onGround = texts.flatMap(([text, ink]) => grounds.map(([ground, pair]) => [text, ground, ink, pair] as const))

test.each(onGround)('%s on %s reaches 4.5:1 in light and in dark (WCAG 1.4.3)', (_, __, ink, ground) => {
  expect(contrast(ink[0], ground[0])).toBeGreaterThanOrEqual(4.5)
  expect(contrast(ink[1], ground[1])).toBeGreaterThanOrEqual(4.5)
})

test('the way back is read in the inverted colours', () => {
  expect(contrast(surface[0], color[0])).toBeGreaterThanOrEqual(4.5)
  expect(contrast(surface[1], color[1])).toBeGreaterThanOrEqual(4.5)
})

test('the edges of the bar’s parts and the focus ring reach 3:1 (WCAG 1.4.11)', () => {
  for (const ground of [surface, ...tints]) {
    expect(contrast(accent[0], ground[0])).toBeGreaterThanOrEqual(3)
    expect(contrast(accent[1], ground[1])).toBeGreaterThanOrEqual(3)
  }
})

test('no colour of marked words is red or green', () => {
  for (const hex of tints.flat()) {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
    // A pure red or green stands out against both other parts.
    expect(red - Math.max(green, blue)).toBeLessThan(40)
    expect(green - Math.max(red, blue)).toBeLessThan(20)
  }
})
