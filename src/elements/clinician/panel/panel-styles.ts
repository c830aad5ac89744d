import { css } from 'lit';

/** The panel is squared and edged in blue, and tighter than the person's side: it is read by somebody at work. */
export const panelStyles = css`
  .panel {
    border: 3px solid var(--_clinician);
    background: var(--_surface);
    margin: var(--_space-3);
  }
  .handle {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
    inline-size: 100%;
    min-block-size: 3rem;
    padding: var(--_space-2) var(--_space-3);
    border: 0;
    background: var(--_clinician-tint);
    color: var(--_clinician);
    font-weight: 700;
    font-size: var(--_lead);
    text-align: start;
    cursor: pointer;
  }
  .handle::after {
    content: '';
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    border-block-end: 3px solid currentColor;
    border-inline-end: 3px solid currentColor;
    transform: rotate(45deg);
  }
  .handle[aria-expanded='true']::after {
    transform: rotate(225deg);
  }
  .handle:dir(rtl)::after {
    transform: rotate(-45deg);
  }
  .handle[aria-expanded='true']:dir(rtl)::after {
    transform: rotate(-225deg);
  }
  .content {
    padding: var(--_space-3);
    font-size: var(--_small);
  }
  .content > :is(fieldset, .now) {
    margin-block-end: var(--_space-3);
  }
  details {
    border-block-start: 2px solid var(--_border);
  }
  details[open] {
    padding-block-end: var(--_space-3);
  }
  summary {
    min-block-size: var(--_target);
    align-content: center;
    color: var(--_clinician);
    font-weight: 700;
    cursor: pointer;
  }
  ul {
    padding-inline-start: 1.2em;
  }
  .now {
    border-inline-start: 4px solid var(--_clinician);
    padding-inline-start: var(--_space-3);
  }
  .now > :last-child {
    margin-block-end: 0;
  }
  .words {
    white-space: pre-wrap;
  }
  .parts {
    list-style: none;
    padding: 0;
  }
`;
