import { css } from 'lit'

/** The list of sources: hairlines, the name in front, its number of statements at the end of the line. */
export const list = css`
  ol,
  ul {
    padding: 0;
    list-style: none;
  }
  .sources {
    margin-block-start: 0.7em;
  }
  .source {
    border-block-start: 1px solid var(--_border);
  }
  summary {
    display: grid;
    grid-template-columns: 0.8em 1fr 0.6em;
    gap: 0.65em;
    align-items: start;
    padding-block: 0.65em;
    cursor: pointer;
    list-style: none;
    touch-action: manipulation;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover .name {
    color: var(--_accent);
  }
  .mark {
    inline-size: 0.8em;
    block-size: 1.65em;
    color: var(--_accent);
  }
  /* Where the name and the number do not fit side by side, the number goes below. */
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.65em;
  }
  .who {
    flex: 1 1 9.5em;
  }
  .name {
    font-weight: 700;
  }
  .role {
    display: block;
    font-size: 0.92em;
  }
  .kind,
  .count {
    color: var(--_muted);
    font-size: 0.85em;
  }
  .kind {
    display: block;
  }
  .count {
    line-height: 1.94;
    white-space: nowrap;
  }
  summary::after {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-block-start: 0.5em;
    border: solid var(--_muted);
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
  }
  details[open] > summary::after {
    margin-block-start: 0.7em;
    rotate: 225deg;
  }
`

/** A source's statements: the article's own words in the text's size, what is said about them smaller below. */
export const statements = css`
  .said {
    padding-block-end: 0.9em;
    padding-inline-start: 1.45em;
  }
  .note {
    margin-block-end: 0.4em;
    color: var(--_muted);
    font-size: 0.85em;
  }
  .statement {
    position: relative;
    padding: 0.35em 0.9em 0.3em;
    border-inline-start: 2px solid var(--_border);
  }
  .statement + .statement {
    margin-block-start: 0.5em;
  }
  .statement:hover {
    border-color: var(--_accent);
  }
  .statement.shown {
    border-color: var(--_accent);
    background: var(--_highlight);
  }
  .words {
    line-height: 1.75;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
    color: var(--_muted);
    font-size: 0.85em;
  }
  .about .fact::first-letter {
    text-transform: uppercase;
  }
  .about button {
    margin-inline-start: auto;
    font-size: 1em;
  }
  /* The whole statement is the target; the button keeps the name and the focus. */
  .about button::after {
    content: '';
    position: absolute;
    inset: 0;
  }
`
