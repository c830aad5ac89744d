/** Where in a plan: keys and positions only, never a word that anyone said. */
export type At = readonly (string | number)[];

/** One thing wrong with a plan: what (see the table of codes in the README) and where. */
export interface Issue {
  readonly code: `CP3${string}`;
  readonly at: At;
}

/** Thrown when a plan, or an edit to one, is refused. Its message holds a code and a place, never a name or a word said. */
export class PlanError extends Error {
  override readonly name = 'PlanError';
  constructor(
    readonly code: Issue['code'],
    readonly at: At = [],
  ) {
    super(`${code} care-preferences/plan: refused at "${at.join('.')}". See README#${code.toLowerCase()}`);
  }
}
