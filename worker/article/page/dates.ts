const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/u

/** Months by their names in the Gulf and Egypt, the Levant and Iraq, the Maghreb. */
const monthNames = [
  'يناير جانفي',
  'فبراير شباط فيفري',
  'مارس اذار مارت',
  'ابريل نيسان افريل',
  'مايو ايار ماي',
  'يونيو حزيران جوان يونيه',
  'يوليو تموز جويلية يوليوز يوليه',
  'اغسطس اب اوت غشت',
  'سبتمبر ايلول شتنبر',
  'اكتوبر',
  'نوفمبر نونبر',
  'ديسمبر دجنبر',
]
const months = new Map(monthNames.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)))
months.set('تشرين الاول', 10).set('تشرين الثاني', 11).set('كانون الاول', 12).set('كانون الثاني', 1)

const two = (number: number): string => `${number}`.padStart(2, '0')

function day(year: number, month: number, date: number): string | undefined {
  const time = new Date(Date.UTC(year, month - 1, date))
  const real = time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === date
  return real && year >= 1900 && year < 2200 ? `${year}-${two(month)}-${two(date)}` : undefined
}

const latinDigits = (text: string): string =>
  text
    .replace(/[٠-٩]/gu, (digit) => `${digit.charCodeAt(0) - 0x660}`)
    .replace(/[۰-۹]/gu, (digit) => `${digit.charCodeAt(0) - 0x6f0}`)

const numeric = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/u

/** A day that is written out: «12 آذار 2026», «14 مارس، 2026», «22 أيلول/ سبتمبر 2025», «3 من يوليو 2024». */
function writtenDay(text: string): string | undefined {
  const parts = text.match(/\d+|\p{L}+/gu) ?? []
  for (const [at, part] of parts.entries()) {
    if (!/^\d{1,2}$/u.test(part)) continue
    const first = parts[at + 1] === 'من' ? at + 2 : at + 1
    const two = months.get(`${parts[first]} ${parts[first + 1]}`)
    const month = two ?? months.get(parts[first] ?? '')
    if (month === undefined) continue
    let next = two === undefined ? first + 1 : first + 2
    // The same month by its other name.
    if (months.get(`${parts[next]} ${parts[next + 1]}`) === month) next += 2
    else if (months.get(parts[next] ?? '') === month) next++
    const year = parts[next] ?? ''
    if (/^\d{4}$/u.test(year)) return day(Number(year), month, Number(part))
  }
  return undefined
}

/**
 * The moment or the day that a page gives as its date, in the form of ISO 8601; a zone is there only if the page gives one.
 * Undefined for what cannot be read for sure, as the Islamic calendar.
 */
export function readDate(source: string): string | undefined {
  const text = latinDigits(source).replace(/\s+/gu, ' ').trim().slice(0, 120)
  const exact = iso.exec(text)
  if (exact) {
    const [, year, month, date, hour, minute, second, zone] = exact
    const found = day(Number(year), Number(month), Number(date))
    if (found === undefined || hour === undefined) return found
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return found
    return `${found}T${hour}:${minute}:${second ?? '00'}${zone === undefined || zone === 'Z' ? (zone ?? '') : `${zone.slice(0, 3)}:${zone.slice(-2)}`}`
  }
  const plain = text.replace(/[أإآ]/gu, 'ا')
  const named = writtenDay(plain)
  if (named !== undefined) return named
  const numbers = numeric.exec(plain)
  if (!numbers) return undefined
  const [a = '', b = '', c = ''] = numbers[0].split(/[/.-]/u)
  // Where the year stands first or last is plain; day and month stand as Arabic dates have them.
  if (a.length === 4) return day(Number(a), Number(b), Number(c))
  return c.length === 4 ? day(Number(c), Number(b), Number(a)) : undefined
}
