import type { Notice, Source } from '../../../contract.ts'
import { once } from '../../once.ts'
import { firstMention, type NoticeRule, placeOf, speaking } from './evidence.ts'
import { headOf, tokenAt, wordsOf } from './source-words.ts'

/** Verbs in the passive by which a claim is nobody's: «يُقال», «تردد», «يُعتقد»; not «يضاف إلى ذلك», «نُشر», «كُتب تحتها». */
const claims = new Set([
  'قال',
  'ذكر',
  'زعم',
  'ادّعى',
  'تردّد',
  'ردّد',
  'أشاع',
  'شاع',
  'اعتقد',
  'ظنّ',
  'قدّر',
  'اعتبر',
  'روى',
  'عرف',
  'علم',
  'تداول',
  'تناقل',
  'حكى',
])

/** Things that a source may be called and that are none: «رسالة», «صور». */
const things = new Set('رسالة رسائل صورة صور مقطع فيديو مثل وثيقة وثائق خبر'.split(' '))

/** «مصادر مقربة من الرئيس», «تقرير أصدره المكتب»: it is said whose it is. */
const owners =
  /^(?:ال)?(?:مقرب|مقربة|مقربون|مقربين|قريب|قريبة|قريبون|قريبين|اصدره|اصدرها|اصدرته|صادر|صادرة|اعده|اعدته|نشره|نشرته)$/u
/** «مصادر …، وهم ثلاثة دبلوماسيين»: the article tells who they are. */
const telling = /^و(?:هم|هما|هي|هو|منهم|بينهم)$/u
/** What tells who they are stands at most this many tokens behind. */
const nearby = 12

/** Whether the article says in the next words who a vague source is. */
function isTold({ doc }: Parameters<NoticeRule>[0], source: Source): boolean {
  const [mention] = source.mentions
  if (!mention) return false
  if (wordsOf(mention).some((word) => owners.test(word))) return true
  const after = tokenAt(doc, mention.end)
  if (owners.test(doc.tokens[after]?.key ?? '') || owners.test(doc.tokens[after + 1]?.key ?? '')) return true
  return doc.tokens.slice(after, after + nearby).some(({ key }, index, near) => {
    const end = near.findIndex((token) => token.key === '.' || token.key.startsWith('\n'))
    return telling.test(key) && (end < 0 || index < end)
  })
}

/** «المصادر» takes up those told of before, «مصادر أمنية»; so do «ذات المصادر» and «المصادر نفسها». */
const takesUp = (source: Source, sources: readonly Source[]): boolean => {
  const words = wordsOf(source.mentions[0])
  if (words.some((word) => /^(?:ذات|نفس|نفسها|ذاتها|نفسه|ذاته)$/u.test(word))) return true
  const [first] = words
  const start = source.mentions[0]?.start ?? 0
  if (first !== 'المصادر') return false
  return sources.some(
    (other) => other.id !== source.id && headOf(other) === 'مصادر' && (other.mentions[0]?.start ?? start) < start,
  )
}

/**
 * A source of whom nothing is said («مصادر», «مراقبون»), or none at all («يُقال إن»). Not the people of a place, not who is told
 * of in the next words, and not an expectation of nobody's («من المتوقع أن ترتفع»), which is routine.
 */
export const vagueAttribution: NoticeRule = (evidence) => {
  const { doc, sources, statements, spoken } = evidence
  // «قد يتساءل البعض» is the writer's own question.
  const saying = once(
    () => new Set(statements.filter(({ cue }) => cue?.lemma !== 'تساءل').map(({ sourceId }) => sourceId)),
  )
  const bare = speaking(evidence)
    .filter((source) => source.specificity === 0 && source.kind !== 'public' && !things.has(headOf(source)))
    .filter((source) => !isTold(evidence, source) && !takesUp(source, sources) && saying().has(source.id))
    .map((source): Notice => ({ code: 'vague_attribution', spans: firstMention(source), sources: [source.id] }))
  const nobody = statements
    .filter(({ cue, within }, index) => {
      const item = spoken[index]
      if (item?.agentless !== true || within !== undefined || !claims.has(cue?.lemma ?? '')) return false
      // «من يعتقد أن»: whoever does.
      return !/^[وفل]?من$/u.test(doc.tokens[item.cue.from - 1]?.key ?? '')
    })
    .map((statement): Notice => ({ code: 'vague_attribution', spans: placeOf(statement), statements: [statement.id] }))
  return [...bare, ...nobody]
}
