/**
 * How much of what may be asked for in how many seconds, as wrangler.toml has it: the runtime counts, but does not say what
 * it counts to. Articles are what is sent to be read; look-ups what costs no reading.
 */
export const ratePolicies = {
  articles: { limit: 300, seconds: 60, binding: 'ARTICLES_BY_ADDRESS' },
  keyed: { limit: 3_000, seconds: 60, binding: 'ARTICLES_BY_KEY' },
  lookups: { limit: 1_200, seconds: 60, binding: 'LOOKUPS_BY_ADDRESS' },
} as const

/** The name of a limit. */
export type Policy = keyof typeof ratePolicies

/** As draft-ietf-httpapi-ratelimit-headers has it. How much is left the runtime does not tell. */
export const policyHeader = (policy: Policy): string => {
  const { limit, seconds } = ratePolicies[policy]
  return `"${policy}";q=${limit};w=${seconds}`
}
