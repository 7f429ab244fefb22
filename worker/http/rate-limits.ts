import type { Context, MiddlewareHandler } from 'hono'
import { networkOf } from '../access/address.ts'
import { problem } from './problem.ts'
import { type Policy, policyHeader, ratePolicies } from './rate-policies.ts'
import type { Failure } from './result.ts'
import type { Service } from './service.ts'

/** Which policy holds for a caller's articles: a key has its own, wherever it is used from. */
export const articlePolicy = (c: Context<Service>): Policy => (c.get('publisher') ? 'keyed' : 'articles')

/** Counts an article of the caller's, and says whether it may be read. */
export const articlesLeft = (c: Context<Service>): Promise<boolean> => {
  const publisher = c.get('publisher')
  return counted(c, articlePolicy(c), publisher ? publisher.id : callerNetwork(c))
}

/** Counts a look-up, and says whether it may be made. */
export const lookUpsLeft = (c: Context<Service>): Promise<boolean> => counted(c, 'lookups', callerNetwork(c))

/** The caller's network. The platform puts the address there and lets nobody else; without the platform there is none. */
function callerNetwork(c: Context<Service>): string | undefined {
  const address = c.req.header('CF-Connecting-IP')
  return address === undefined ? undefined : networkOf(address)
}

async function counted(c: Context<Service>, policy: Policy, key: string | undefined): Promise<boolean> {
  if (key === undefined) return true
  try {
    return (await c.env[ratePolicies[policy].binding].limit({ key })).success
  } catch {
    // Without a count everybody is let in: the limits protect the service, they are not what it is for.
    return true
  }
}

/** Limits the articles of a caller, one for the request. */
export const articlesLimited: MiddlewareHandler<Service> = async function articlesLimited(c, next) {
  const policy = articlePolicy(c)
  if (!(await articlesLeft(c))) return tooMany(c, policy)
  c.header('RateLimit-Policy', policyHeader(policy))
  return next()
}

/** Limits the look-ups of a caller. */
export const lookUpsLimited: MiddlewareHandler<Service> = async function lookUpsLimited(c, next) {
  if (!(await lookUpsLeft(c))) return tooMany(c, 'lookups')
  c.header('RateLimit-Policy', policyHeader('lookups'))
  return next()
}

/** What is said when there have been too many. */
export function rateFailure(policy: Policy): Failure {
  const { limit, seconds } = ratePolicies[policy]
  const what = policy === 'lookups' ? 'look-ups' : 'articles'
  const detail = `There may be about ${limit} ${what} in ${seconds} seconds. Wait and try again.`
  return { code: 'rate_limited', detail, retryAfter: seconds }
}

/** The answer when there have been too many. */
export const tooMany = (c: Context<Service>, policy: Policy): Response =>
  problem(c, rateFailure(policy), {
    'RateLimit-Policy': policyHeader(policy),
    'Retry-After': `${ratePolicies[policy].seconds}`,
  })
