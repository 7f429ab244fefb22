/** What a kind of error is: its status, its English name, when it happens. docs/errors.md has the same list in prose. */
export type ProblemType = {
  status: 400 | 401 | 403 | 404 | 405 | 406 | 413 | 415 | 422 | 429 | 500 | 502 | 503 | 504
  title: string
  when: string
}

/** Every error that the service answers with, by its stable code. */
export const problemTypes = {
  malformed_body: {
    status: 400,
    title: 'The body could not be read',
    when: 'The body is not UTF-8, not JSON where JSON is declared, incomplete, or has a lone surrogate in a string.',
  },
  invalid_request: {
    status: 400,
    title: 'The request has wrong fields',
    when: 'A field or a query parameter is missing, unknown, of the wrong type or too long; `errors` lists path and reason.',
  },
  unauthorized: {
    status: 401,
    title: 'A publisher key is needed',
    when: 'The request carries no key where one is needed, or one that is not known or has been revoked.',
  },
  origin_not_allowed: {
    status: 403,
    title: 'Pages of this origin may not call',
    when: 'A browser sent the request for a page whose origin is not among those that may call, or that the key allows.',
  },
  url_not_allowed: {
    status: 403,
    title: 'Pages are not fetched from this address',
    when: 'The host is not on the list, the address is not plain https, or the page leads on to such an address.',
  },
  not_found: {
    status: 404,
    title: 'There is nothing at this address',
    when: 'No route has this path, or nothing is kept under this id.',
  },
  method_not_allowed: {
    status: 405,
    title: 'This address does not answer to the method',
    when: 'The path exists, but not for this method; `Allow` lists those that it has.',
  },
  not_acceptable: {
    status: 406,
    title: 'There is no answer of that type',
    when: 'Neither `format` nor `Accept` names a form in which the analysis can be given; `available` lists the types.',
  },
  too_large: {
    status: 413,
    title: 'The article is too large',
    when: 'The text or the page has more bytes than `limit`, counted after JSON decoding.',
  },
  unsupported_media_type: {
    status: 415,
    title: 'The body is of a type that is not read here',
    when: 'The Content-Type is none of application/json, text/plain and text/html, its encoding is not read, or there is a Content-Encoding.',
  },
  no_article: {
    status: 422,
    title: 'There is no article in the request',
    when: 'The text has no letter, or no article was found in the page.',
  },
  unsupported_language: {
    status: 422,
    title: 'The text is not Arabic',
    when: 'Too few of the letters are Arabic, or too many belong to a sister language in the same script.',
  },
  rate_limited: {
    status: 429,
    title: 'There have been too many requests',
    when: 'More was asked for in a minute than a key or an address may; `retryAfter` and Retry-After say when to try again.',
  },
  internal: {
    status: 500,
    title: 'The service failed',
    when: 'A fault of the service; no text causes it by design.',
  },
  upstream_failed: {
    status: 502,
    title: "The article's page could not be read",
    when: 'The publisher has no such page, refuses it, failed, sends on too often, or answers with something else than HTML.',
  },
  unavailable: {
    status: 503,
    title: 'The service is not ready',
    when: 'The analysis of the built-in article did not come out as it must, or keys, kept analyses or the archive cannot be looked up.',
  },
  upstream_timeout: {
    status: 504,
    title: "The article's page took too long",
    when: 'The publisher did not give the whole page in time.',
  },
} as const satisfies Record<string, ProblemType>

export type ProblemCode = keyof typeof problemTypes

/** The code's own page, a reference relative to the service's address: the `type` of its problems. */
export const problemPath = (code: ProblemCode): string => `/problems/${code}`
