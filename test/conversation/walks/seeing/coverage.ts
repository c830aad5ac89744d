import { machine } from '../../../../src/conversation/machine.js';
import type { ConversationEvent } from '../../../../src/conversation/events.js';

type Guard = (args: { readonly event: { readonly type: string } }, params: unknown) => boolean;

/** How often each thing that walks are for was seen. */
export interface Coverage {
  readonly count: (what: string, times?: number) => void;
  readonly times: (what: string) => number;
  /** All that was counted, the rarest first. */
  readonly table: () => readonly (readonly [what: string, times: number])[];
  /** Those of these that were seen less often than so many times. */
  readonly fewerThan: (least: number, expected: readonly string[]) => readonly string[];
}

/** Counts from nothing. */
export function newCoverage(): Coverage {
  const counts = new Map<string, number>();
  const times = (what: string): number => counts.get(what) ?? 0;
  return {
    times,
    count: (what, more = 1) => void counts.set(what, times(what) + more),
    table: () => [...counts].sort(([, one], [, other]) => one - other),
    fewerThan: (least, expected) =>
      expected.filter((what) => times(what) < least).map((what) => `${what}: ${times(what)}`),
  };
}

let heard: ConversationEvent | undefined;
let counting: Coverage | undefined;

/** Says which event is being sent: what the view asks of the guards, to know what may be done, is not counted. */
export function hearing(event: ConversationEvent | undefined): void {
  heard = event;
}

const guards = machine.implementations.guards as Record<string, Guard>;

/** Each guard of the machine, as the machine itself lists them. */
export const guardNames: readonly string[] = Object.keys(guards);

/** Counts each decision of each guard from now on, and lets the guard decide as before. */
export function countGuards(coverage: Coverage): void {
  if (!counting) {
    for (const [name, guard] of Object.entries(guards)) {
      guards[name] = (args, params) => {
        const isTaken = guard(args, params);
        if (args.event === heard || args.event.type.startsWith('xstate.')) {
          counting?.count(`guard ${name}: ${isTaken}`);
          if (typeof params === 'string') counting?.count(`guard ${name} ${params}: ${isTaken}`);
        }
        return isTaken;
      };
    }
  }
  counting = coverage;
}

/** What each guard must have been: held, and did not hold. */
export const bothWays: readonly string[] = guardNames.flatMap((name) => [
  `guard ${name}: true`,
  `guard ${name}: false`,
]);
