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
    .sources[hidden] {
      display: block !important;
    }
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    summary::after,
    button,
    .bar {
      display: none !important;
    }
    .source,
    .statement {
      break-inside: avoid;
    }
  }
`
