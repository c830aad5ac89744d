import { planShape } from '../plan/schema/json-shape.js';
import { beyondSchema, conditions } from './plan-conditions.js';
import { planWords } from './plan-words.js';
import type { SchemaNode } from './schema-node.js';

/**
 * The JSON Schema (2020-12) of a plan: made from the schemas that parsePlan uses, with every property described, and with the
 * rules between properties as far as JSON Schema has words for them. The rest are listed in its description.
 */
export function planJsonSchema(): SchemaNode {
  const { $schema, ...shape } = planShape() as SchemaNode;
  const root: SchemaNode = { $schema, title: 'Care plan', description: rootDescription(), ...shape };
  describe(root, 'CarePlan');
  for (const [name, part] of Object.entries(root.$defs ?? {})) describe(part, name);
  return root;
}

/** The file a host can check plans with, as text. */
export function planSchemaFile(): string {
  return `${JSON.stringify(planJsonSchema(), null, 2)}\n`;
}

function rootDescription(): string {
  const rules = Object.entries(beyondSchema).map(([code, rule]) => `${code}: ${rule}.`);
  return `What a person said matters to them, who recorded it, and what was agreed. parsePlan refuses more than JSON Schema can say. ${rules.join(' ')}`;
}

/** Puts its conditions on a part, and words on all that is written inside it. */
function describe(part: SchemaNode, name: string): void {
  describeInside(part, name);
  Object.assign(part, conditions[name]);
}

function describeInside(part: SchemaNode, name: string): void {
  for (const [key, property] of Object.entries(part.properties ?? {})) {
    const words = planWords[name]?.[key];
    if (words !== undefined) property.description = words;
    describe(property, `${name}.${key}`);
  }
  const { items, additionalProperties } = part;
  const unnamed = [...(part.anyOf ?? []), items, additionalProperties].filter(
    (inner) => typeof inner === 'object',
  );
  for (const inner of unnamed) describeInside(inner, name);
}
