import { fold } from '../text/fold.ts'
import { words } from './list.ts'
import { looksVerbalNoun } from './verbal-nouns.ts'
import { derivedVerbs, nounLike, passiveVerbs, simpleVerbs } from './verbs/list.ts'

/*
 * A guess whether a word is a finite verb that reports nothing, to know where a noun phrase ends: «أعلن الوزير الذي
 * يزور …», «قال المدير … وزار …». Perfects that are nouns as well («قتل», «عمل») are left out in their bare form.
 */

const perfects = new Set<string>()
const imperfects = new Set<string>()

/** «زار» زارت زاروا زارا زارتا; «التقى» التقت التقوا التقيا. */
function addPerfects(perfect: string, bare: boolean): void {
  const key = fold(perfect)
  if (bare) perfects.add(key)
  const defective = perfect.endsWith('ى') || (perfect.endsWith('ا') && perfect.length > 2)
  const stem = defective ? key.slice(0, -1) : key
  for (const ending of ['ت', 'وا', 'تا']) perfects.add(stem + ending)
  perfects.add(defective ? `${stem}يا` : `${stem}ا`)
}

/** «يزور» تزور نزور يزورون يزوروا يزوران تزوران يزرن; «يلتقي» يلتقون. */
function addImperfects(imperfect: string): void {
  const stem = imperfect.slice(1)
  const short = /[يو]$/u.test(stem) ? stem.slice(0, -1) : stem
  for (const prefix of ['ي', 'ت']) {
    imperfects.add(prefix + stem)
    // The jussive of a defective or hollow verb drops its weak letter: «لم يلتق», «لم يزر».
    imperfects.add(prefix + short)
    for (const ending of ['ون', 'وا', 'ان', 'ين']) imperfects.add(prefix + (ending === 'ان' ? stem : short) + ending)
  }
  imperfects.add(`ن${stem}`)
}

/** The imperfect by rule: the alif of the derived forms gives way to ي («افتتح» يفتتح), else ي comes before («قاتل» يقاتل). */
const regularImperfect = (key: string): string =>
  key.startsWith('ا') && key.length > 3 ? `ي${key.slice(1)}` : `ي${key}`

const ambiguous = new Set(words(nounLike).map(fold))
for (const entry of words(`${simpleVerbs} ${derivedVerbs}`)) {
  const [perfect = '', imperfect] = entry.split(':')
  const key = fold(perfect)
  addPerfects(perfect, !ambiguous.has(key))
  addImperfects(imperfect ? fold(imperfect) : regularImperfect(key))
}
for (const passive of words(passiveVerbs)) perfects.add(fold(passive))
// The dual of a short perfect is too often something else: «عملا», «نقلا» are nouns in the accusative.
for (const key of ambiguous) perfects.delete(`${key}ا`)

/** Words that look like a listed form or an imperfect and are none. */
const noVerbs = new Set(
  words(`
    يمين يسار يهود يهودي ينبع يورو ياسر ياسين ياسمين يزيد يعقوب يوسف يونس يحيى يسرى يسري يمنى يوشع يافا يابان ياباني يمن يمني يمنية يوم يومي يوميا
    يومية يومين يونان يوناني يونيو يوليو يناير يوغسلافيا ينابيع يقين يتيم يتامى يرموك يثرب يلدا يلدز يسوع يعلى يريفان يورك يلدريم يلتسين تقرير تجربة
    فيصل وادي نجد بيع نصيب فيراري فيسبوك فيديو يديه يدين ويندوز فيهما التفاهم إدارته رحلتها فقرات فيتامين يحيي يسوع يونغ يوان يلماز يعقوبي يزبك
    تركي تركية تونس تونسي تمر تجار تاجر تسعة تسعون تسعين تحت تلك تجاه تعب تبن تراث ترجمة تلة تهمة توب تلال تمام تابع تواضع تعز تبوك تكريت تدمر توتر
    تعليم تنظيم تصريح توصل تجمع تيار نادي نادر نازح ناشط نائب نجم نقيب نقابة نجاح نساء نفط نقل نهر نور نيابة نظام نسخة نشاط نصف نفسه نفس نحو نار نهاية نتائج نسبة نوع نص نخبة نتيجة نجل
  `).map(fold),
)
for (const key of noVerbs) {
  imperfects.delete(key)
  perfects.delete(key)
}
// «تقدم», «تصدر», «تعرض»: the imperfect with ت is as often a verbal noun.
for (const key of imperfects) if (key.startsWith('ت') && looksVerbalNoun(key)) imperfects.delete(key)

/** A third person masculine imperfect by shape: ي, then four to six letters of which the first is no vowel letter. */
const imperfectShape = /^ي[^اويةءئؤ]\p{L}{2,4}$/u

const objects = words('هما هم هن ها ه').map(fold)

function isVerb(key: string): boolean {
  if (perfects.has(key) || imperfects.has(key)) return true
  if (imperfectShape.test(key) && !noVerbs.has(key) && !/(?:ية|يون|يين|ات)$/u.test(key)) return true
  return key.startsWith('س') && imperfects.has(key.slice(1))
}

/** «استقبله» is استقبل + ه, «التقاها» التقى + ها; bare perfects that are nouns do not come here («عمله» his work). */
function isVerbWithObject(key: string): boolean {
  const object = objects.find((pronoun) => key.endsWith(pronoun) && key.length - pronoun.length >= 3)
  if (object === undefined) return false
  const rest = key.slice(0, -object.length)
  // «إصابته», «إقامتها», «ترشحه» are verbal nouns with their possessor.
  if (looksVerbalNoun(key) || looksVerbalNoun(rest)) return false
  if (perfects.has(rest) || imperfects.has(rest)) return true
  if (rest.startsWith('س') && imperfects.has(rest.slice(1))) return true
  return rest.endsWith('ا') && perfects.has(`${rest.slice(0, -1)}ي`)
}

/**
 * Whether a folded word, with or without و or ف, is very likely a finite verb that is not a cue. Precise rather than
 * complete: perfects by list, imperfects by list and by a narrow shape; of running news text it finds about two verbs in
 * three and is wrong about one time in twenty.
 */
export function looksVerb(key: string): boolean {
  if (noVerbs.has(key)) return false
  if (isVerb(key) || isVerbWithObject(key)) return true
  if (key[0] !== 'و' && key[0] !== 'ف') return false
  const rest = key.slice(1)
  return rest.length >= 3 && (isVerb(rest) || isVerbWithObject(rest))
}
