import { currentEntry } from '../../plan/current-entry.js';
import { questionOf } from '../route.js';
import type { Talk } from '../talk.js';
import { personOf } from './speaking.js';

/**
 * Whether a young person may say of this answer of theirs that it stays between them and the team. Nobody says so for them,
 * and what its question keeps from parents anyway is not theirs to show.
 */
export function mayKeepPrivate(talk: Talk, questionId: string | undefined): boolean {
  const question = questionOf(talk, questionId);
  return (
    talk.tools.pack.variant === 'young-person' &&
    personOf(talk.plan, talk.speaker).part === 'person' &&
    question !== undefined &&
    !question.hiddenFrom?.includes('parents') &&
    currentEntry(talk.plan, question.id, talk.speaker) !== undefined
  );
}
