import { css } from 'lit'

/** The list of sources: hairlines, the name in front, its number of statements at the end of the line. */
export const list = css`
  ul {
    padding: 0;
    list-style: none;
  }
  .source,
  .conflict,
  .silent {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_border);
  }
  summary {
    display: grid;
    grid-template-columns: 0.75em 1fr auto;
    gap: 0.65em;
    align-items: baseline;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover .name {
    color: var(--_accent);
  }
  .who {
    flex: 1 1 9.5em;
  }
  summary .role,
  summary .kind {
    display: block;
  }
  summary::after,
  .toggle::after {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.35em 0.1em;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    translate: 0 -0.2em;
  }
  [open] > summary::after,
  [aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0;
  }
`

/** Statements: the article's own words in the text's size, what is said about them smaller below. */
export const statements = css`
  .said {
    padding-block: 0.4em;
    padding-inline-start: 1.4em;
  }
  .note {
    margin-block-end: 0.4em;
  }
  /* No wider than a line that is read at ease, so that the button stays near its words. */
  .statement {
    max-inline-size: 44em;
    padding: 0.3em 0.9em;
    border-inline-start: 2px solid var(--_border);
  }
  .statement + .statement {
    margin-block-start: 0.5em;
  }
  /* Without the article there is nothing to be shown in. */
  :host(:state(alone)) [aria-describedby] {
    display: none;
  }
  .shown {
    border-color: var(--_accent);
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.6em 1.2em;
    margin-block: 0.2em;
  }
`
