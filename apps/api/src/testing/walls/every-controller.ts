import 'reflect-metadata';
import type { DynamicModule } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { AppModule } from '../../app.module.js';
import type { Configuration } from '../../common/config/configuration.js';

type Type = new () => object;
type Module = Type | DynamicModule;

/** Every controller of the application as its modules declare them, without starting it. */
export function everyController(): Type[] {
  const quiet = { environment: { logLevel: 'silent' } } as Configuration;
  const seen = new Set<Module>();
  const walk = (module: Module): Type[] => {
    if (seen.has(module)) return [];
    seen.add(module);
    const { type, imports, controllers } = partsOf(module);
    const below = imports.flatMap((one) => (isModule(one) ? walk(one) : []));
    return [...controllers, ...below, ...(type === module ? [] : walk(type))];
  };
  return [...new Set(walk(AppModule.with(quiet)))];
}

function partsOf(module: Module): { type: Type; imports: unknown[]; controllers: Type[] } {
  const isDynamic = 'module' in module;
  const type = (isDynamic ? module.module : module) as Type;
  const declared = <T>(name: string): T[] => (Reflect.getMetadata(name, type) as T[] | undefined) ?? [];
  const added = isDynamic ? module : undefined;
  return {
    type,
    imports: [...declared<unknown>(MODULE_METADATA.IMPORTS), ...(added?.imports ?? [])],
    controllers: [...declared<Type>(MODULE_METADATA.CONTROLLERS), ...((added?.controllers ?? []) as Type[])],
  };
}

/** Modules that are made later (a promise) are of libraries, which have no routes here. */
const isModule = (one: unknown): one is Module =>
  typeof one === 'function' || (typeof one === 'object' && one !== null && 'module' in one);
