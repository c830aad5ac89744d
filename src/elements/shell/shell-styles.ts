import { css, unsafeCSS } from 'lit';
import { tokenStyles } from '../../theme/tokens.js';

/** The frame round every screen. It measures the element, never the window: an embed does not own the page. */
export const shellStyles = [
  unsafeCSS(tokenStyles),
  css`
    .frame {
      padding: min(var(--_space-3), 5cqi);
      max-inline-size: calc(var(--_measure) + 2 * var(--_space-5));
      margin-inline: auto;
      scroll-margin-block-start: var(--care-scroll-offset, 0px);
    }
    /* Nastaliq is small on its line. */
    .frame:lang(ur) {
      font-size: calc(var(--_rem) * 1.375);
    }
    .draft {
      border: 2px solid var(--_border);
      border-radius: var(--_radius-card);
      background: var(--_warn-tint);
      padding: var(--_space-1) var(--_space-2);
      font-size: var(--_small);
    }
    .draft span {
      display: block;
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: center;
      gap: var(--_space-2);
    }
    .bar .pause {
      margin-inline-start: auto;
    }
    .arrow:dir(rtl) {
      transform: scaleX(-1);
    }
    care-status {
      border-block-end: 2px solid var(--_border);
      padding-block: var(--_space-1) var(--_space-2);
      margin-block-end: var(--_space-3);
    }
    .footer {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_space-4);
      border-block-start: 2px solid var(--_border);
      margin-block-start: var(--_space-5);
      padding-block-start: var(--_space-2);
    }
    .card {
      padding: var(--_space-3);
      border: 2px solid var(--_border);
      border-radius: var(--_radius-card);
    }
    @media screen {
      .paper {
        display: none;
      }
    }
    @media print {
      .frame:has(~ .paper) {
        display: none;
      }
    }
    @container (inline-size >= 480px) {
      .frame {
        padding: var(--_space-4) var(--_space-5);
      }
    }
  `,
];
