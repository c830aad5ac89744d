import { css } from 'lit';

/** An order: rows as cards; where a held row would land is told by a thick border. */
export const rankStyles = css`
  .order {
    list-style: none;
    padding: 0;
  }
  .top {
    display: flex;
    gap: var(--_space-2);
    justify-content: space-between;
    align-items: flex-start;
  }
  .ranked {
    display: flex;
    gap: var(--_space-2);
    align-items: baseline;
    margin-block-end: var(--_space-2);
  }
  .ranked .number {
    flex: none;
    min-inline-size: 1.2em;
    font-weight: 700;
    font-size: var(--_lead);
    color: var(--_brand);
  }
  .handle {
    flex: none;
    inline-size: var(--_target);
    block-size: var(--_target);
    cursor: grab;
    touch-action: none;
    background: radial-gradient(circle, var(--_text-muted) 0.12em, transparent 0.15em) content-box space;
    background-size: 0.6em 0.6em;
    padding: 0.5em;
  }
  .moves {
    margin-block-end: var(--_space-2);
  }
  .to {
    display: inline-flex;
    gap: var(--_space-2);
    align-items: center;
  }
  .place {
    inline-size: auto;
    min-inline-size: 4em;
    min-block-size: var(--_target);
  }
  .tie {
    margin-block-end: 0;
    min-block-size: var(--_target);
  }
  .tie:not(:has(:checked)) {
    border-color: transparent;
    padding-inline-start: 0;
  }
  .drop-here {
    border: 4px solid var(--_brand);
    padding: calc(var(--_space-3) - 2px);
  }
  .to-order {
    margin-block-end: var(--_space-3);
  }
`;
