import { expect, test } from 'vitest'
import { colors, textOnGround } from '../../../widget/styles/tokens.ts'

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

test.each(textOnGround)('%s on %s reaches 4.5:1 in light and in dark', (text, ground) => {
  expect(contrast(colors[text][0], colors[ground][0])).toBeGreaterThanOrEqual(4.5)
  expect(contrast(colors[text][1], colors[ground][1])).toBeGreaterThanOrEqual(4.5)
})
