/** What the address of the frame asks for, as attributes of the element. */
export type Asked = { src?: string; lang: 'ar' | 'en'; theme?: 'light' | 'dark'; open: boolean }

/** One of the values that a parameter may have; anything else counts as not given. */
function oneOf<Value extends string>(given: string | null, values: readonly Value[]): Value | undefined {
  return values.find((value) => value === given)
}

/** Where the service has the analysis: by its id, or by the address of an article that it may read itself. */
function sourceOf(parameters: URLSearchParams): string | undefined {
  const id = parameters.get('id')
  if (id) return /^sha256-[0-9a-f]{64}$/u.test(id) ? `/analyses/${id}` : undefined
  const url = parameters.get('url') ?? ''
  if (!URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol)) return undefined
  return `/analyze?${new URLSearchParams({ url })}`
}

/**
 * Reads the query of the frame's address. Only this service's own analyses can be asked for: a frame that showed any file
 * would put anybody's words under the service's name.
 */
export function askedFor(query: string): Asked {
  const parameters = new URLSearchParams(query)
  const src = sourceOf(parameters)
  const theme = oneOf(parameters.get('theme'), ['light', 'dark'])
  return {
    ...(src && { src }),
    lang: oneOf(parameters.get('lang'), ['ar', 'en']) ?? 'ar',
    ...(theme && { theme }),
    open: parameters.has('open'),
  }
}
