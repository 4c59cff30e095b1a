import type { Action, Subject } from '@geleit/domain';
import { SetMetadata } from '@nestjs/common';

export const ruleKey = 'geleit:rule';

/** What a route asks of the permission matrix. A route without a rule is refused, and a test finds it. */
export type RouteRule = { action: Action; subject: Subject } | 'public';

export const Can = (action: Action, subject: Subject): MethodDecorator =>
  SetMetadata(ruleKey, { action, subject } satisfies RouteRule);

/** Served without a session. */
export const Public = (): MethodDecorator => SetMetadata(ruleKey, 'public' satisfies RouteRule);
