import type { Review } from '../language-book.js';

/** What many words together are: reviewed only if all of them are. */
export function reviewOf(parts: Iterable<{ readonly review: Review }>): Review {
  return [...parts].every(({ review }) => review === 'reviewed') ? 'reviewed' : 'machine-draft';
}
