import type { Verb } from './measure.ts'
import type { Inflection } from './types.ts'

/**
 * The imperfect of a verb in its three moods, third and first person: يقول تقول أقول نقول, يقولان تقولان, يقولون يقلن, and
 * without the ن after أن, لن, لم (يقولا، يقولوا); after لم also the short يقل، ينف. The second person is written like the
 * third feminine and is not listed.
 */
export function imperfectForms(
  { weakness }: Pick<Verb, 'weakness'>,
  imperfect: string,
  passive: 'no' | 'maybe' | 'yes',
): Inflection[] {
  const body = imperfect.slice(1)
  const { short, two, many, feminineMany } = bodies(body, weakness)
  const third = { form: 'imperfect', person: 3, passive } as const
  const singular = (stem: string): Inflection[] => [
    { ...third, written: `ي${stem}`, gender: 'm', number: 'one' },
    { ...third, written: `ت${stem}`, gender: 'f', number: 'one' },
    {
      form: 'imperfect',
      person: 1,
      passive,
      written: stem.startsWith('أ') ? `آ${stem.slice(1)}` : `أ${stem}`,
      number: 'one',
    },
    { form: 'imperfect', person: 1, passive, written: `ن${stem}`, number: 'many' },
  ]
  return [
    ...singular(body),
    ...(short === body ? [] : singular(short)),
    ...['', 'ن'].flatMap((ending): Inflection[] => [
      { ...third, written: `ي${two}${ending}`, gender: 'm', number: 'two' },
      { ...third, written: `ت${two}${ending}`, gender: 'f', number: 'two' },
    ]),
    ...many.flatMap((stem) =>
      ['ون', 'وا'].map(
        (ending): Inflection => ({ ...third, written: `ي${stem}${ending}`, gender: 'm', number: 'many' }),
      ),
    ),
    { ...third, written: `ي${feminineMany}ن`, gender: 'f', number: 'many' },
  ]
}

/** What the endings join: the body itself, but a weak end or middle is lost, twins part (يرددن), a hamza changes its seat. */
function bodies(
  body: string,
  weakness: Verb['weakness'],
): { short: string; two: string; many: readonly string[]; feminineMany: string } {
  const stem = body.slice(0, -1)
  const last = body.slice(-1)
  // ينفي ينفيان ينفون, يدعو يدعوان يدعون, يرى يريان يرون; jussive ينف، يدع، ير
  if ('ييىو'.includes(last) && weakness === 'defective') {
    const weak = last === 'و' ? 'و' : 'ي'
    return { short: stem, two: `${stem}${weak}ا`, many: [stem], feminineMany: `${stem}${weak}` }
  }
  // يتنبأ يتنبآن يتنبأون يتنبؤون
  if (last === 'أ') return { short: body, two: `${stem}آ`, many: [body, `${stem}ؤ`], feminineMany: body }
  const short = weakness === 'hollow' ? `${body.slice(0, -2)}${last}` : body
  const feminineMany = weakness === 'doubled' ? body + last : short
  return { short, two: `${body}ا`, many: [body], feminineMany }
}
