import { css } from 'lit';

/** The look that every element shares. */
export const sharedStyles = css`
  :host {
    box-sizing: border-box;
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }
`;
