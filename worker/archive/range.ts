/** Which part of a publisher's archive is looked at: months, both included, of one outlet or all. */
export type Range = { publisher: string; outlet: string | null; from: string; to: string }

/** More months than these are not summed up at once. */
export const mostMonths = 24

/** The shelves of a range, for the queries that sum over them; binds ?1 to ?4. */
export const shelvesInRange = `
  SELECT shelf, outlet, month, articles, sources, statements, words FROM shelves
  WHERE publisher = ?1 AND (?2 IS NULL OR outlet = ?2) AND month BETWEEN ?3 AND ?4 AND articles > 0`

export const rangeValues = ({ publisher, outlet, from, to }: Range) => [publisher, outlet, from, to] as const

/** A month so many months later, or earlier: "2026-01" and -1 are "2025-12". */
export function monthsLater(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** How many months a range has, both ends included; none or fewer where it ends before it begins. */
export const monthsIn = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5)) + 1
