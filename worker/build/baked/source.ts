/*
 * Tables as source text that is short and makes them fast: what a cold start runs is cheapest where the runtime's own code does the
 * work, over one long string.
 */

/** Text longer than this is cheaper to make from JSON than from a literal. */
const longLiteral = 400

/** A string literal: in the quotes of which it has fewer. */
function literal(text: string): string {
  const json = JSON.stringify(text)
  if (!json.includes('\\"')) return json
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

const joins = (words: readonly unknown[]): words is string[] =>
  words.every((word) => typeof word === 'string' && word !== '' && !word.includes(' '))

/** A list of words is parted at its spaces. */
const wordList = (words: readonly string[]): string => `${literal(words.join(' '))}.split(" ")`

/** So many words are worth the time that it takes to put them together. */
const manyWords = 500

/**
 * A set of words, in the order of the alphabet: so it takes a sixth less when it is compressed. One of many takes two thirds: of each word
 * only what it does not share with the word before.
 */
function wordSet(set: ReadonlySet<string>): string {
  const words = [...set].sort()
  if (words.length < manyWords) return `new Set(${wordList(words)})`
  let last = ''
  let shared = ''
  const rests = words.map((word) => {
    let same = 0
    while (same < 9 && same < word.length && word[same] === last[same]) same++
    shared += same
    last = word
    return word.slice(same)
  })
  return `wordSet(${literal(shared)},${literal(rests.join(' '))})`
}

/** Whether JSON has all of a value. */
function isJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every(isJson)
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false
  return Object.values(value).every(isJson)
}

function jsonOf(value: unknown): string {
  const json = JSON.stringify(value)
  return json.length > longLiteral ? `JSON.parse(${literal(json)})` : json
}

/** An expression whose value is a table: of strings, numbers, booleans, arrays, plain objects, and sets and maps by strings. */
export function sourceOf(table: unknown): string {
  if (table === undefined) return 'undefined'
  if (table instanceof Set) {
    const words = [...table]
    if (words.length === 0) return 'new Set'
    return joins(words) ? wordSet(new Set(words)) : `new Set(${sourceOf(words)})`
  }
  if (table instanceof Map) return mapOf(table)
  if (Array.isArray(table)) {
    if (table.length > 3 && joins(table)) return wordList(table)
    return isJson(table) ? jsonOf(table) : `[${table.map(sourceOf).join(',')}]`
  }
  if (isJson(table)) return jsonOf(table)
  if (typeof table !== 'object' || table === null || Object.getPrototypeOf(table) !== Object.prototype)
    throw new Error(`no plain data: ${table}`)
  return `{${Object.entries(table)
    .map(([name, value]) => `${JSON.stringify(name)}:${sourceOf(value)}`)
    .join(',')}}`
}

/** A map: words with one value share it in the text, so that its order is not that of the text. */
function mapOf(map: ReadonlyMap<unknown, unknown>): string {
  const keys = [...map.keys()]
  if (!joins(keys)) throw new Error('a key of a map is no word')
  if (keys.length === 0) return 'new Map'
  const words = new Map<string, string[]>()
  for (const [word, value] of map as ReadonlyMap<string, unknown>) {
    const source = sourceOf(value)
    const others = words.get(source)
    if (others) others.push(word)
    else words.set(source, [word])
  }
  if (words.size < keys.length / 2) {
    const rows = [...words].map(([value, list]) => `[${literal(list.join(' '))},${value}]`)
    return `new Map([${rows}].flatMap(([words,value])=>words.split(" ").map(word=>[word,value])))`
  }
  if ([...map.values()].every(isJson)) return `new Map(${jsonOf([...map])})`
  return `new Map([${keys.map((key) => `[${literal(key)},${sourceOf(map.get(key))}]`)}])`
}
