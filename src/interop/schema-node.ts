/** A piece of a JSON Schema, as far as this folder looks at it. */
export interface SchemaNode {
  [keyword: string]: unknown;
  description?: string;
  properties?: Record<string, SchemaNode>;
  anyOf?: SchemaNode[];
  items?: SchemaNode;
  additionalProperties?: SchemaNode | boolean;
  allOf?: SchemaNode[];
  $defs?: Record<string, SchemaNode>;
}
