import { Ajv2020 } from 'ajv/dist/2020.js';
import { fc } from '../ground/chance.js';
import { describe, expect, it } from 'vitest';
import { planJsonSchema, planSchemaFile } from '../../src/interop/json-schema.js';
import { beyondSchema } from '../../src/interop/plan-conditions.js';
import type { SchemaNode } from '../../src/interop/schema-node.js';
import { safeParsePlan } from '../../src/plan/plan.js';
import { wholePlan } from '../plan/plan-arbitrary.js';
import { spokenPlan } from '../plan/synthetic.js';

const schema = planJsonSchema();
const check = new Ajv2020({
  strict: true,
  strictRequired: false,
  strictTypes: false,
  allErrors: false,
}).compile(schema);
const beyond = new Set(Object.keys(beyondSchema));

type Json = Record<string, unknown>;

/** Every place in a value: the object or list that holds it, and the key. */
function places(value: unknown): [Json, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [value as Json, key] as [Json, string],
    ...places(inner),
  ]);
}

const junk: readonly unknown[] = [
  ...[
    null,
    true,
    0,
    -1,
    1.5,
    1e21,
    '',
    'x',
    'notSure',
    'answered',
    'seen',
    'signed',
    'copied',
    'personNot',
    'made-here',
  ],
  ...[
    '2026-02-30',
    '2026-11-22',
    '2026-11-22T10:00:00',
    '2026-11-22T10:00:00+00:00',
    'a\0b',
    '\ud800',
    'erased',
  ],
  ...[
    [],
    {},
    [''],
    ['a', 'a'],
    [{ id: 'a' }, { id: 'a' }],
    [{}],
    { id: 'a' },
    { __x: 1 },
    [null],
    [1],
    ['notSure'],
  ],
];

/** One thing in a plan spoilt: taken out, exchanged, added to, or moved to where something else stands. */
const spoil = (plan: unknown, at: number, how: number, what: number): unknown => {
  const copy = JSON.parse(JSON.stringify(plan)) as Json;
  const all = places(copy);
  const [holder, key] = all[at % all.length] ?? [copy, 'id'];
  const other = all[(at * 7 + what) % all.length];
  if (how === 0) Reflect.deleteProperty(holder, key);
  else if (how === 1) holder[key] = junk[what % junk.length];
  else if (how === 2) holder[`${key}X`] = junk[what % junk.length];
  else if (how === 3 && other) holder[key] = JSON.parse(JSON.stringify(other[0][other[1]]));
  else if (how === 4 && other && !Array.isArray(holder))
    holder[other[1]] = JSON.parse(JSON.stringify(other[0][other[1]]));
  return JSON.parse(JSON.stringify(copy));
};

/** Both say the same, save where all that is wrong is on the list of what JSON Schema cannot say. */
const agree = (value: unknown): void => {
  const parsed = safeParsePlan(value);
  const isBeyond = !parsed.ok && parsed.issues.every(({ code }) => beyond.has(code));
  if (isBeyond) return;
  if (check(value) !== parsed.ok)
    throw new Error(
      `${JSON.stringify(parsed.ok ? 'accepted' : parsed.issues)} against ${JSON.stringify(check.errors)}`,
    );
};

describe('the JSON Schema of a plan', () => {
  it('accepts what an edited plan holds', () => {
    expect(check(JSON.parse(JSON.stringify(spokenPlan())))).toBe(true);
  });

  it('says the same as parsePlan of every good plan', () => {
    fc.assert(
      fc.property(wholePlan, (plan) => {
        expect(safeParsePlan(plan)).toMatchObject({ ok: true });
        expect(check(plan)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('says the same as parsePlan of plans with one thing spoilt', () => {
    const nat = fc.nat({ max: 100_000 });
    const spoilings = fc.array(fc.tuple(nat, fc.nat({ max: 4 }), nat), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(wholePlan, spoilings, (plan, ways) => {
        for (const [at, how, what] of ways) agree(spoil(plan, at, how, what));
      }),
      { numRuns: 60 },
    );
  });

  it('differs only where its description says so, and there it does', () => {
    const plan = spokenPlan();
    const [first] = plan.statements;
    const deep: unknown = JSON.parse(`${'['.repeat(25)}${']'.repeat(25)}`) as unknown;
    const differing: Record<string, unknown> = {
      CP303: { ...plan, extensions: { 'org.test': JSON.parse('{"__proto__": 1}') as unknown } },
      CP304: { ...plan, extensions: { 'org.test': Array.from({ length: 90 }, () => 'x'.repeat(99_999)) } },
      CP305: { ...plan, extensions: { 'org.test': deep } },
      CP307: { ...plan, statements: [{ ...first, text: '🌷'.repeat(50_001) }] },
      CP308: { ...plan, extensions: { 'org.test': '\0' } },
      CP311: { ...plan, statements: [{ ...first, saidBy: 'nobody' }] },
      CP312: { ...plan, people: [...plan.people, plan.people[1]] },
      CP316: { ...plan, statements: [first, { ...first, id: 'another' }] },
      CP317: { ...plan, statements: [{ ...first, value: 'x' }] },
      CP323: { ...plan, basedOn: { id: plan.id, version: 1 } },
      CP325: { ...plan, statements: [{ ...first, ownership: 'consent' }] },
    };
    expect(Object.keys(differing)).toEqual([...beyond]);
    for (const [code, value] of Object.entries(differing)) {
      const parsed = safeParsePlan(value);
      expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.code)).toContain(code);
      expect(check(value), code).toBe(true);
      expect(schema.description).toContain(`${code}: `);
    }
  });

  it('describes every property', () => {
    const undescribed: string[] = [];
    const walk = (node: SchemaNode, at: string): void => {
      for (const [key, property] of Object.entries(node.properties ?? {})) {
        if (typeof property.description !== 'string') undescribed.push(`${at}.${key}`);
        walk(property, `${at}.${key}`);
      }
      const inner = [...(node.anyOf ?? []), node.items, node.additionalProperties];
      for (const one of inner) if (typeof one === 'object') walk(one, at);
    };
    walk(schema, 'CarePlan');
    for (const [name, part] of Object.entries(schema.$defs ?? {})) walk(part, name);
    expect(undescribed).toEqual([]);
  });

  it('is written as a file that says what it is', () => {
    expect(JSON.parse(planSchemaFile())).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
    });
  });
});
