import { css } from 'lit';

/** The look of the clinician's side: blue and square, where the person's side is plum and round. */
export const clinicianStyles = css`
  [part~='heading'] {
    font-size: var(--_lead);
    color: var(--_clinician);
  }
  [part~='subheading'] {
    font-size: var(--_body);
    color: var(--_clinician);
    margin-block: var(--_space-3) var(--_space-2);
  }
  .warning {
    border: 2px solid var(--_warn);
    background: var(--_warn-tint);
    color: var(--_text);
    padding: var(--_space-2) var(--_space-3);
    font-weight: 650;
  }
  .mark {
    display: inline-grid;
    place-items: center;
    inline-size: 1.6em;
    block-size: 1.6em;
    border: 2px solid currentColor;
    font-weight: 700;
  }
`;
