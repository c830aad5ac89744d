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
  `,
];
