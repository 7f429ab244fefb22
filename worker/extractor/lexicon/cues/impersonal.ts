import type { Commitment } from '../../../contract.ts'
import { type Phrase, phraseFinder } from './phrases.ts'

/** An expectation or rumour without a speaker; never counted. */
export type ImpersonalPhrase = Phrase & {
  readonly commitment: Commitment
  /** Only with أن directly after it. */
  readonly clause?: true
}

const predict = { commitment: 'predict' } as const
const distance = { commitment: 'distance' } as const

/** Nobody is said to expect it: «من المتوقع أن تنخفض الأسعار». «من المقرر» is a timetable and not listed. */
export const impersonalPhrases: readonly ImpersonalPhrase[] = [
  { id: 'min-al-mutawaqqa', words: ['من', 'المتوقع|المنتظر|المرتقب|المؤمل|المامول'], ...predict },
  { id: 'min-al-murajjah', words: ['من', 'المرجح|المحتمل|المستبعد|المفترض'], ...predict },
  { id: 'al-mutawaqqa', words: ['المتوقع|المرجح|المنتظر|الارجح'], clause: true, ...predict },
  { id: 'yuntazar', words: ['ينتظر|يرتقب|يؤمل'], clause: true, ...predict },
  { id: 'shaa', words: ['شاع|يشاع|اشيع'], clause: true, ...distance },
  { id: 'tataraddad-anba', words: ['تتردد|ترددت', 'انباء|شائعات|اشاعات|معلومات'], ...distance },
  { id: 'taddawal-anba', words: ['تداولت', 'انباء'], ...distance },
  { id: 'thammat-anba', words: ['انباء|شائعات|اشاعات|تكهنات', 'عن|تتحدث|تفيد|بان|حول'], ...distance },
]

/** The impersonal phrase that starts at a token. */
export const impersonalAt = phraseFinder(impersonalPhrases)
