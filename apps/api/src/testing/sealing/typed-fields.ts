import 'reflect-metadata';
import { everyController } from '../walls/every-controller.js';
import { routesOf } from '../walls/every-route.js';

type Type = new () => object;

interface Described {
  type?: unknown;
  format?: string;
  enum?: unknown;
  pattern?: string;
  description?: string;
}

/** The fields of a body into which a person types: `CaseBody/narrative/summary`. Codes, dates and ids are chosen. */
export function typedFields(body: Type, place = body.name): string[] {
  const prototype = body.prototype as object;
  const names = (Reflect.getMetadata('swagger/apiModelPropertiesArray', prototype) as string[] | undefined) ?? [];
  return names.flatMap((name) => {
    const field = name.slice(1);
    const described = Reflect.getMetadata('swagger/apiModelProperties', prototype, field) as Described;
    return fieldsOf(described, `${place}/${field}`);
  });
}

function fieldsOf({ type, format, enum: choices, pattern, description = '' }: Described, place: string): string[] {
  if (type === Object) return [place];
  if (type === String) {
    const isChosen =
      choices !== undefined ||
      pattern !== undefined ||
      format === 'uuid' ||
      format === 'date' ||
      format === 'time' ||
      description.startsWith('code list');
    return isChosen ? [] : [place];
  }
  const nested = typeof type === 'function' && type.name === 'type' ? (type as () => Type)() : undefined;
  return nested ? typedFields(nested, place) : [];
}

/** Every field of every route's body into which a person types. */
export function everyTypedField(): string[] {
  const bodies = everyController()
    .flatMap(routesOf)
    .flatMap(({ body }) => body ?? []);
  return [...new Set(bodies)].flatMap((body) => typedFields(body)).sort();
}
