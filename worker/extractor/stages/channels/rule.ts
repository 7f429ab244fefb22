import type { Statement } from '../../../contract.ts'

/** By what a statement's channel is known. */
export type ChannelRule =
  /** «نقلت رويترز عن مسؤول»: who passed it on, in the clause or beside it. */
  | 'relay'
  /** «جاء في البيان», «ذكرت صحيفة»: the source itself. */
  | 'source'
  /** «قال في مؤتمر صحفي», «للمرفأ»: an occasion or addressee. */
  | 'occasion'
  /** «ألقى كلمة قال فيها»: an occasion that a pronoun takes up. */
  | 'taken-up'
  /** «غرّد» */
  | 'posting-verb'
  /** «سامر الحلبي (@samer)» */
  | 'handle'
  /** What the speaker's other statements tell, in the paragraph or elsewhere. */
  | 'same-paragraph'
  | 'elsewhere'
  | 'none'

/** A statement's channel, and by what it is known. */
export type Channelled = { readonly channel: Statement['channel']; readonly by: ChannelRule }
