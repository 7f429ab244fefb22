import type { OffsetUnit } from '../contract.ts'

/** For every UTF-16 offset of a well-formed text, the end included, the same place counted in another unit. */
function offsetTable(text: string, unit: Exclude<OffsetUnit, 'utf-16'>): Uint32Array {
  const table = new Uint32Array(text.length + 1)
  let count = 0
  for (let at = 0; at < text.length; at++) {
    table[at] = count
    const code = text.charCodeAt(at)
    if (code >= 0xd800 && code <= 0xdbff) {
      // Both halves of a pair stand at the character's own place; no span begins between them.
      table[++at] = count
      count += unit === 'utf-8' ? 4 : 1
    } else count += unit === 'utf-8' ? (code < 0x80 ? 1 : code < 0x800 ? 2 : 3) : 1
  }
  table[text.length] = count
  return table
}

/** A reading, or its trace, with the offsets of every span counted in `unit`; their words stay. */
export function countedIn<Found extends object>(unit: OffsetUnit, text: string, found: Found): Found {
  if (unit === 'utf-16') return found
  return converted(found, offsetTable(text, unit)) as Found
}

/** Spans stand in many places of a reading; whatever has a start and an end is one. Depth is that of the types. */
function converted(value: unknown, table: Uint32Array): unknown {
  if (Array.isArray(value)) return value.map((item) => converted(item, table))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) =>
      (key === 'start' || key === 'end') && typeof item === 'number'
        ? [key, table[item]]
        : [key, converted(item, table)],
    ),
  )
}
