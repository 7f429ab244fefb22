import { css } from 'lit'

/** On paper every statement is read, and nothing can be pressed. */
export const print = css`
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
    }
    .card {
      background: none;
      color: #000;
    }
    .card:not(.open) :is(.details, .more) {
      display: block;
    }
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    summary::after,
    button,
    .back {
      display: none !important;
    }
    .source,
    .conflict,
    .statement {
      break-inside: avoid;
    }
  }
`
