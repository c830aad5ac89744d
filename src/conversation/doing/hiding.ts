import { keepFrom } from '../../plan/edit/beside/keep-from.js';
import { currentEntry } from '../../plan/current-entry.js';
import type { ConversationEvent } from '../events.js';
import type { Talk } from '../talk.js';

const home = ['parents', 'family'] as const;

/** Keeps an answer from parents and family, or no longer. */
export function keepPrivate(talk: Talk, event: ConversationEvent): Partial<Talk> {
  if (event.type !== 'keep private') return {};
  const { questionId, isPrivate } = event;
  const before = currentEntry(talk.plan, questionId, talk.speaker)?.hiddenFrom ?? [];
  const others = before.filter((one) => !home.some((kept) => kept === one));
  const from = isPrivate ? [...others, ...home] : others;
  return { plan: keepFrom(talk.plan, { questionId, saidBy: talk.speaker, from, at: talk.tools.now() }) };
}
