/** What stands more than once in a list. */
export const duplicatesOf = (list: readonly string[]): readonly string[] => [
  ...new Set(list.filter((item, index) => list.indexOf(item) !== index)),
]

/** What is no plain Arabic word or phrase of a folded list: Latin letters, marks, doubled spaces. */
export const strangersOf = (list: readonly string[]): readonly string[] =>
  list.filter((item) => !/^[\u0621-\u064a0-9]+(?: [\u0621-\u064a0-9]+)*$/u.test(item))
