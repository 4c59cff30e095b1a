import type { Schema } from './schema-of-type.js';

type Schemas = Record<string, Schema>;

interface Words {
  allOf?: Schema[];
  anyOf?: Schema[];
  enum?: unknown[];
  format?: string;
}

const formats: Record<string, RegExp> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d\d-\d\d$/,
  time: /^([01]\d|2[0-3]):[0-5]\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
};

/**
 * What in an answer differs from its schema. Stricter than JSON Schema: a field that the schema does not name differs
 * too. Knows the few words that our document uses.
 */
export function complaintsAbout(value: unknown, schema: Schema, schemas: Schemas, place = ''): string[] {
  if (schema.$ref) return complaintsAbout(value, resolved(schema, schemas), schemas, place);
  const { allOf, anyOf, enum: choices, format } = schema as Words;
  if (allOf) return complaintsAbout(value, together(allOf, schemas), schemas, place);
  if (anyOf) {
    const tried = anyOf.map((one) => complaintsAbout(value, one, schemas, place));
    return tried.sort((a, b) => a.length - b.length)[0] ?? [];
  }
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return [];
  if (!types.includes(typeOf(value)) && !(typeof value === 'number' && types.includes('number')))
    return [`${place} is ${typeOf(value)}, not ${types.join(' or ')}`];
  if (choices && !choices.includes(value)) return [`${place} is ${String(value)}, none of ${choices.join(', ')}`];
  if (typeof value === 'string' && format && formats[format]?.test(value) === false)
    return [`${place} is no ${format}`];
  if (Array.isArray(value)) {
    return value.flatMap((item, at) => complaintsAbout(item, schema['items'] as Schema, schemas, `${place}/${at}`));
  }
  return typeof value === 'object' && value !== null ? aboutFields(value as Schema, schema, schemas, place) : [];
}

function aboutFields(value: Record<string, unknown>, schema: Schema, schemas: Schemas, place: string): string[] {
  const { required = [], additionalProperties } = schema as { required?: string[]; additionalProperties?: unknown };
  const missing = required.filter((name) => !(name in value)).map((name) => `${place}/${name} is missing`);
  const wrong = Object.entries(value).flatMap(([name, field]) => {
    const documented = schema.properties?.[name];
    if (documented) return complaintsAbout(field, documented, schemas, `${place}/${name}`);
    return additionalProperties ? [] : [`${place}/${name} is not documented`];
  });
  return [...missing, ...wrong];
}

function resolved(schema: Schema, schemas: Schemas): Schema {
  return schema.$ref ? (schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema;
}

function together(parts: Schema[], schemas: Schemas): Schema {
  const all = parts.map((part) => resolved(part, schemas));
  return {
    type: 'object',
    properties: Object.assign({}, ...all.map(({ properties }) => properties)) as Schema['properties'],
    required: all.flatMap((part) => (part['required'] as string[] | undefined) ?? []),
  };
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' ? 'integer' : typeof value;
}
