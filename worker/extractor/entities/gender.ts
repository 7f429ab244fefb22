import type { Reader } from '../grammar/noun-phrase.ts'
import type { Entity } from './entity.ts'
import { firstSpelling, lemmas } from './lemmas.ts'

/** Nouns whose own gender says nothing of whom they mean: «مصدر», «شخص», «ضحية». */
const epicene = lemmas('مصدر طرف جهة جانب شخص فرد ضحية رهينة عضو عنصر شاهد أوساط دوائر أسرة عائلة جالية')

/**
 * The gender that the grammar of the text gives to one person: feminine by any feminine title or office, since a masculine
 * office may stand for a woman («وزير الصحة … قالت»); never guessed from a name.
 */
export function genderOf(reader: Reader, entity: Entity): 'm' | 'f' | undefined {
  if (!entity.person || entity.count !== 'one') return undefined
  let gender: 'm' | 'f' | undefined
  for (const { phrase, count } of entity.descriptions) {
    if (count !== 'one' || (phrase.kind !== 'person' && phrase.kind !== 'name')) continue
    const head = reader.words(phrase.head)
    const role = head?.role
    const lemma = firstSpelling(role?.role.lemma ?? '')
    // «شاهدة», «مصدرة»: a feminine made from an office tells; a noun that is feminine by itself does not.
    if (role?.gender === 'f' && (!epicene.has(lemma) || !lemma.endsWith('ة'))) return 'f'
    if (role && !epicene.has(lemma)) gender = 'm'
    if (head?.title && !role) {
      if (head.stem.endsWith('ة')) return 'f'
      gender = 'm'
    }
  }
  const only = entity.descriptions.every(({ lemma }) => epicene.has(firstSpelling(lemma)))
  return entity.gender === 'f' && !only ? 'f' : (gender ?? (only ? undefined : entity.gender))
}
