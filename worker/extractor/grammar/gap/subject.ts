import type { CueForm } from '../../lexicon/cues/forms.ts'
import { possessedReadings } from '../../lexicon/proclitics.ts'
import { isVenueNoun } from '../../lexicon/venues.ts'
import { framesOf } from '../frames.ts'
import type { NounPhrase, Reader } from '../noun-phrase.ts'
import { looksLikeManner, mayCarryPreposition } from '../word-shapes.ts'
import { testOfWord, type WordFacts } from '../words.ts'

/** A plural in the oblique case, «طالب اللاعبين بـ», is an object and no subject. */
export function isOblique({ words }: Reader, phrase: NounPhrase): boolean {
  const head = words(phrase.head)
  return (
    head?.definite === true &&
    head.stem.endsWith('ين') &&
    head.role !== undefined &&
    head.role.count !== 'one' &&
    phrase.from === phrase.head
  )
}

/** A participle that reports opens no object: «أكد عن رغبته، مشيرا إلى». */
export const isParticipleCue = (facts: WordFacts): boolean =>
  !facts.definite && !facts.role && facts.cues.some((form) => form.form === 'participle')

/** Adverbs of manner that stand between a verb and its content: «أعلن صراحة عن», «أكد رسميا». */
const adverbs = new Set(
  'صراحة علنا علانية رسميا مجددا مؤخرا سابقا لاحقا هاتفيا حرفيا تحديدا شخصيا مباشرة بوضوح صراحا ردا تعليقا تعقيبا جوابا استنادا استطرادا جيدا تماما دائما كثيرا غالبا فعلا حقا'.split(
    ' ',
  ),
)

/** «حديثه», «بيانها»: a noun of speech with its speaker. */
const isOwnedVenue = testOfWord(({ stem }) => possessedReadings(stem).some((owned) => isVenueNoun(owned.stem)))

/** Whether a phrase can be the subject of a verb: no oblique plural, no adverb, no noun of speech («حديثه»), and of the verb's gender. */
export function canBeSubject(reader: Reader, phrase: NounPhrase, form: CueForm): boolean {
  const head = reader.words(phrase.head)
  if (!head) return true
  // «تأكيد المستوردين وقوعها»: behind a noun the subject is its genitive.
  if ((form.form !== 'noun' && isOblique(reader, phrase)) || adverbs.has(head.key)) return false
  // «يضيف متهكما: «…»», «قال متسائلا إن»: an unlisted participle in the accusative tells how.
  const manner = looksLikeManner(head) && phrase.to === phrase.head + 1
  if (manner && !head.given && !head.maybeName && !head.role && !head.place) return false
  // «تحدث بحس سوداني عن»: an unlisted word in ب or ل before an adjective is no name.
  const next = reader.words(phrase.head + 1)
  const clitic = mayCarryPreposition(head) && phrase.kind !== 'person' && phrase.kind !== 'body' && !head.given
  if (clitic && !head.maybeName && next?.modifier && !next.definite) return false
  if (isOwnedVenue(head) && !head.role && !head.body) return false
  if (phrase.from !== phrase.head || form.form === 'participle' || form.form === 'noun') return true
  const known = head.role ?? head.body
  // «دعت | المجتمع الدولي إلى»: an adjective tells the gender of a noun that no list has.
  const adjective = !known && head.definite && next?.definite && next.modifier ? next.stem : ''
  if (adjective.endsWith('ي') && form.gender === 'f' && form.number === 'one') return false
  if (adjective.endsWith('ية') && form.gender === 'm' && form.number === 'one') return false
  if (!known || form.number !== 'one' || form.gender === undefined) return true
  // «طالب | الجهات المعنية بـ»: the plural of things and bodies takes a feminine verb.
  if (head.stem.endsWith('ات') || head.stem === 'ارصاد') return form.gender === 'f'
  if (known.count !== 'one') return true
  // Titles are epicene («قالت عضو المجلس ليلى …»), bodies are not.
  // «ناشدت | رئيس الجمهورية التدخل»: only with her name, or as a member, is an office without ة a woman's.
  const epicene = phrase.kind === 'person' && form.gender === 'f' && (phrase.named || head.stem.startsWith('عضو'))
  return known.gender === form.gender || epicene
}

/** Those of whom one asks: «ودعت | الدول الغنية إلى», «وناشد | المجتمع الدولي». */
const addressed = /^(?:دول|اطراف|مجتمع|جماهير|فرقاء|مانحين|شركاء)$/u

/** Whether a phrase behind «و» and a verb of asking is rather who is asked than who asks. */
export const isAddressed = ({ words }: Reader, phrase: NounPhrase, { conjunction, cue }: CueForm): boolean =>
  conjunction === 'و' &&
  cue.commitment === 'direct' &&
  framesOf({ cue }).object &&
  words(phrase.head)?.definite === true &&
  addressed.test(words(phrase.head)?.stem ?? '')

/** Verbs that always have an object besides their preposition: «اتهم», «وصف», «حث». It is the frame that the lexicon lists first. */
export const needsObject = (form: CueForm): boolean => framesOf(form).needsObject

/** A verb of judging that holds whom it judges as a pronoun: «اعتبرته», «وصفها». */
export const isJudgement = ({ object, form, cue }: CueForm): boolean =>
  object !== undefined &&
  cue.class === 'opinion' &&
  (form === 'perfect' || form === 'imperfect') &&
  framesOf({ cue }).judges

/** A phrase that is reported rather than speaks: a verbal noun or an abstract without a person or body as its head. */
export function isObjectLike({ words }: Reader, phrase: NounPhrase): boolean {
  const head = words(phrase.head)
  return (
    head !== undefined &&
    phrase.kind !== 'person' &&
    phrase.kind !== 'body' &&
    phrase.kind !== 'document' &&
    head.verbalNoun &&
    !head.role &&
    !head.body
  )
}
