import type { Answer, PersonClient } from '../person-client.js';
import { anId } from '@geleit/testing';
import { parametersOf, type Route } from './every-route.js';
import type { Thing } from './things.js';
import { validBody } from './valid-body.js';

const nothing: Thing = { ids: {}, access: null, seenAs: 'me' };

/** Sends a request to a route as its client would, about this record. */
export function ask(person: PersonClient, route: Route, thing: Thing = nothing): Promise<Answer> {
  const { method, body } = route;
  const headers: Record<string, string> = {
    ...(method === 'PUT' ? { 'if-none-match': '*' } : {}),
    ...(method === 'PATCH' ? { 'if-match': '"999999999"' } : {}),
  };
  const payload = body ? validBody(body, person, thing) : method === 'POST' ? {} : undefined;
  return person.call(method, filledPath(route, thing), payload, headers);
}

function filledPath({ method, path }: Pick<Route, 'method' | 'path'>, thing: Thing): string {
  // PUT creates under an id that the client has just drawn, if its path ends with one.
  // The pieces of a file are counted.
  const created = method === 'PUT' ? parametersOf(path).findLast((name) => name !== 'number') : undefined;
  const isPiece = path.endsWith(':number') || !/:\w+$/.test(path);
  return path.replace(/:(\w+)/g, (_whole, name: string) =>
    name === 'number' ? '0' : name === created && !isPiece ? anId() : (thing.ids[name] ?? anId()),
  );
}
