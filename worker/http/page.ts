import { listedHosts } from '../article/address.ts'
import { type FetchedPage, type FetchFault, fetchPage } from '../article/fetch-page.ts'
import { pageByteLimit, pageTimeLimit } from './limits.ts'
import { type Failure, failure, type Result, success } from './result.ts'

const insteadOf = 'Send its words as text, or the page as html.'

/** What is answered where a page could not be fetched: our own words, none of the publisher's. */
const failures = {
  not_allowed: {
    code: 'url_not_allowed',
    detail: `Pages are fetched from https addresses of listed hosts only, without port or password. ${insteadOf}`,
  },
  redirected_outside: {
    code: 'url_not_allowed',
    detail: `The page leads on to an address that is not allowed. ${insteadOf}`,
  },
  too_many_redirects: {
    code: 'upstream_failed',
    detail: 'The page leads on to others more than three times. Give the address at which it ends.',
  },
  missing: {
    code: 'upstream_failed',
    detail: 'The publisher has no page at this address. Check the address.',
    gone: true,
  },
  refused: {
    code: 'upstream_failed',
    detail: `The publisher does not give this page to programs. ${insteadOf}`,
    gone: true,
  },
  failed: {
    code: 'upstream_failed',
    detail: `The publisher could not be reached or failed. Try again later. ${insteadOf}`,
  },
  not_a_page: {
    code: 'upstream_failed',
    detail: 'What stands at this address is no HTML. Give the address of a page.',
    gone: true,
  },
  too_large: {
    code: 'too_large',
    detail: `The page has more than ${pageByteLimit} bytes. Send the words of the article as text.`,
    limit: pageByteLimit,
  },
  timed_out: {
    code: 'upstream_timeout',
    detail: `The publisher took longer than ${pageTimeLimit / 1000} seconds. Try again later. ${insteadOf}`,
  },
} as const satisfies Record<FetchFault, Failure>

/** Fetches the page of a request's `url`, from the hosts that the operator has listed. */
export async function pageAt(address: string, hosts: string | undefined): Promise<Result<FetchedPage>> {
  const limits = { hosts: listedHosts(hosts ?? ''), bytes: pageByteLimit, milliseconds: pageTimeLimit }
  const fetched = await fetchPage(address, limits)
  return fetched.ok ? success(fetched.page) : failure(failures[fetched.fault])
}
