import { css, unsafeCSS } from 'lit';
import { fieldStyles } from '../../../theme/field-styles.js';

/** Cards with a telephone number in each. */
export const helpStyles = [
  unsafeCSS(fieldStyles),
  css`
    .helplines {
      list-style: none;
      padding: 0;
    }
    .helplines li {
      display: flex;
      flex-direction: column;
      align-items: flex-start;
    }
    .helplines a {
      font-size: var(--_lead);
      font-weight: 650;
    }
    @container (inline-size >= 480px) {
      .helplines li {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 0 var(--_space-3);
      }
      .helplines span {
        grid-column: 1;
      }
      .helplines a {
        grid-area: 1 / 2 / span 3;
        align-self: center;
      }
    }
  `,
];
