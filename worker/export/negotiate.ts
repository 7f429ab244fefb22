import { failure, type Result, success } from '../http/result.ts'
import { type MediaRange, readAccept } from './accept.ts'
import { type Format, formats, formatTypes } from './formats.ts'

/**
 * Which form of the analysis a request asks for: `?format=` first, else `Accept`, else JSON.
 * `offered` leaves out what cannot be made, for instance without the text.
 */
export function chosenFormat(
  format: string | undefined,
  accept: string | undefined,
  offered: readonly Format[] = formats,
): Result<Format> {
  if (format !== undefined) {
    const named = offered.find((one) => one === format)
    return named ? success(named) : nothingOfThat(offered)
  }
  const ranges = readAccept(accept ?? '')
  // Nothing that can be read is no wish.
  const [first] = offered
  if (ranges.length === 0 && first) return success(first)
  const best = offered
    .map((one) => ({ one, ...wish(one, ranges) }))
    .filter(({ quality }) => quality > 0)
    // The sort is stable: what is wished for alike stands in our own order.
    .sort((a, b) => b.quality - a.quality || b.exactness - a.exactness)[0]
  return best ? success(best.one) : nothingOfThat(offered)
}

/** How much a form is wished for: the quality of the range that names it most exactly. */
function wish(format: Format, ranges: readonly MediaRange[]): { quality: number; exactness: number } {
  let wished = { quality: 0, exactness: -1 }
  for (const range of ranges) {
    const exactness = exactnessOf(format, range)
    if (exactness > wished.exactness) wished = { quality: range.quality, exactness }
  }
  return wished
}

/** 3 for a profile, 2 for a type, 1 for a kind of type, 0 for anything, -1 where the range is of something else. */
function exactnessOf(format: Format, { type, subtype, profiles }: MediaRange): number {
  const { mediaType, profiles: own } = formatTypes[format]
  if (type === '*') return 0
  if (!mediaType.startsWith(`${type}/`)) return -1
  if (subtype === '*') return 1
  if (mediaType !== `${type}/${subtype}`) return -1
  if (profiles.length === 0 || !own) return 2
  return profiles.some((profile) => own.includes(profile)) ? 3 : -1
}

const nothingOfThat = (offered: readonly Format[]): Result<never> =>
  failure({
    code: 'not_acceptable',
    detail: `Ask with ?format= for one of ${offered.join(', ')}, or with Accept for one of the types in \`available\`.`,
    available: [...new Set(offered.map((one) => formatTypes[one].contentType))],
  })
