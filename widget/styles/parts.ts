import { css, unsafeCSS } from 'lit'
import { list, statements } from './list.ts'
import { colors, colorValue } from './tokens.ts'

/** The colours under short names, each open to the publisher's own. */
const tokens = unsafeCSS(
  `:host{${(Object.keys(colors) as (keyof typeof colors)[]).map((name) => `--_${name}:${colorValue(name)}`).join(';')}}`,
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

/** The card: a newspaper's box under a heavy rule, with its heading, the one line and the switch of the list. */
const card = css`
  .card {
    padding: 1.05em 1.25em 0.9em;
    border-block-start: 3px solid var(--_color);
    border-radius: var(--isnad-radius, 0);
    background: var(--_surface);
    color: var(--_color);
    line-height: 1.65;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .heading {
    color: var(--_accent);
    font: inherit;
    font-size: 0.9em;
    font-weight: 700;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.2em 1.5em;
  }
  .summary {
    flex: 1 1 18em;
    font-size: 1.15em;
  }
  .fact {
    display: inline-block;
  }
  .summary .fact:first-child {
    font-weight: 700;
  }
  .quiet,
  .foot {
    color: var(--_muted);
    font-size: 0.85em;
  }
  .foot {
    margin-block-start: 0.9em;
  }
  [hidden] {
    display: none !important;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`

/** Buttons look like words of the text; they are at least 24 px high and show the focus (2.4.7, 2.5.8). */
const controls = css`
  button {
    min-block-size: 1.9em;
    padding: 0 0.1em;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: 0.85em;
    font-weight: 600;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`

/** The way back: the reader was taken from the list to the article. Stands above the page, in its inverted colours. */
const bar = css`
  .bar {
    position: fixed;
    z-index: 2147483000;
    inset-inline: 0;
    inset-block-end: calc(1rem + env(safe-area-inset-bottom, 0px));
    display: flex;
    align-items: center;
    gap: 1.1em;
    inline-size: fit-content;
    max-inline-size: calc(100% - 2rem);
    margin-inline: auto;
    padding: 0.3em 1em;
    border: 1px solid var(--_surface);
    border-radius: 0.3em;
    background: var(--_color);
    color: var(--_surface);
    font-size: 0.9em;
    white-space: nowrap;
  }
  .bar button {
    min-block-size: 2.4em;
    color: inherit;
    font-size: inherit;
  }
  .bar button:first-of-type {
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
  .bar :focus-visible {
    outline-color: currentColor;
  }
`

/** Forced colours keep the borders; what hung on a tint alone gets an outline. */
const forced = css`
  @media (forced-colors: active) {
    .card,
    .bar {
      border: 1px solid CanvasText;
    }
    .statement.shown {
      outline: 2px solid Highlight;
    }
    .mark {
      color: CanvasText;
    }
  }
`

/** All of the card's styles, in the order of the cascade. */
export const parts = [tokens, host, card, controls, list, statements, bar, forced]
