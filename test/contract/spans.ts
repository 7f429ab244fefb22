import type { Span } from '../../worker/contract.ts'

/** Every span of an analysis, wherever it stands, with the path to it. */
export function spansOf(value: unknown, path = ''): { path: string; span: Span }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => spansOf(item, `${path}/${index}`))
  if (typeof value !== 'object' || value === null) return []
  const own = 'start' in value && 'end' in value ? [{ path, span: value as Span }] : []
  return [...own, ...Object.entries(value).flatMap(([key, item]) => spansOf(item, `${path}/${key}`))]
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

/** Whether an offset stands between the halves of one character. */
const cutsCharacter = (text: string, at: number): boolean =>
  isHighSurrogate(text.charCodeAt(at - 1)) && isLowSurrogate(text.charCodeAt(at))

/** Every `text` equals `input.slice(start, end)`; what it says is something, and whole characters. */
export function spanFaults(text: string, reading: unknown): string[] {
  return spansOf(reading).flatMap(({ path, span: { start, end, text: words } }) => {
    const place = `${path} ${start}–${end}`
    if (!Number.isInteger(start) || !Number.isInteger(end)) return [`${place}: not whole numbers`]
    if (start < 0 || end > text.length || start >= end) return [`${place}: not a stretch of the text`]
    if (text.slice(start, end) !== words)
      return [`${place}: reads ${JSON.stringify(text.slice(start, end))}, not ${JSON.stringify(words)}`]
    if (cutsCharacter(text, start) || cutsCharacter(text, end)) return [`${place}: cuts a character`]
    return []
  })
}
