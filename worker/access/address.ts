/**
 * Whom an address stands for when calls are counted: itself, and of IPv6 the network of 64 bits, all of which is commonly
 * one customer's.
 */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address
  // «::ffff:192.0.2.1» is an address of the fourth version.
  const last = address.slice(address.lastIndexOf(':') + 1)
  if (last.includes('.')) return last
  const [head = '', tail] = address.toLowerCase().split('::')
  const before = groups(head)
  const after = tail === undefined ? [] : groups(tail)
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  return `${[...before, ...zeros, ...after].slice(0, 4).join(':')}::/64`
}

/** The groups of a part of an address, without leading zeros. */
const groups = (part: string): string[] =>
  part === '' ? [] : part.split(':').map((group) => group.replace(/^0+(?=.)/u, ''))
