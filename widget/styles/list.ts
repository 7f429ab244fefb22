import { css } from 'lit'

/** The list of sources: hairlines, the name in front, its number of statements at the end of the line. */
export const list = css`
  ol,
  ul {
    padding: 0;
    list-style: none;
  }
  .source,
  .conflict,
  .silent {
    border-block-start: 1px solid var(--_border);
  }
  summary {
    display: grid;
    grid-template-columns: 0.75em 1fr 0.6em;
    gap: 0.65em;
    align-items: baseline;
    padding-block: 0.55em;
    cursor: pointer;
    touch-action: manipulation;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover .name {
    color: var(--_accent);
  }
  /* Where the name and the number do not fit side by side, the number goes below. */
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.65em;
  }
  .who {
    flex: 1 1 9.5em;
  }
  .name {
    font-weight: 700;
  }
  .role {
    font-size: 0.92em;
  }
  summary .role,
  summary .kind {
    display: block;
  }
  .count {
    white-space: nowrap;
  }
  summary::after {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid var(--_muted);
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    translate: 0 -0.2em;
  }
  details[open] > summary::after {
    rotate: 225deg;
    translate: 0;
  }
`

/** Statements: the article's own words in the text's size, what is said about them smaller below. */
export const statements = css`
  .said {
    padding-block-end: 0.9em;
    padding-inline-start: 1.4em;
  }
  .note {
    margin-block-end: 0.4em;
  }
  .statement {
    position: relative;
    padding: 0.35em 0.9em;
    border-inline-start: 2px solid var(--_border);
  }
  .statement + .statement {
    margin-block-start: 0.5em;
  }
  .shown {
    border-color: var(--_accent);
  }
  .words {
    line-height: 1.75;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
  }
  .about .show {
    margin-inline-start: auto;
  }
  .conflict {
    padding-block: 0.55em;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.6em 1.2em;
    margin-block: 0.2em;
  }
  .silent {
    padding-block: 0.3em;
  }
  .silent .name {
    color: var(--_color);
  }
`
