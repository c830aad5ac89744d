import { css } from 'lit';

/** The look of what stands round a field: why we ask, and the ways not to answer. */
export const answerStyles = css`
  details {
    max-inline-size: var(--_measure);
    margin-block: var(--_space-2) var(--_space-3);
  }
  summary {
    min-block-size: var(--_target);
    align-content: center;
    color: var(--_link);
    cursor: pointer;
    inline-size: fit-content;
  }
  .way {
    margin-block-start: var(--_space-3);
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(7.4rem, 100%), 1fr));
    gap: var(--_space-2);
    max-inline-size: var(--_measure);
    margin-block-start: var(--_space-4);
  }
  .ways .button {
    padding: var(--_space-2);
    border-color: var(--_border);
    font-weight: 400;
    justify-content: center;
    text-align: center;
  }
  .ways [aria-pressed='true'] {
    border-color: var(--_brand);
    background: var(--_brand-tint);
    font-weight: 650;
  }
`;
