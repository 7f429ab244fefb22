import * as v from 'valibot'
import { channels, commitments, kinds, namings, offsetUnits, quotedForms } from './contract.ts'

/*
 * The schemas of the answer, from which contract.ts has its types and the OpenAPI document its components. Nothing that runs
 * in the Worker or in a page imports this module as a value: what the service answers is checked by tests.
 */

const text = (description: string) => v.pipe(v.string(), v.description(description))
const count = (description: string) => v.pipe(v.number(), v.integer(), v.minValue(0), v.description(description))
const share = (description: string) => v.pipe(v.number(), v.minValue(0), v.maxValue(1), v.description(description))

export const sourceId = v.pipe(v.string(), v.regex(/^s[1-9]\d*$/u), v.description('Id of a source: "s1", "s2", …'))
export const statementId = v.pipe(v.string(), v.regex(/^q[1-9]\d*$/u), v.description('Id of a statement: "q1", …'))

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))

export const spanSchema = v.pipe(
  v.strictObject({ start: offset, end: offset, text: v.string() }),
  v.description(
    "A stretch of the article; `text` is the article's own words. `start` and `end` count in the unit that the answer's " +
      '`offsets` names, end exclusive.',
  ),
)

const anonymity = v.pipe(
  v.strictObject({ requested: v.boolean(), reason: v.exactOptional(spanSchema), stock: v.boolean() }),
  v.description(
    'Whether the source asked to stay unnamed, the reason in the words of the article, and whether it is a formula.',
  ),
)

export const sourceSchema = v.pipe(
  v.strictObject({
    id: sourceId,
    name: text('The fullest proper name in the text, else the description of the first mention.'),
    naming: v.picklist(namings),
    kind: v.picklist(kinds),
    role: v.exactOptional(text('Office, as the text gives it.')),
    affiliation: v.exactOptional(text('The body that it belongs to, as the text gives it.')),
    number: v.exactOptional(v.picklist(['one', 'two', 'many'])),
    members: v.exactOptional(
      v.pipe(v.array(sourceId), v.description('Of a joint source: those of them who also speak alone.')),
    ),
    gender: v.exactOptional(
      v.pipe(v.picklist(['m', 'f']), v.description('From the grammar of the text only, never guessed from a name.')),
    ),
    specificity: v.exactOptional(
      v.pipe(v.picklist([0, 1, 2, 3]), v.description('Unnamed only: bare, class, body, body and how it knows.')),
    ),
    anonymity: v.exactOptional(anonymity),
    mentions: v.pipe(
      v.array(spanSchema),
      v.description('Every place where it is named, described or referred to by a noun.'),
    ),
    statements: v.array(statementId),
    words: count('Words of its counted contents.'),
  }),
  v.description('One who speaks in the article, or passes something on.'),
)

export const cueSchema = v.pipe(
  v.strictObject({
    ...spanSchema.pipe[0].entries,
    lemma: text('Its dictionary form.'),
    commitment: v.picklist(commitments),
    negated: v.boolean(),
  }),
  v.description('The word that reports, with its dictionary form and what it commits the article to.'),
)

const channel = v.strictObject({
  type: v.picklist(channels),
  basis: v.pipe(
    v.picklist(['explicit', 'carried', 'inferred']),
    v.description('Whether the clause says so, an earlier one did, or nothing does.'),
  ),
  span: v.exactOptional(spanSchema),
})

export const statementSchema = v.pipe(
  v.strictObject({
    id: statementId,
    sourceId: v.pipe(
      v.nullable(sourceId),
      v.description('Null for agentless passives and where the confidence in the speaker is below 0.5.'),
    ),
    counted: v.pipe(v.boolean(), v.description('Whether the summary counts it.')),
    within: v.exactOptional(v.pipe(statementId, v.description('The statement in whose content this one is nested.'))),
    via: v.pipe(v.array(sourceId), v.description('Who passed it on, outermost first.')),
    cue: v.nullable(cueSchema),
    source: v.pipe(
      v.nullable(spanSchema),
      v.description('The words that name the speaker in this sentence; null when unspoken.'),
    ),
    content: v.pipe(v.array(spanSchema), v.description('Several when interrupted; none of a refusal to comment.')),
    quoted: v.picklist(quotedForms),
    stance: v.exactOptional(v.pipe(v.literal('denial'), v.description('The content itself denies, whatever the cue.'))),
    channel,
    confidence: share('Of statements at 0.9, nine in ten are right.'),
    rule: text('Id of the rule that found it.'),
  }),
  v.description('One act of reporting: cue, source, content.'),
)

const sideOfConflict = v.pipe(v.array(statementId), v.minLength(1))

export const conflictSchema = v.pipe(
  v.strictObject({
    about: v.array(spanSchema),
    kind: v.picklist(['denial', 'contradiction', 'number']),
    a: sideOfConflict,
    b: sideOfConflict,
  }),
  v.description('A point on which statements of different sources disagree.'),
)

export const noticeSchema = v.pipe(
  v.strictObject({
    code: v.string(),
    spans: v.array(spanSchema),
    sources: v.exactOptional(v.array(sourceId)),
    statements: v.exactOptional(v.array(statementId)),
  }),
  v.description('A note for editors about the sourcing.'),
)

export const shareSchema = v.pipe(
  v.strictObject({ sources: count('Sources.'), statements: count('Statements.'), words: count('Words.') }),
  v.description('What a group of sources amounts to.'),
)

export const summarySchema = v.pipe(
  v.strictObject({
    sources: count('Sources with at least one counted statement.'),
    statements: count('Counted statements.'),
    byNaming: v.strictObject(v.entriesFromList(namings, shareSchema)),
    byKind: v.strictObject(v.entriesFromList(kinds, shareSchema)),
    byQuoted: v.strictObject(v.entriesFromList(quotedForms, count('Statements.'))),
    byChannel: v.strictObject(v.entriesFromList(channels, count('Statements.'))),
    byCommitment: v.strictObject(v.entriesFromList(commitments, count('Statements.'))),
    topSourceShare: share('Share of the statements that the most used source has.'),
    attributedShare: share("Share of the article's words that are attributed."),
  }),
  v.description('The counts over everything with `counted: true`.'),
)

export const articleSchema = v.pipe(
  v.strictObject({
    title: v.exactOptional(v.string()),
    outlet: v.exactOptional(v.string()),
    byline: v.exactOptional(v.string()),
    publishedAt: v.exactOptional(v.string()),
    url: v.exactOptional(v.string()),
    extractedBy: v.exactOptional(
      v.pipe(v.picklist(['json-ld', 'selectors', 'generic']), v.description('How the article was found in its page.')),
    ),
    words: count('Runs of letters, marks and digits.'),
    paragraphs: count('Paragraphs.'),
  }),
  v.description('The facts about the article itself.'),
)

export const engineSchema = v.pipe(
  v.strictObject({
    name: v.literal('isnad'),
    version: v.string(),
    rules: v.pipe(v.string(), v.description('Digest of the rules and the lexicon.')),
  }),
  v.description('What read the article: with the same engine, the same text gives the same bytes.'),
)

export const analysisIdSchema = v.pipe(
  v.string(),
  v.regex(/^sha256-[0-9a-f]{64}$/u),
  v.description('"sha256-" and the hex SHA-256 of the UTF-8 of JSON.stringify([1, text, outletName ?? null]).'),
)

export const analysisSchema = v.pipe(
  v.strictObject({
    version: v.literal(1),
    id: analysisIdSchema,
    engine: engineSchema,
    language: v.literal('ar'),
    offsets: v.pipe(v.picklist(offsetUnits), v.description('The unit in which all offsets of this answer count.')),
    text: v.exactOptional(text('The text that was read.')),
    article: articleSchema,
    sources: v.pipe(v.array(sourceSchema), v.description('In the order of their first statement.')),
    statements: v.pipe(v.array(statementSchema), v.description('In the order of the text.')),
    background: v.pipe(v.array(spanSchema), v.description("The article's own recalling passages.")),
    excluded: v.pipe(
      v.array(spanSchema),
      v.description('What is not the article: link lines, bylines, credit lines, tags.'),
    ),
    conflicts: v.array(conflictSchema),
    notices: v.array(noticeSchema),
    warnings: v.array(v.string()),
    summary: summarySchema,
  }),
  v.description('Who says what in an article.'),
)
