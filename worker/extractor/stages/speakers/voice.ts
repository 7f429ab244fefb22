import type { Entity } from '../../entities/entity.ts'
import type { Reader } from '../../grammar/noun-phrase.ts'
import type { CueForm } from '../../lexicon/cues/forms.ts'
import type { Reported } from '../contents.ts'

/** One who has spoken, and the gender of the document that spoke for them: «أوضح البيان أن …، مضيفا أن». */
export type Voice = { readonly entity: Entity; readonly document?: 'm' | 'f' }

/** The speaker of a statement as its own words have them. */
export function voiceOf(reader: Reader, { source, hang }: Reported, entity: Entity): Voice {
  const head = source?.kind === 'document' && hang !== 'according' ? reader.words(source.head) : undefined
  if (head?.document?.count !== 'one') return { entity }
  return { entity, document: head.stem.endsWith('ة') ? 'f' : 'm' }
}

/** Whether a bare verb or participle can be the entity's. */
export function agrees(form: CueForm | undefined, { entity, document }: Voice): boolean {
  if (!form) return true
  if (document && form.form !== 'noun' && form.gender === document) return true
  if (form.object !== undefined && form.form === 'noun') return pronounAgrees(form.object, entity)
  // «نقابات العمال والفلاحين … وطالبوا»
  const joint = entity.distinct.some(({ phrase }) => phrase.conjuncts.length > 1)
  if (form.number === 'many' && entity.count === 'many' && joint) return true
  if (form.gender && entity.gender && form.gender !== entity.gender)
    return entity.count === 'many' && form.gender === 'f' && (!entity.person || isSources(entity))
  if (form.number === 'many') return entity.count !== 'one' || !entity.person
  if (form.number === 'one' && entity.count === 'many' && entity.person && !entity.named && form.gender === 'm')
    return entity.gender === 'f'
  return true
}

/** «مصادر»: a plural that is no person's takes the feminine singular, though it speaks as persons do. */
const isSources = ({ lemmas }: Entity): boolean => lemmas.has('مصدر')

function pronounAgrees(pronoun: string, entity: Entity): boolean {
  if (pronoun === 'ه') return entity.gender !== 'f'
  if (pronoun === 'ها') return entity.gender !== 'm' || entity.count === 'many'
  return true
}
