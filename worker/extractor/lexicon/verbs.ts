import { baked } from '../baked.ts'
import type { WordSet } from '../word-set.ts'
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

/** Folded perfects whose imperfect follows from them, and the others. */
type Perfects = { readonly regular: WordSet; readonly irregular: WordSet }

type Verbs = {
  readonly plain: Perfects
  /** Those that are nouns as well. */
  readonly doubtful: Perfects
  /** Imperfects that follow from no perfect, without prefix: «زور» of يزور. */
  readonly imperfects: WordSet
  /** Weak perfects that another differs from in its last letter alone: «نما», beside «نمى». Uncut, they are more often another word. */
  readonly uncertain: WordSet
}

/** The last letter of a weak perfect goes before an ending («التقى», التقت); that of the others stays («شارك», شاركت). */
const isWeak = (perfect: string): boolean => perfect.length > 2 && (perfect.endsWith('ي') || perfect.endsWith('ا'))

const { plain, doubtful, imperfects, uncertain } = baked('verbs', (): Verbs => {
  const entriesOf = (list: string) => words(list).map((entry) => entry.split(':'))
  const perfectsOf = (entries: readonly (readonly string[])[]): Perfects => ({
    regular: new Set(entries.filter(({ length }) => length === 1).map(([perfect = '']) => perfect)),
    irregular: new Set(entries.filter(({ length }) => length > 1).map(([perfect = '']) => perfect)),
  })
  const sure = entriesOf(`${simpleVerbs} ${derivedVerbs} ${plainVerbs}`)
  const unsure = entriesOf(doubtfulVerbs)
  const all = [...sure, ...unsure]
  const weak = all.map(([perfect = '']) => perfect).filter(isWeak)
  const last = new Map(weak.map((perfect) => [perfect.slice(0, -1), perfect]))
  return {
    plain: perfectsOf(sure),
    doubtful: perfectsOf(unsure),
    imperfects: new Set(all.flatMap(([, imperfect]) => (imperfect === undefined ? [] : [imperfect.slice(1)]))),
    uncertain: new Set(weak.filter((perfect) => last.get(perfect.slice(0, -1)) !== perfect)),
  }
})

const isOf = ({ regular, irregular }: Perfects, key: string): boolean => regular.has(key) || irregular.has(key)
const isListed = (key: string): boolean => isOf(plain, key) || isOf(doubtful, key)
const isSoundPerfect = (key: string): boolean => !isWeak(key) && isListed(key)
const isWeakPerfect = (key: string): boolean => isWeak(key) && isListed(key)

/** Whether a weak perfect is left of a word whose ending is off: «التق» of التقى, التقت. */
const isCutPerfect = (base: string): boolean => isWeakPerfect(`${base}ي`) || isWeakPerfect(`${base}ا`)

const isRegular = (perfect: string): boolean => plain.regular.has(perfect) || doubtful.regular.has(perfect)

/**
 * Whether a stem is an imperfect without its prefix: «زور» of يزور, «لتقي» of يلتقي. By rule the alif of the derived forms gives way
 * («افتتح» يفتتح, «قاتل» يقاتل).
 */
const isImperfectStem = (stem: string): boolean =>
  imperfects.has(stem) ||
  (stem.length > 2 && isRegular(`ا${stem}`)) ||
  ((!stem.startsWith('ا') || stem.length <= 3) && isRegular(stem))

/** What is left of weak imperfects before an ending and in the jussive: «لتق» of يلتقون, لم يلتق. */
const isShortStem = (stem: string): boolean =>
  stem.length > 2 && (isImperfectStem(`${stem}ي`) || isImperfectStem(`${stem}و`))

const passives = baked('passive-verbs', () => new Set(words(passiveVerbs)))
const nouns = baked('noun-like-verbs', () => new Set(words(nounLike)))

/** Perfects that are nouns as well: «قتل», «عمل». */
const isAmbiguous = (key: string): boolean => nouns.has(key) || isOf(doubtful, key)
const lookalike = baked('no-verbs', () => new Set(words(lookalikes)))

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
  if (isSoundPerfect(key)) return !isAmbiguous(key)
  if (isWeakPerfect(key) && !uncertain.has(key)) return !isAmbiguous(key)
  if (key.endsWith('ا') && isSoundPerfect(key.slice(0, -1))) return !isAmbiguous(key.slice(0, -1))
  return hasBase(key, perfectEndings, (base) => isSoundPerfect(base) || isCutPerfect(base))
}

/** «يزور» تزور نزور يزورون يزوروا يزوران تزورين; «تقدم» and the like are as often verbal nouns and do not count. */
function isImperfect(key: string): boolean {
  if (!/^[يتن]/u.test(key) || (!key.startsWith('ي') && looksVerbalNoun(key))) return false
  const rest = key.slice(1)
  if (isImperfectStem(rest)) return true
  if (key.startsWith('ن')) return false
  if (isShortStem(rest)) return true
  return hasBase(rest, imperfectEndings, (base) => isImperfectStem(base) || isShortStem(base))
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

const objects = ['هما', 'هم', 'هن', 'ها', 'ه']

/** «استقبله» is استقبل + ه, «التقاها» التقى + ها; «إصابته» and «ترشحه» are verbal nouns with their possessor. */
function isVerbWithObject(key: string): boolean {
  const object = objects.find((pronoun) => key.endsWith(pronoun) && key.length - pronoun.length >= 3)
  if (object === undefined) return false
  const rest = key.slice(0, -object.length)
  if (looksVerbalNoun(key) || looksVerbalNoun(rest) || possessedReadings(key).some(({ stem }) => isNoun(stem)))
    return false
  // An alif before the pronoun is that of a weak verb («التقاها»), not a dual («التفاهم» is no «التفا» + هم).
  if (rest.endsWith('ا')) return isCutPerfect(rest.slice(0, -1)) && !isAmbiguous(`${rest.slice(0, -1)}ي`)
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
