import type { ConversationEvent } from '../../../../src/conversation/events.js';
import type { Can, ConversationView } from '../../../../src/conversation/view.js';
import type { Chance } from '../random.js';

/** One thing that the view says can, or cannot, be done now. */
interface Trial {
  readonly name: keyof Can;
  readonly event: ConversationEvent;
  /** Whether it must change what is to be seen; what cannot be done must change nothing. */
  readonly isHeard: boolean;
}

/** What stands for each button whose effect is always to be seen. */
const events: Partial<Record<keyof Can, ConversationEvent['type']>> = {
  ...{ carryOn: 'carry on', next: 'next', back: 'back', pause: 'pause', resume: 'resume', help: 'get help' },
  ...{ review: 'review', toAgree: 'to agree', stop: 'stop for now', amend: 'amend', withdraw: 'withdraw' },
  ...{ skipPart: 'skip part', deliverAgain: 'deliver again', forgetHere: 'forget here', start: 'start' },
  ...{ oneThing: 'one thing' },
};

/** What may be heard and yet change nothing on the screen: the place may be the one they are at. */
const quiet: readonly (keyof Can)[] = ['review', 'start', 'forgetHere', 'deliverAgain', 'withdraw', 'stop'];

/** Something to try: mostly what cannot be done. */
export function trialOf(can: Can, { stage }: ConversationView, chance: Chance): Trial | undefined {
  const names = Object.keys(events) as (keyof Can)[];
  const isHeard = chance.likely(0.3);
  const some = names.filter((name) => can[name] === isHeard && !(isHeard && quiet.includes(name)));
  if (some.length === 0 || (stage === 'finish' && isHeard)) return undefined;
  const name = chance.pick(some);
  return { name, isHeard, event: { type: events[name] } as ConversationEvent };
}
