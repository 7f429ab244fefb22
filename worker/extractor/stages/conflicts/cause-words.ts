import { testOfWord } from '../../grammar/words.ts'

/** What stands between an effect and its cause. */
const connectors = /^[وف]?(?:بسبب|نتيجة|جراء|اثر|خلفية|بفعل|سببه|سببها|لان|لانه|لانها|لانهم)$/u
const verbs = /^[وف]?(?:نجم|نجمت|ناجم|ناجمة|نتج|نتجت|ناتج|ناتجة)$/u

/** Whether a word stands between an effect and its cause: «بسبب السرعة». */
export const connectsCause = testOfWord(({ key }) => connectors.test(key))
/** Whether a word does before «عن»: «نجم عن حفرة». */
export const resultsFrom = testOfWord(({ key }) => verbs.test(key))

/** Whether an effect and its cause may stand around a word; «توفي تحت التعذيب» too. */
export const mayExplain = testOfWord((facts) => connectsCause(facts) || resultsFrom(facts) || facts.key === 'تحت')
