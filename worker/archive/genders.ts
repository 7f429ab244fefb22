/** The genders that the grammar of an article can show of a source, and none. */
export const genders = ['m', 'f', 'unmarked'] as const
