import type { Notice, Source, Statement } from '../../../contract.ts'
import { type NoticeRule, placeOf } from './evidence.ts'
import { headOf, wordsOf } from './source-words.ts'

/** Verbs of passing on, which promise an origin: «تناقلت مواقع», «تداولت وسائل إعلام». */
const passing = new Set(['نقل', 'تناقل', 'تداول', 'نسب', 'أورد'])

/** Nouns for media in general: «وسائل إعلام», «صحف», «مواقع إخبارية», «تقارير صحفية», «مصادر إعلامية». */
const media =
  /^(?:وسائل|وسيلة|صحف|صحافة|صحيفة|اعلام|مواقع|موقع|قنوات|قناة|فضائيات|وكالات|وكالة|تقارير|تقرير|حسابات|صفحات|اذاعات|مجلات|اخبار|انباء)$/u
const ofMedia = /^(?:ال)?(?:اعلام|اعلامية|اعلامي|صحفية|صحافية|صحفي|صحافي|اخبارية|اخباري|التواصل)$/u

const isMedium = (source: Source): boolean =>
  media.test(headOf(source)) ||
  wordsOf(source.mentions[0])
    .slice(0, 3)
    .some((word) => ofMedia.test(word))

/**
 * What came through media or posts without a word on where it began: «ذكرت وسائل إعلام», «نقلت الوكالة أن», «تداول ناشطون مقطعا» with
 * no account. An agency or outlet that says what it saw or learnt itself is its own origin. Each source is noted once.
 */
export const relayWithoutOrigin: NoticeRule = ({ sources, statements }) => {
  const byId = new Map<string, Source>()
  for (const source of sources) if (source.kind === 'media' || source.naming === 'unnamed') byId.set(source.id, source)
  if (byId.size === 0) return []
  const relayed = new Map<Source, Statement[]>()
  for (const statement of statements) {
    const source = statement.sourceId === null ? undefined : byId.get(statement.sourceId)
    if (!source || statement.within !== undefined || statement.via.length > 0) continue
    if (statement.channel.type === 'reporter' || statement.cue?.commitment === 'decline') continue
    const passes = passing.has(statement.cue?.lemma ?? '')
    const medium = source.kind === 'media' && isMedium(source)
    const vague = source.naming === 'unnamed' && medium && (statement.counted || passes)
    const circulated = passes && (medium || (source.naming === 'unnamed' && statement.channel.type === 'social'))
    if (!vague && !circulated) continue
    const known = relayed.get(source)
    if (known) known.push(statement)
    else relayed.set(source, [statement])
  }
  return [...relayed].map(([source, passed]): Notice => {
    const [first] = passed
    const spans = first?.source ? [first.source] : first ? placeOf(first) : []
    return { code: 'relay_without_origin', spans, sources: [source.id], statements: passed.map(({ id }) => id) }
  })
}
