/** Ends of names that never lead to a publisher: they are this machine's, this network's, or reserved. */
const privateEnds = [
  'localhost',
  'local',
  'localdomain',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'home.arpa',
  'onion',
]

/** Whether a host is a name in public DNS by its form: two labels or more, the last one of letters, so no IP address. */
function isPublicName(host: string): boolean {
  const last = host.slice(host.lastIndexOf('.') + 1)
  const isName = host.includes('.') && /^(?:[a-z]{2,63}|xn--[a-z\d-]{1,59})$/u.test(last)
  return isName && !privateEnds.some((end) => host.endsWith(`.${end}`))
}

const withoutDot = (host: string): string => (host.endsWith('.') ? host.slice(0, -1) : host)

/** The hosts of a list, parted by commas or white space, as addresses have them: «صحيفة.example» in its ASCII form. */
export function listedHosts(list: string): Set<string> {
  const hosts = list.split(/[\s,]+/u).flatMap((entry) => URL.parse(`https://${entry}`)?.hostname ?? [])
  return new Set(hosts.map(withoutDot).filter(isPublicName))
}

/**
 * The address of a page that may be fetched: https, at a listed host itself (not one below it), on the usual port, without name
 * and password. Undefined for every other. What is returned is what must be fetched: the parser has read its host already, so
 * that «0x7f.1», «２１３０７０６４３３» or «https:\\host@127.0.0.1» are the addresses that they mean, and are on no list.
 * @param base where a relative address stands
 */
export function pageAddress(source: string, hosts: ReadonlySet<string>, base?: URL): URL | undefined {
  const url = URL.parse(source, base?.href)
  if (url?.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') return undefined
  const host = withoutDot(url.hostname)
  if (!hosts.has(host) || !isPublicName(host)) return undefined
  url.hostname = host
  url.hash = ''
  return url
}
