import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';

/** One case to learn from, alone or as a team. */
export interface TeachingCase {
  /** What happened before, in two or three sentences. */
  readonly happened: string;
  /** What there is to see: views of a plan, each with a name where there are several. */
  readonly shown: readonly { readonly name?: string; readonly view: () => HTMLElement }[];
  /** What to ask oneself, before reading on. */
  readonly ask: readonly string[];
  /** What to take away from it. */
  readonly noticed: readonly string[];
}

const style = html`<style>
  .case {
    max-inline-size: 60rem;
    margin-inline: auto;
    padding: 1rem;
    font:
      1.125rem/1.5 system-ui,
      sans-serif;
  }
  .case .shown {
    margin-block: 1rem;
    border: 2px solid;
  }
  .case summary {
    min-block-size: 2.75rem;
    font-weight: 700;
  }
  .case li + li {
    margin-block-start: 0.5rem;
  }
</style>`;

const listOf = (lines: readonly string[]): TemplateResult =>
  html`<ul>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;

/** The case as a page: what happened, what there is to see, what to ask, and, folded away, what others noticed. */
export const teachingCase = (name: string, { happened, shown, ask, noticed }: TeachingCase): StoryObj => ({
  name,
  render: () =>
    html`${style}
      <main class="case">
        <h1>${name}</h1>
        <p>${happened} Everybody here is made up.</p>
        ${shown.map(
          ({ name: of, view }) =>
            html`${of ? html`<h2>${of}</h2>` : ''}
              <div class="shown">${view()}</div>`,
        )}
        <h2>Before you read on</h2>
        ${listOf(ask)}
        <details>
          <summary>What to take away</summary>
          ${listOf(noticed)}
        </details>
      </main>`,
});
