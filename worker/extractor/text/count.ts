/** The number of words of a text as the contract counts them: runs of letters, marks and digits. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0
}
