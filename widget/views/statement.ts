import { html, type TemplateResult } from 'lit'
import type { Commitment, Cue } from '../../worker/contract.ts'
import type { ShownStatement } from '../breakdown.ts'
import type { Words } from '../i18n/words.ts'
import type { CardState, Handlers } from './card.ts'
import { channelOf } from './channel.ts'
import { dotted } from './dotted.ts'
import { named } from './named.ts'
import { showButton, tintOf } from './show.ts'
import { saidWords } from './words.ts'

/** The verb as the article has it, without the «و» or «ف» that joins it to what is before: «وقالت» is «قالت», «وصف» is whole. */
const bare = ({ text, lemma }: Cue) =>
  /^[وف]/u.test(text) && (text[0] !== lemma[0] || text[0] === text[1]) ? text.slice(1) : text

/**
 * The verb used; in English with a gloss. A negated one («لم يؤكد») would say the opposite without its particle, and
 * «نقل» is the relay's, which the chain tells.
 */
function verb({ statement: { cue }, via }: ShownStatement, words: Words): TemplateResult | undefined {
  if (!cue || cue.negated || (via.length > 0 && cue.lemma === 'نقل')) return undefined
  const used = html`<bdi lang="ar">${bare(cue)}</bdi>`
  return words.commitments
    ? html`${words.commitments[cue.commitment as Exclude<Commitment, 'decline'>]} (${used})`
    : used
}

/** Who passed it on, outermost first: «نقلًا عن الشراع عن وكالة الساحل». */
function chain({ via }: ShownStatement, words: Words): TemplateResult | undefined {
  if (via.length === 0) return undefined
  return html`${words.relayed} ${via.map((relay, index) => html`${index ? ` ${words.from} ` : ''}${named(relay)}`)}`
}

/**
 * One statement: its words, the verb, the form, the way it came, and the button that marks it in the article.
 * @param ownWay whether it came by another way than others of its source, which the source's line cannot tell
 */
export function statementView(
  shown: ShownStatement,
  ownWay: boolean,
  { outlet, selection }: Pick<CardState, 'outlet' | 'selection'>,
  words: Words,
  handlers: Handlers,
): TemplateResult {
  const { id, quoted } = shown.statement
  const facts = [
    verb(shown, words),
    words.quoted[quoted],
    chain(shown, words) ?? (ownWay ? channelOf(shown, outlet, words) : undefined),
    shown.contested ? words.contested : undefined,
  ]
  return html`<li class="statement${tintOf(shown, selection)}" part="statement" dir="rtl">
    <p class="words" id=${id} lang="ar">${saidWords(shown)}</p>
    <div class="row small about" dir=${words.dir}>
      <p>${dotted(facts)}</p>
      ${showButton({ key: id, statements: [shown] }, words.show, id, selection, words, handlers)}
    </div>
  </li>`
}
