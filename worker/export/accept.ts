/** One of the kinds of answer that a client takes: «text/csv;q=0.5». */
export type MediaRange = {
  type: string
  subtype: string
  /** Of a JSON-LD range: the profiles that it asks for. Other parameters do not choose between our forms. */
  profiles: string[]
  /** Between 0, which refuses, and 1. */
  quality: number
}

/** Reads an `Accept` header (RFC 9110, 12.5.1). A range that is malformed is passed over: the rest may be met. */
export function readAccept(header: string): MediaRange[] {
  return splitOutsideQuotes(header, ',').flatMap((entry) => {
    const [range = '', ...parameters] = splitOutsideQuotes(entry, ';').map((part) => part.trim())
    const [type = '', subtype = '', ...rest] = range.toLowerCase().split('/')
    if (!isToken(type) || !isToken(subtype) || rest.length > 0 || (type === '*' && subtype !== '*')) return []
    const profiles: string[] = []
    let quality = 1
    for (const parameter of parameters) {
      const equals = parameter.indexOf('=')
      const name = parameter.slice(0, Math.max(equals, 0)).trim().toLowerCase()
      const value = unquoted(parameter.slice(equals + 1).trim())
      if (name === 'profile') profiles.push(...value.split(' ').filter((profile) => profile !== ''))
      if (name === 'q') quality = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/u.test(value) ? Number(value) : 0
    }
    return [{ type, subtype, profiles, quality }]
  })
}

const isToken = (value: string): boolean => /^[\w!#$%&'*+.^`|~-]+$/u.test(value)

const unquoted = (value: string): string =>
  value.startsWith('"') && value.endsWith('"') && value.length > 1
    ? value.slice(1, -1).replace(/\\(.)/gsu, '$1')
    : value

/** The parts of a header's value: a separator within quotation marks is a character of the string. */
function splitOutsideQuotes(value: string, separator: string): string[] {
  const parts: string[] = []
  let begin = 0
  let quoted = false
  for (let at = 0; at < value.length; at++) {
    const character = value[at]
    if (quoted && character === '\\') at++
    else if (character === '"') quoted = !quoted
    else if (!quoted && character === separator) {
      parts.push(value.slice(begin, at))
      begin = at + 1
    }
  }
  return [...parts, value.slice(begin)]
}
