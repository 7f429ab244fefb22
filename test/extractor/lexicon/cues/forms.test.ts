import { describe, expect, it } from 'vitest'
import { type CueForm, cueForms } from '../../../../worker/extractor/lexicon/cues/forms.ts'
import { cues } from '../../../../worker/extractor/lexicon/cues/index.ts'
import { carriers } from '../../../../worker/extractor/lexicon/cues/light.ts'
import { fold } from '../../../../worker/extractor/text/fold.ts'

/** A reading in short: what is glued before it, the cue, form and person, what is glued behind, its flags. */
function short(form: CueForm): string {
  const person = form.person === 1 ? 'أنا' : `${form.gender ?? ''}${form.number ?? ''}`
  const before = [form.conjunction, form.future ? 'س' : '', form.preposition ?? '', form.definite ? 'ال' : ''].join('')
  const flags = [form.passive === 'yes' ? 'passive' : '', form.homograph ? 'homograph' : ''].filter(Boolean)
  return [
    before && `${before}+`,
    form.cue.id,
    form.form,
    form.form === 'noun' ? '' : person,
    form.object && `+${form.object}`,
    ...flags,
  ]
    .filter(Boolean)
    .join(' ')
}

const readings = (word: string): string[] => cueForms(fold(word)).map(short)

/** Words of newspapers and what they are read as; every reading is listed. */
const words: readonly (readonly [string, ...string[]])[] = [
  ['قال', 'qala perfect mone'],
  ['وقالت', 'و+ qala perfect fone'],
  ['فقالوا', 'ف+ qala perfect mmany'],
  ['سيقول', 'س+ qala imperfect mone'],
  ['وستقول', 'وس+ qala imperfect fone'],
  ['ليقول', 'ل+ qala imperfect mone'],
  ['قوله', 'qala noun +ه'],
  ['بقولها', 'ب+ qala noun +ها'],
  ['لقولهم', 'ل+ qala noun +هم'],
  ['كقوله', 'ك+ qala noun +ه'],
  ['بالقول', 'بال+ qala noun'],
  ['للقول', 'لال+ qala noun'],
  ['أقوال', 'qala noun'],
  ['وبالقول', 'وبال+ qala noun'],
  ['قائلةً', 'qala participle fone'],
  ['قيل', 'qala perfect mone passive'],
  ['يُقال', 'qala imperfect mone passive'],
  ['وأضافَ', 'و+ adafa perfect mone'],
  ['مضيفًا', 'adafa participle mone'],
  ['اوضح', 'awdaha perfect mone', 'awdaha imperfect أنا'],
  ['ومشيرين', 'و+ ashara participle mmany'],
  ['يشار', 'ashara imperfect mone passive'],
  ['بيّن', 'bayyana perfect mone homograph'],
  ['مبينا', 'bayyana participle mone'],
  ['ذكر', 'dhakara perfect mone', 'dhakkara perfect mone'],
  ['ذكرا', 'dhakara perfect mtwo homograph', 'dhakkara perfect mtwo'],
  ['نفى', 'nafa perfect mone', 'nafa noun'],
  ['نفيها', 'nafa noun +ها'],
  ['نفاه', 'nafa perfect mone +ه'],
  ['ينفِ', 'nafa imperfect mone'],
  ['تأكيده', 'akkada noun +ه'],
  ['بتأكيد', 'ب+ akkada noun'],
  ['ادعائه', 'iddaa noun +ه'],
  ['دعوته', 'daa perfect أنا +ه', 'daa noun +ه'],
  ['وصفها', 'wasafa perfect mone +ها', 'wasafa noun +ها'],
  ['ووصفه', 'و+ wasafa perfect mone +ه', 'و+ wasafa noun +ه'],
  ['اعتبروه', 'itabara perfect mmany +ه'],
  ['أبلغهم', 'ablagha perfect mone +هم', 'ablagha imperfect أنا +هم'],
  ['أبلغني', 'ablagha perfect mone +ني', 'ablagha imperfect أنا +ني'],
  ['طولب', 'taalaba perfect mone passive'],
  ['سُئل', 'saala perfect mone passive'],
  ['تساءلوا', 'tasaala perfect mmany'],
  ['مستدركة', 'istadraka participle fone'],
  ['وحذّرت', 'و+ hadhdhara perfect fone'],
  ['يطمئن', 'tamana imperfect mone'],
  ['علمت', 'alima perfect fone'],
  ['جاءت', 'jaa perfect fone'],
  ['داعية', 'daa participle fone'],
  ['وكتب', 'و+ kataba perfect mone'],
  ['كتبه', 'kataba perfect mone +ه homograph'],
]

/** Words that begin with a letter which also is a conjunction or a preposition, or that two cues share. */
const ambiguous: readonly (readonly [string, ...string[]])[] = [
  ['ورد', 'warada perfect mone', 'و+ radda perfect mone homograph', 'و+ radda noun homograph'],
  ['فرد', 'ف+ radda perfect mone homograph', 'ف+ radda noun homograph'],
  ['وعد', 'waada perfect mone', 'waada noun', 'و+ adda perfect mone homograph'],
  ['وجه', 'wajjaha perfect mone'],
  ['واصل', 'wasala perfect mone'],
  ['فسر', 'fassara perfect mone'],
  ['فند', 'fannada perfect mone'],
  ['لفت', 'lafata perfect mone'],
  ['بث', 'baththa perfect mone'],
  ['سأل', 'saala perfect mone'],
  ['كشف', 'kashafa perfect mone'],
  ['نقل', 'naqala perfect mone'],
]

/** Words of newspapers that look like forms of cues and are none. */
const others = (
  'يجب تجب فيلم وليم مجددا سموه الفتن فضلا مدينة المدينة مدينتين هنا عدن تعز لمن إلى أنه لأنه وأنه ألم المهم المهن لندن أبين لاعب لاعبا سير يوما نصف اثنين زيد ابنته ابنا ' +
  'عادة عادات عدوه دونه دون بينها بينهم بيننا يوجد توجد بحث برد بعد كرد قدره قدرها وكيل المعني المؤكد المتحدث المشير ' +
  'المعلن القائل وزير وزارة وكالة واشنطن فريق فيصل فهد فرنسا بكر لبنان ليبيا سوريا وفق فقد ستين عمان'
).split(' ')

describe('cueForms', () => {
  it.each(words)('%s', (word, ...expected) => {
    expect(readings(word)).toEqual(expected)
  })

  it.each(ambiguous)('%s, in the order in which it is to be tried', (word, ...expected) => {
    expect(readings(word)).toEqual(expected)
  })

  it.each(others)('%s is no form of a cue', (word) => {
    expect(readings(word)).toEqual([])
  })

  it.each([
    ['بين', 'bayyana'],
    ['حديث', 'tahaddatha'],
    ['يبلغ', 'ablagha'],
    ['يعد', 'waada'],
    ['عقب', 'aqqaba'],
    ['علم', 'alima'],
    ['نادي', 'nada'],
    ['شبه', 'shabbaha'],
    ['فضل', 'faddala'],
    ['أمرا', 'amara'],
    ['لافتة', 'lafata'],
    ['تحمل', 'hammala'],
    ['مذكرة', 'dhakkara'],
    ['يعتبر', 'itabara'],
  ])('%s may be %s but is marked as a homograph', (word, id) => {
    const found = cueForms(fold(word)).filter(({ cue }) => cue.id === id)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ homograph }) => homograph)).toBe(true)
  })

  it('gives the spelling of the form, by which homographs can be told', () => {
    const [form] = cueForms(fold('اقرارها'))
    expect(form?.written).toBe('إقرار')
    expect(cueForms(fold('أؤكد')).map(({ written }) => written)).toEqual(['أؤكد'])
  })

  it('puts the cue that needs certain words before the others of its verb', () => {
    expect(cueForms('رفضت').map(({ cue }) => cue.id)).toEqual(['rafada-comment', 'rafada-claim', 'rafada'])
  })

  it('lists verbs that carry a noun, of which the light ones open nothing themselves', () => {
    const ids = new Set(cues.map(({ id }) => id))
    expect([...carriers].filter((id) => !ids.has(id))).toEqual([])
    const light = cues.filter((cue) => cue.light)
    expect(light.length).toBeGreaterThan(0)
    expect(light.filter(({ id, frames }) => frames.length > 0 || !carriers.has(id))).toEqual([])
  })

  it('knows the commitments that the contract asks for', () => {
    const commitments = Object.fromEntries(cues.map(({ id, commitment }) => [id, commitment]))
    expect(commitments).toMatchObject({
      qala: 'neutral',
      awdaha: 'neutral',
      akkada: 'assert',
      kashafa: 'reveal',
      itarafa: 'reveal',
      nafa: 'deny',
      zaama: 'distance',
      ittahama: 'accuse',
      taalaba: 'direct',
      taahhada: 'direct',
      tawaqqaa: 'predict',
      hadhdhara: 'predict',
      almaha: 'hint',
      raa: 'opinion',
      wasafa: 'opinion',
      'rafada-comment': 'decline',
    })
    const uncounted = new Set(cues.filter(({ core }) => !core).map(({ id }) => id))
    for (const id of ['adana', 'rahhaba', 'araba', 'hannaa', 'amala', 'qarrara', 'wafaqa'])
      expect(uncounted.has(id), id).toBe(true)
    for (const id of ['qala', 'taalaba', 'wasafa', 'naqala', 'jaa']) expect(uncounted.has(id), id).toBe(false)
  })
})
