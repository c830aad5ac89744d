import { deepFreeze } from '../plan/freeze.js';
import { checkPack } from './checks/check-pack.js';
import { ContentError } from './content-error.js';
import { packSchema } from './pack-schema.js';
import type { Pack } from './pack-shape.js';

type At = readonly (string | number)[];

const poisoned = new Set(['__proto__', 'constructor', 'prototype']);
const deepest = 20;

/**
 * Checks a pack that a host wrote, and hands back a frozen copy.
 *
 * Nothing in it may fill in an answer, lead past a gate, or put what one kind of speaker says into another kind's list.
 *
 * @param json what `JSON.parse` gave.
 * @throws {ContentError} at the first fault, naming its id: CP203 to CP212 of the table in the README.
 */
export function readPack(json: unknown): Pack {
  walk(json, []);
  const read = packSchema.safeParse(json);
  if (!read.success) throw notAPack(json, read.error.issues[0]?.path ?? []);
  const pack: Pack = read.data;
  checkPack(pack);
  return deepFreeze(pack);
}

/** What no pack may hold at any depth, looked for before anything else reads it. */
function walk(value: unknown, at: At): void {
  if (typeof value !== 'object' || value === null) return;
  if (at.length >= deepest) throw new ContentError('CP204', 'The pack is nested too deep.', at);
  for (const [key, inner] of Object.entries(value)) {
    if (poisoned.has(key))
      throw new ContentError('CP209', 'A key of the pack could reach a prototype. Rename it.', at);
    // Words may have an option that happens to be called so; a question may not.
    if (key === 'default' && at[0] === 'questions') throw filledIn(value, at);
    walk(inner, [...at, Array.isArray(value) ? Number(key) : key]);
  }
}

function filledIn(value: object, at: At): ContentError {
  return new ContentError('CP208', `${nameOf(value)} has a default. Nobody's answer is filled in for them.`, [
    ...at,
    'default',
  ]);
}

function notAPack(json: unknown, path: readonly PropertyKey[]): ContentError {
  const at = path.map((key) => (typeof key === 'number' ? key : String(key)));
  const question = at[0] === 'questions' ? inside(inside(json, 'questions'), at[1]) : undefined;
  return new ContentError(
    'CP204',
    `${nameOf(question)} is not of the shape of a pack at "${at.join('.')}".`,
    at,
  );
}

function inside(value: unknown, key: string | number | undefined): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key ?? '') : undefined;
}

function nameOf(value: unknown): string {
  const id = inside(value, 'id');
  return typeof id === 'string' && id.length <= 100 ? `"${id}"` : 'The pack';
}
