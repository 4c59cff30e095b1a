import 'reflect-metadata';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ruleKey, type RouteRule } from '../../access/can.decorator.js';
import type { Method } from '../person-client.js';

type Handler = (...args: unknown[]) => unknown;
type Type = new () => object;

/** A route as its controller declares it. */
export interface Route {
  method: Method;
  /** With the prefix and parameters: `/api/cases/:caseId/deadlines`. */
  path: string;
  rule: RouteRule | undefined;
  /** Class of the body, if the route takes one. */
  body: Type | undefined;
  handler: string;
}

/** Every route of every controller of the running application. */
export function everyRoute(app: NestFastifyApplication): Route[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  const types = new Set(controllers.map(({ metatype }) => metatype as Type));
  return [...types].flatMap(routesOf).sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
}

export const nameOf = ({ method, path }: Pick<Route, 'method' | 'path'>): string => `${method} ${path}`;

/** Names of the parameters in a path, in order. */
export const parametersOf = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);

export function routesOf(controller: Type): Route[] {
  const members = Object.entries(Object.getOwnPropertyDescriptors(controller.prototype as object));
  return members.flatMap(([name, { value }]) => {
    const handler = value as Handler | undefined;
    const method = handler && (Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined);
    if (handler === undefined || method === undefined) return [];
    return pathsOf(controller, handler).map((path) => ({
      method: RequestMethod[method] as Method,
      path,
      rule: Reflect.getMetadata(ruleKey, handler) as RouteRule | undefined,
      body: bodyOf(controller, name),
      handler: `${controller.name}.${name}`,
    }));
  });
}

function pathsOf(controller: Type, handler: Handler): string[] {
  const listed = (target: object): string[] => [Reflect.getMetadata(PATH_METADATA, target) as string | string[]].flat();
  return listed(controller).flatMap((prefix) =>
    listed(handler).map((path) => `/api/${prefix}/${path}`.replace(/\/{2,}/g, '/').replace(/\/$/, '')),
  );
}

function bodyOf(controller: Type, name: string): Type | undefined {
  const prototype = controller.prototype as object;
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<string, { index: number }>;
  const types = Reflect.getMetadata('design:paramtypes', prototype, name) as Type[];
  const body = Object.entries(args).find(([key]) => key.startsWith(`${RouteParamtypes.BODY}:`));
  return body && types[body[1].index];
}

/** What the HTTP server itself answers below `/api`: `GET /api/cases/:id`. */
export function servedPaths(app: NestFastifyApplication): string[] {
  const tree = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const served: string[] = [];
  const open: string[] = [];
  for (const line of tree.split('\n')) {
    const found = /^((?:│ {3}| {4})*)[├└]── (\S*)(?: \(([A-Z, ]+)\))?/u.exec(line);
    if (!found) continue;
    const [, indent = '', part = '', methods = ''] = found;
    const depth = indent.length / 4;
    open.length = depth;
    open[depth] = part;
    for (const method of methods.split(', ').filter(Boolean)) served.push(`${method} ${open.join('')}`);
  }
  return [...new Set(served)];
}
