import type { Notice, Source } from '../../../contract.ts'
import { once } from '../../once.ts'
import { firstMention, type NoticeRule, speaking } from './evidence.ts'
import { hasRole, isChannel, wordsOf } from './source-words.ts'

/** Those who need no reason to stay unnamed: passers-by and media, and experts and activists in numbers. */
const isCrowd = ({ kind, number }: Source): boolean =>
  kind === 'public' || kind === 'media' || (number === 'many' && (kind === 'expert' || kind === 'activist'))

/** The state agencies' formula for a government that speaks: «صرح مصدر مسؤول في وزارة الخارجية», «مصدر أمني مسؤول». */
const isFormula = (source: Source): boolean => {
  const [head, ...rest] = wordsOf(source.mentions[0])
  return head === 'مصدر' && rest.slice(0, 2).some((word) => word === 'مسؤول' || word === 'مسئول')
}

/**
 * An unnamed source for whom the article gives no reason: «قال مصدر أمني إن …», «قال مسؤول كبير إن …». A reason given for several
 * covers them all. Crowds need none, and «البعض» and the proverb are nobody whose name was kept back.
 */
export const unnamedNoReason: NoticeRule = (evidence) => {
  const sources = speaking(evidence).filter(({ naming }) => naming === 'unnamed')
  const covered = sources.some(
    ({ anonymity, number }) => anonymity?.reason !== undefined && number !== undefined && number !== 'one',
  )
  if (covered) return []
  return sources
    .filter((source) => !source.anonymity?.reason && !isCrowd(source) && !isFormula(source))
    .filter((source) => isChannel(source) || hasRole(source))
    .map((source): Notice => ({ code: 'unnamed_no_reason', spans: firstMention(source), sources: [source.id] }))
}

/** A reason that would fit any case: «لأنه غير مخول بالتصريح», «لحساسية الموضوع». */
export const stockReason: NoticeRule = (evidence) =>
  evidence.sources.flatMap(({ id, anonymity }): Notice[] =>
    anonymity?.stock && anonymity.reason ? [{ code: 'stock_reason', spans: [anonymity.reason], sources: [id] }] : [],
  )

const plurals = /^(?:ال)?(?:مصادر|مسؤولون|مسئولون|مسؤولين|مسئولين)$/u
const singulars = /^(?:المصدر|المسؤول|المسئول)$/u
/** One of them, told apart before: «وأكد مصدر في الوزارة …، وقال المصدر نفسه». */
const other = /^(?:مصدر|مسؤول|مسئول)$/u

const firstWord = (span: Source['mentions'][number]): string => wordsOf(span)[0] ?? ''

/** Plural, then singular: «قالت مصادر مطلعة … وأضاف المصدر»; not «أحد المصادر», nor where another source is meant. */
export const pluralThenSingular: NoticeRule = (evidence) => {
  const others = once(() =>
    evidence.sources
      .flatMap(({ id, mentions }) => mentions.map((span) => ({ id, span })))
      .filter(({ span }) => other.test(firstWord(span)))
      .sort((a, b) => a.span.start - b.span.start),
  )
  return speaking(evidence).flatMap((source): Notice[] => {
    if (source.naming !== 'unnamed' || source.mentions.length < 2) return []
    const first = source.mentions.findIndex((span) => plurals.test(firstWord(span)))
    if (first < 0) return []
    const later = source.mentions.findIndex((span, index) => index > first && singulars.test(firstWord(span)))
    const [plural, singular] = [source.mentions[first], source.mentions[later]]
    if (!plural || !singular) return []
    const between = firstFrom(others(), plural.start, source.id)
    if (between && between.span.end < singular.start) return []
    return [{ code: 'plural_then_singular', spans: [plural, singular], sources: [source.id] }]
  })
}

type Mention = { readonly id: string; readonly span: Source['mentions'][number] }

/** The first of some mentions in order that stands behind a place and is not of a source. */
function firstFrom(mentions: readonly Mention[], start: number, except: string): Mention | undefined {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.span.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  while (mentions[low]?.id === except) low++
  return mentions[low]
}
