import { permissionsOf } from '@geleit/domain';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuditService } from '../audit/audit.service.js';
import { RequestContext } from '../common/context/request-context.js';
import { Problem } from '../common/problems/problem.js';
import { ruleKey, type RouteRule } from './can.decorator.js';

/** Asks the matrix whether the role may do this at all; rules on the object itself run on the loaded record. */
@Injectable()
export class CanGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.get<RouteRule | undefined>(ruleKey, execution.getHandler());
    if (rule === 'public') return true;
    if (!rule) throw new Problem('access.refused', 403);
    const granted = permissionsOf(this.context.person.role).some(
      ({ action, subject }) => action === rule.action && subject === rule.subject,
    );
    if (granted && (this.context.person.state === 'confirmed' || opensBeforeConfirmation(rule))) return true;
    if (granted) throw new Problem('session.notConfirmed', 403);
    await this.audit.refuse(rule);
    throw new Problem('access.refused', 403);
  }
}

/** An intercepted link must open nothing: before a lead has confirmed the person, only what leads to confirmation does. */
const beforeConfirmation = new Set([
  'read me',
  'end session',
  'read codeList',
  'found organisation',
  'list recovery',
  'redeem recovery',
]);

function opensBeforeConfirmation({ action, subject }: Exclude<RouteRule, 'public'>): boolean {
  return beforeConfirmation.has(`${action} ${subject}`);
}
