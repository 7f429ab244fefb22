import { baked } from '../baked.ts'
import { fold } from '../text/fold.ts'

/** Number words of the press with their values, in ordinary spelling; nominative and oblique. */
const units: Readonly<Record<string, number>> = {
  واحد: 1,
  واحدة: 1,
  اثنان: 2,
  اثنين: 2,
  اثنتان: 2,
  اثنتين: 2,
  ثلاثة: 3,
  ثلاث: 3,
  أربعة: 4,
  أربع: 4,
  خمسة: 5,
  خمس: 5,
  ستة: 6,
  ست: 6,
  سبعة: 7,
  سبع: 7,
  ثمانية: 8,
  ثماني: 8,
  ثمان: 8,
  تسعة: 9,
  تسع: 9,
  عشرة: 10,
  عشر: 10,
  اثنا: 2,
  اثني: 2,
  إحدى: 1,
  أحد: 1,
  اثنتا: 2,
  اثنتي: 2,
}

const tens: Readonly<Record<string, number>> = {
  عشرون: 20,
  عشرين: 20,
  ثلاثون: 30,
  ثلاثين: 30,
  أربعون: 40,
  أربعين: 40,
  خمسون: 50,
  خمسين: 50,
  ستون: 60,
  ستين: 60,
  سبعون: 70,
  سبعين: 70,
  ثمانون: 80,
  ثمانين: 80,
  تسعون: 90,
  تسعين: 90,
}

const hundreds: Readonly<Record<string, number>> = {
  مئة: 100,
  مائة: 100,
  مئتان: 200,
  مئتين: 200,
  مائتان: 200,
  مائتين: 200,
  مئتي: 200,
  مائتي: 200,
  ثلاثمئة: 300,
  ثلاثمائة: 300,
  أربعمئة: 400,
  أربعمائة: 400,
  خمسمئة: 500,
  خمسمائة: 500,
  ستمئة: 600,
  ستمائة: 600,
  سبعمئة: 700,
  سبعمائة: 700,
  ثمانمئة: 800,
  ثمانمائة: 800,
  تسعمئة: 900,
  تسعمائة: 900,
}

const multipliers: Readonly<Record<string, number>> = {
  ألف: 1e3,
  آلاف: 1e3,
  ألفا: 1e3,
  مليون: 1e6,
  ملايين: 1e6,
  مليونا: 1e6,
  مليار: 1e9,
  مليارات: 1e9,
  مليارا: 1e9,
  تريليون: 1e12,
  ألفان: 2e3,
  ألفين: 2e3,
  ألفي: 2e3,
  مليونان: 2e6,
  مليونين: 2e6,
  مليوني: 2e6,
  ملياران: 2e9,
  مليارين: 2e9,
  ملياري: 2e9,
}

const folded = (...tables: readonly Readonly<Record<string, number>>[]): ReadonlyMap<string, number> =>
  new Map(tables.flatMap((table) => Object.entries(table).map(([word, value]) => [fold(word), value] as const)))

const multiplierOf = baked('multipliers', () => folded(multipliers))

/** A number in a text: its value, and how many tokens it covers. */
export type Numeral = { readonly value: number; readonly length: number }

const isDigits = (key: string): boolean => /^\d[\d.,٫٬،]*$/u.test(key) || /^\d+ر\d+$/u.test(key)

/**
 * The value of digits as the press groups them: «12,500» is twelve thousand, «2.3» is two and a bit. So is «3ر2» of the agencies,
 * whose letter turns the order round.
 */
function valueOfDigits(key: string): number {
  const turned = /^(\d+)ر(\d+)$/u.exec(key)
  if (turned) return Number(`${turned[2]}.${turned[1]}`)
  const grouped = /^\d{1,3}(?:[,٬،.]\d{3})+$/u.test(key)
  return Number(grouped ? key.replace(/[,٬،.]/gu, '') : key.replace(/[,٫٬،]/gu, '.'))
}

/**
 * The number that starts at a token, in digits or words: «14», «2.3 تريليون», «تسع», «ثلاث عشرة», «خمسة وعشرين»; undefined for
 * other words. The first word may carry و, ب or ل; أحد alone («أحد الشهود») is none.
 * @param keys the folded keys of all tokens
 */
export const numeralAt = (keys: readonly string[], at: number): Numeral | undefined =>
  read(keys, at, Number.POSITIVE_INFINITY)

/** Whether a number may begin with a folded word: «وثلاث», «بـ4.6». */
export function opensNumeral(key: string): boolean {
  const first = withoutProclitics(key)
  return isDigits(first) || wordIn(first) !== undefined
}

/** Digits without what is glued before them: «ب4.6». */
const withoutProclitics = (key: string): string => key.replace(/^[وف]?[بلك]?(?=\d)/u, '')

/** The number at a token; thousands are added to millions, and nothing to what is not `below` the number before. */
function read(keys: readonly string[], at: number, below: number): Numeral | undefined {
  const first = withoutProclitics(keys[at] ?? '')
  let value: number
  let next = at + 1
  const word = wordIn(first)
  if (isDigits(first)) value = valueOfDigits(first)
  else if (word === undefined) return undefined
  else {
    value = word
    if (word < 10 && /^عشرة?$/u.test(keys[next] ?? '')) {
      value += 10
      next++
    } else if (/^(?:احد|احدي|اثنا|اثني|اثنتا|اثنتي)$/u.test(first)) return undefined
    const added = and(keys[next])
    if (added !== undefined && value < 10 && added >= 20 && added < 100) {
      value += added
      next++
    } else if (word >= 100 && word < 1000 && added !== undefined && added < 100) {
      value += added
      next++
      // «مئة وخمسة وعشرين»
      const tens = added < 10 ? and(keys[next]) : undefined
      if (tens !== undefined && tens >= 20 && tens < 100) {
        value += tens
        next++
      }
    }
  }
  let times = multiplierOf.get(keys[next] ?? '')
  if (times === undefined) times = multiplierOf.get(first)
  else {
    value *= times
    next++
  }
  // «مليون وخمسمائة ألف»
  const adds = times !== undefined && times < below && /^و/u.test(keys[next] ?? '')
  const rest = adds ? read(keys, next, times ?? 0) : undefined
  if (rest && rest.value < (times ?? 0)) {
    value += rest.value
    next += rest.length
  }
  return Number.isFinite(value) ? { value, length: next - at } : undefined
}

const plainOf = baked('numbers', () => folded(hundreds, tens, units))
const plain = (word: string): number | undefined => plainOf.get(word)

function wordIn(key: string): number | undefined {
  const whole = plain(key) ?? multiplierOf.get(key)
  if (whole !== undefined) return whole
  if (!/^[وبل]/u.test(key) || key.length <= 3) return undefined
  const bare = key.slice(1)
  // «وألف كتابا» is «he wrote».
  return plain(bare) ?? (bare === 'الف' ? undefined : multiplierOf.get(bare))
}

const and = (key = ''): number | undefined => (key.startsWith('و') ? plain(key.slice(1)) : undefined)
