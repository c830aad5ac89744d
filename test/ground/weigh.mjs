// What travels before the first question, and what each door weighs. Run after the build: npm run weight
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { weighDoor } from './weigh-door.mjs';
import { weighVisit } from './weigh-visit.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const KIB = 1024;

/** @typedef {{ name: string, bytes: number, most?: number }} Row what, brotli bytes, and the most it may weigh (none: only told) */

/** @returns {Promise<Row[]>} */
export const weighAll = async () => {
  const door = async (name, file, most, names) => {
    const { bytes } = await weighDoor(join(dist, file), names);
    return { name, bytes, most };
  };
  const needed = await weighVisit(dist, { idle: false });
  const core = await weighVisit(dist, { idle: false, toTheEnd: true });
  const all = await weighVisit(dist, { idle: true });
  return [
    { name: `until the first question (${needed.files} files)`, bytes: needed.bytes, most: 32 * KIB },
    { name: `the whole core conversation, alone (${core.files} files)`, bytes: core.bytes, most: 84 * KIB },
    { name: `and once idle (${all.files} files)`, bytes: all.bytes },
    await door('care-preferences/plan, to read a plan', 'plan/plan.js', 12 * KIB, [
      'parsePlan',
      'safeParsePlan',
    ]),
    await door('care-preferences/plan, whole', 'plan/plan.js', 25.5 * KIB),
    await door('care-preferences/define/care-plan-urgent', 'define/care-plan-urgent.js', 15.5 * KIB),
    await door('care-preferences/define/care-plan-changes', 'define/care-plan-changes.js'),
    await door('care-preferences/define/care-plan-summary', 'define/care-plan-summary.js'),
    await door('care-preferences/define/care-preferences', 'define/care-preferences.js'),
    await door('care-preferences/content', 'content/pack.js'),
    await door('care-preferences/conversation', 'conversation/conversation.js'),
    await door('care-preferences/storage', 'storage/storage.js'),
  ];
};

/**
 * The rows that weigh more than they may.
 *
 * @param {readonly Row[]} rows
 */
export const tooHeavy = (rows) => rows.filter(({ bytes, most }) => most !== undefined && bytes > most);

const kib = (bytes) => (bytes === undefined ? '' : (bytes / KIB).toFixed(1));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = await weighAll();
  console.log('brotli KiB'.padStart(10), 'at most'.padStart(8), ' what');
  for (const { name, bytes, most } of rows)
    console.log(kib(bytes).padStart(10), kib(most).padStart(8), '', name);
  const heavy = tooHeavy(rows);
  for (const { name } of heavy) console.error(`Too heavy: ${name}`);
  process.exitCode = heavy.length > 0 ? 1 : 0;
}
