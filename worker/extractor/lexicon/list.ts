/*
 * Lists are written as text, the way an editor would write them: words parted by spaces, phrases by an Arabic comma.
 */

/** The words of a list: `words('سيد أستاذ')`. */
export const words = (text: string): readonly string[] => text.split(/\s/u).filter((word) => word !== '')

/** The phrases of a list: `phrases('صاحب السمو، فخامة الرئيس')`. */
export const phrases = (text: string): readonly string[] =>
  text
    .split(/[،\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
