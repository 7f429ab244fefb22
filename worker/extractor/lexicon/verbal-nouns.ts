import { baked } from '../baked.ts'
import { words } from './list.ts'
import { possessedReadings } from './proclitics.ts'
import {
  causativeVerbalNouns,
  otherVerbalNouns,
  reflexiveVerbalNouns,
  shapeExceptions,
  simpleVerbalNouns,
} from './verbal-nouns/list.ts'

const listed = baked(
  'verbal-nouns',
  () => new Set(words(`${simpleVerbalNouns} ${causativeVerbalNouns} ${reflexiveVerbalNouns} ${otherVerbalNouns}`)),
)
const exceptions = baked('no-verbal-nouns', () => new Set(words(shapeExceptions)))

/**
 * Shapes of folded verbal nouns that hardly another word has. تفعّل, تفاعل and إفعال are not among them: in folded letters
 * they look like imperfects («تشارك») and broken plurals («أطفال»).
 */
const shapes: readonly RegExp[] = [
  // «تسجيل», «توقيع»; not «تاريخ», «تركيا», «تركية».
  /^ت[^اويةت]\p{L}ي[^اية]$/u,
  // «تأمين», «تأجيل».
  /^تا[^ر]ي[^اية]$/u,
  /^تو\p{L}ي[^اية]$/u,
  // «اجتماع», «ارتفاع», «ازدحام», «اصطدام», «اضطراب», «اتفاق».
  /^ا[^لس][تدط]\p{L}ا[^اية]$/u,
  /^ات\p{L}ا[^اية]$/u,
  // «انسحاب», «انفجار».
  /^ان\p{L}{2}ا[^اية]$/u,
  // «استخدام», «استئناف»; «استعادة», «استقالة».
  /^است\p{L}{2}ا[^اية]$/u,
  /^است\p{L}ا\p{L}ة$/u,
  // «إصابة», «إعادة», «إقالة».
  /^ا[^ل]ا\p{L}ة$/u,
  // «مشاركة», «مكافحة», «مواجهة».
  /^م\p{L}ا\p{L}{2}ة$/u,
]

/** «استعداده», «علمها»; with ك or نا too many other words would pass («بذلك»). */
const thirdPerson = new Set(['ه', 'ها', 'هم', 'هما', 'هن'])

const isBare = (stem: string): boolean =>
  listed.has(stem) || (!exceptions.has(stem) && shapes.some((shape) => shape.test(stem)))

/**
 * Whether a folded stem (no clitics before it, no article) may be a verbal noun or another noun that opens a content
 * without a particle: «تسجيل», «مقتل», «ضرورة»; also with a pronoun: «استعداده», «علمها».
 */
export function looksVerbalNoun(stem: string): boolean {
  return (
    isBare(stem) || possessedReadings(stem).some(({ stem: noun, pronoun }) => thirdPerson.has(pronoun) && isBare(noun))
  )
}
