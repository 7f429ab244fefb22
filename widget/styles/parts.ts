import { css, unsafeCSS } from 'lit'
import { list, statements } from './list.ts'
import { colors, colorValue, tint, tints } from './tokens.ts'

/** The colours under short names, each open to the publisher's own, and the ground of words that are marked in the article. */
const tokens = unsafeCSS(
  `:host{${(Object.keys(colors) as (keyof typeof colors)[]).map((name) => `--_${name}:${colorValue(name)}`).join(';')}}${tints
    .map((_, colour) => `.t${colour}{${tint(colour)}}`)
    .join('')}`,
)

/** The host takes the page's font and colour scheme; `theme` sets the latter only where the page does not say it right. */
const host = css`
  :host {
    display: block;
    font-family: var(--isnad-font, inherit);
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
`

/** The card: a newspaper's box under a heavy rule. What stands in a line flows over several where it must. */
const card = css`
  .card {
    padding: 0.8em 1em;
    border-block-start: 3px solid var(--_color);
    border-radius: var(--isnad-radius, 0);
    background: var(--_surface);
    color: var(--_color);
    line-height: 1.7;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .card:not(.open) :is(.details, .by, .more) {
    display: none;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
  }
  .small {
    color: var(--_muted);
    font-size: 0.86em;
  }
  .heading,
  .title,
  button,
  a {
    color: var(--_accent);
  }
  .heading,
  .title,
  .name,
  b,
  .summary .fact:first-child {
    font-weight: 700;
  }
  .title {
    margin-block: 1.6em 0.4em;
  }
  .summary {
    font-size: 1.15em;
    line-height: 1.5;
  }
  .fact {
    display: inline-block;
  }
  .open .foot {
    margin-block-start: 1.8em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_border);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`

/** The bar and the signs that its legend shares with the list: hatched in ink, edged so that each part has its outline. */
const bar = css`
  svg {
    overflow: visible;
    inline-size: 0.75em;
    block-size: 0.75em;
    color: var(--_accent);
  }
  .named {
    color: var(--isnad-named, inherit);
  }
  .unnamed {
    color: var(--isnad-unnamed, inherit);
  }
  rect {
    stroke: currentColor;
    stroke-width: 1.2;
  }
  .bar {
    display: block;
    inline-size: 100%;
    margin-block: 0.5em 0.35em;
  }
  [dir='rtl'] .bar {
    scale: -1 1;
  }
  li,
  .small {
    font-variant-numeric: tabular-nums;
  }
  .legend {
    justify-content: start;
  }
  .legend svg {
    margin-inline-end: 0.2em;
  }
  .by [aria-pressed='true'] {
    color: var(--_color);
    border-block-end: 2px solid;
  }
`

/** Buttons look like words of the text; they are at least 24 px high and show the focus (2.4.7, 2.5.8). */
const controls = css`
  button {
    min-block-size: 1.9em;
    padding: 0 0.1em;
    border: 0;
    background: none;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  button,
  summary {
    scroll-margin-block: 6rem;
  }
`

/** The way back: the reader was taken from the list to the article. Stands above the page, in its inverted colours. */
const back = css`
  .back {
    position: fixed;
    z-index: 2147483000;
    inset: auto 0 calc(1rem + env(safe-area-inset-bottom, 0px));
    inline-size: fit-content;
    max-inline-size: calc(100% - 2rem);
    margin-inline: auto;
    padding: 0.5em 1em;
    border: 1px solid var(--_surface);
    border-radius: 0.3em;
    background: var(--_color);
    color: var(--_surface);
  }
  .back button {
    color: inherit;
  }
  .back button:first-of-type {
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
  .back :focus-visible {
    outline-color: currentColor;
  }
`

/** Forced colours keep the borders; what hung on a tint alone gets an outline. */
const forced = css`
  @media (forced-colors: active) {
    .card,
    .back {
      border: 1px solid CanvasText;
    }
    .shown {
      outline: 2px solid Highlight;
    }
    svg {
      color: CanvasText;
    }
  }
`

/** All of the card's styles, in the order of the cascade. */
export const parts = [tokens, host, card, bar, controls, list, statements, back, forced]
