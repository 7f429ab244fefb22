import { bodiesByStem } from './bodies.ts'
import { isCommonNoun } from './common-nouns.ts'
import { words } from './list.ts'
import { nameOf } from './names.ts'
import { isPlace } from './places.ts'
import { possessedReadings } from './proclitics.ts'
import { rolesByStem } from './roles.ts'
import { looksVerbalNoun } from './verbal-nouns.ts'
import { derivedVerbs, lookalikes, nounLike, passiveVerbs, simpleVerbs } from './verbs/list.ts'
import { doubtfulVerbs, plainVerbs } from './verbs/more.ts'

/*
 * A guess whether a word is a finite verb that reports nothing, to know where a noun phrase ends: «أعلن الوزير الذي
 * يزور …», «قال المدير … وزار …». Perfects that are nouns as well («قتل», «عمل») are left out in their bare form.
 */

/** Perfects whose last letter stays before an ending: «شارك», شاركت. */
const soundPerfects = new Set<string>()
/** Perfects whose last letter is weak, by what is left of them before an ending: «التق» of التقى, التقت. */
const weakPerfects = new Map<string, string>()
/** Imperfects without their prefix: «زور» of يزور, «لتقي» of يلتقي. */
const imperfectStems = new Set<string>()
/** What is left of weak imperfects before an ending and in the jussive: «لتق» of يلتقون, لم يلتق. */
const shortStems = new Set<string>()

/** The imperfect by rule, without prefix: the alif of the derived forms gives way («افتتح» يفتتح, «قاتل» يقاتل). */
const regularStem = (key: string): string => (key.startsWith('ا') && key.length > 3 ? key.slice(1) : key)

for (const entry of words(`${simpleVerbs} ${derivedVerbs} ${plainVerbs} ${doubtfulVerbs}`)) {
  const [perfect = '', imperfect] = entry.split(':')
  const weak = /[يا]$/u.test(perfect) && perfect.length > 2
  if (weak) weakPerfects.set(perfect.slice(0, -1), perfect)
  else soundPerfects.add(perfect)
  const stem = imperfect ? imperfect.slice(1) : regularStem(perfect)
  imperfectStems.add(stem)
  if (/[يو]$/u.test(stem) && stem.length > 3) shortStems.add(stem.slice(0, -1))
}

const passives = new Set(words(passiveVerbs))
const ambiguous = new Set([...words(nounLike), ...words(doubtfulVerbs).map((entry) => entry.split(':')[0] ?? entry)])
const lookalike = new Set(words(lookalikes))

const isNoun = (stem: string): boolean =>
  nameOf(stem) !== undefined || isCommonNoun(stem) || rolesByStem(stem).length > 0 || bodiesByStem(stem).length > 0

/** Words that have the letters of a verb and are listed as something else: «نديم», «تونس», «نقود», «يوما». */
const isNoVerb = (key: string): boolean =>
  lookalike.has(key) ||
  isNoun(key) ||
  isPlace(key) ||
  (key.endsWith('ا') && (isCommonNoun(key.slice(0, -1)) || looksVerbalNoun(key.slice(0, -1))))

const perfectEndings = ['ت', 'وا', 'تا']
const imperfectEndings = ['ون', 'وا', 'ان', 'ين']

/** Whether one of the endings can be taken off so that a known base is left. */
const hasBase = (key: string, endings: readonly string[], isKnown: (base: string) => boolean): boolean =>
  endings.some((ending) => key.endsWith(ending) && isKnown(key.slice(0, -ending.length)))

/** «زار» زارت زاروا زارتا; the dual «زارا» only of perfects that are no nouns («عملا» is one). */
function isPerfect(key: string): boolean {
  if (passives.has(key)) return true
  if (soundPerfects.has(key)) return !ambiguous.has(key)
  if (weakPerfects.get(key.slice(0, -1)) === key) return !ambiguous.has(key)
  if (key.endsWith('ا') && soundPerfects.has(key.slice(0, -1))) return !ambiguous.has(key.slice(0, -1))
  return hasBase(key, perfectEndings, (base) => soundPerfects.has(base) || weakPerfects.has(base))
}

/** «يزور» تزور نزور يزورون يزوروا يزوران تزورين; «تقدم» and the like are as often verbal nouns and do not count. */
function isImperfect(key: string): boolean {
  if (!/^[يتن]/u.test(key) || (!key.startsWith('ي') && looksVerbalNoun(key))) return false
  const rest = key.slice(1)
  if (imperfectStems.has(rest)) return true
  if (key.startsWith('ن')) return false
  if (shortStems.has(rest)) return true
  return hasBase(rest, imperfectEndings, (base) => imperfectStems.has(base) || shortStems.has(base))
}

/** A third person masculine imperfect by shape: ي, then a letter that is not weak and two to four more. */
const imperfectShape = /^ي[^اويةءئؤ]\p{L}{2,4}$/u
const noImperfectEnding = /(?:ية|يون|يين|ات)$/u

function isVerb(key: string): boolean {
  if (isNoVerb(key)) return false
  if (isPerfect(key) || isImperfect(key)) return true
  if (imperfectShape.test(key) && !noImperfectEnding.test(key)) return true
  return key.startsWith('س') && isImperfect(key.slice(1))
}

const objects = words('هما هم هن ها ه')

/** «استقبله» is استقبل + ه, «التقاها» التقى + ها; «إصابته» and «ترشحه» are verbal nouns with their possessor. */
function isVerbWithObject(key: string): boolean {
  const object = objects.find((pronoun) => key.endsWith(pronoun) && key.length - pronoun.length >= 3)
  if (object === undefined) return false
  const rest = key.slice(0, -object.length)
  if (looksVerbalNoun(key) || looksVerbalNoun(rest) || possessedReadings(key).some(({ stem }) => isNoun(stem)))
    return false
  // An alif before the pronoun is that of a weak verb («التقاها»), not a dual («التفاهم» is no «التفا» + هم).
  if (rest.endsWith('ا')) return weakPerfects.has(rest.slice(0, -1)) && !ambiguous.has(`${rest.slice(0, -1)}ي`)
  return isPerfect(rest) || isImperfect(rest) || (rest.startsWith('س') && isImperfect(rest.slice(1)))
}

/** Whether a folded word without conjunction is a perfect of these verbs: «افتتح», «وصلت». */
export const looksPerfect = (key: string): boolean => !isNoVerb(key) && isPerfect(key)

/**
 * Whether a folded word, with or without و or ف, is very likely a finite verb that is not a cue. Precise rather than
 * complete: perfects by list, imperfects by list and by a narrow shape. Cues have their own lexicon; a form that is both
 * («يكشف») may pass here too.
 */
export function looksVerb(key: string): boolean {
  if (isNoVerb(key)) return false
  if (isVerb(key) || isVerbWithObject(key)) return true
  if (key[0] !== 'و' && key[0] !== 'ف') return false
  const rest = key.slice(1)
  return rest.length >= 3 && (isVerb(rest) || isVerbWithObject(rest))
}
