import type { Person } from '../schema/people.js';

/** Somebody's name; of a professional, with what they do where that is known: "Noor Example, physiotherapist". */
export function namedAs({ part, name, relationship }: Person): string | undefined {
  if (part !== 'professional' || !name || !relationship) return name;
  return `${name}, ${relationship}`;
}
