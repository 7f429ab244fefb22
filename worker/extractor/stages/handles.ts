import type { Range, Token } from '../document.ts'

/** A line that names an account has at most this many tokens: «— سامر الحلبي (@samer_h) 3 يوليو 2023». */
const longest = 16

/** Whether a short line names an account: «هيثم سلوم @h_salloum»; an address of e-mail is none. */
export function namesAccount(tokens: readonly Token[], { from, to }: Range): boolean {
  if (to - from > longest) return false
  for (let at = from + 1; at < to - 1; at++)
    if (tokens[at]?.key === '@' && tokens[at - 1]?.end !== tokens[at]?.start) return true
    else if (tokens[at]?.key === '@' && tokens[at - 1]?.key === '(') return true
  return false
}

/** Whether a line of an account ends with its handle, or opens with a dash as a signature does: the line is over. */
export function endsAccount(tokens: readonly Token[], line: Range): boolean {
  if (!namesAccount(tokens, line)) return false
  let at = tokens[line.to - 1]?.key === ')' ? line.to - 2 : line.to - 1
  while (at > line.from && /^[\w.]+$/u.test(tokens[at]?.key ?? '')) at--
  return tokens[line.from]?.key === '-' || tokens[at]?.key === '@'
}
