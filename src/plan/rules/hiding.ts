import type { HiddenFrom } from '../schema/entry.js';

/** From whom something may be hidden. */
export type Hiding = HiddenFrom[number];

/** What an item says of who it is kept from. */
interface Kept {
  readonly questionId?: string;
  readonly about?: string;
  readonly hiddenFrom?: HiddenFrom;
}

/** Everybody from whom something may be hidden. */
export const everybody: readonly Hiding[] = ['person', 'parents', 'family', 'urgent'];
const atHome = ['parents', 'family'] as const;

// Kept from these whatever an entry says: how long somebody may live is told by a human, and harm must not be read at home.
const keptByNature: Readonly<Record<string, readonly Hiding[]>> = {
  'health.prognosis': ['person', ...atHome],
  'legal.safeguarding': everybody,
  'people.doNotShare': atHome,
  'lastdays.notWith': atHome,
  'growing.private': atHome,
};

/** Whether an item of any list is hidden from any of these, by what it says or by its nature. */
export function isHidden({ hiddenFrom = [], questionId, about }: Kept, hiding: readonly Hiding[]): boolean {
  const byNature = keptByNature[questionId ?? about ?? ''] ?? [];
  return hiding.some((from) => hiddenFrom.includes(from) || byNature.includes(from));
}
