import { addDays, daysBetween } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { chipFilters, matches } from '../cases/case-filter.js';
import { CaseListService } from '../cases/case-list.service.js';
import type { ListedCase } from '../cases/case-row.js';
import { RequestContext } from '../common/context/request-context.js';
import { Clock } from '../common/time/clock.js';
import { byDueDate, DeadlineRegister, type RegisteredDeadline } from '../deadlines/deadline-register.js';
import type { DeadlineView } from '../deadlines/deadline-view.js';
import { type Change, RecentChanges } from './recent-changes.js';

export interface CaseworkerDashboard {
  today: string;
  /** The next open deadline of each own or covered case, the most urgent first. */
  deadlines: DeadlineView[];
  /** Open deadlines behind the next one of each case. */
  later: DeadlineView[];
  withoutDeadline: { id: string; code: string }[];
  withoutContact: { id: string; code: string; lastContactOn: string; days: number }[];
  changes: Change[];
  /** Cases of colleagues whom the person covers today; their deadlines stand among her own. */
  deputised: CaseName[];
  counts: { overdue: number; dueSoon: number; cases: number; deputised: number };
}

export interface CaseName {
  id: string;
  code: string;
}

/** "What needs me": the answer of the home page, from the person's own open cases. */
@Injectable()
export class CaseworkerDashboardService {
  constructor(
    private readonly cases: CaseListService,
    private readonly register: DeadlineRegister,
    private readonly changes: RecentChanges,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async read(): Promise<CaseworkerDashboard> {
    const today = this.clock.today();
    const { id } = this.context.person;
    const { mine, deputised } = chipFilters(id, today);
    const all = await this.cases.openAll();
    const covered = all.filter((listed) => matches(listed, deputised, today));
    const own = [...all.filter((listed) => matches(listed, mine, today)), ...covered];
    const ownIds = new Set(own.map((listed) => listed.id));
    const due = (await this.register.all())
      .filter((one) => one.fields.state === 'open' && isMine(one, ownIds, id))
      .sort(byDueDate);
    const next = firstOfEachCase(due);
    const late = new Set(next);
    const dashboard = {
      today,
      deadlines: await this.register.views(next),
      later: await this.register.views(due.filter((one) => !late.has(one))),
      withoutDeadline: withoutDeadline(own, due),
      withoutContact: withoutContact(own, today),
      changes: await this.changes.of(own),
      deputised: covered.map((listed) => ({ id: listed.id, code: listed.overview.code })),
      counts: {
        overdue: due.filter(({ fields }) => fields.dueOn < today).length,
        dueSoon: due.filter(({ fields }) => fields.dueOn >= today && fields.dueOn <= addDays(today, 14)).length,
        cases: own.length - covered.length,
        deputised: covered.length,
      },
    };
    await this.audit.append({ action: 'read', subject: 'caseworkerDashboard', shown: [...ownIds] });
    return dashboard;
  }
}

/** A deadline is hers if the case is, or if she was named for it. */
function isMine({ fields, ofCase }: RegisteredDeadline, ownIds: ReadonlySet<string>, personId: string): boolean {
  return fields.responsibleId === undefined
    ? ownIds.has(ofCase.id)
    : fields.responsibleId === personId || ownIds.has(ofCase.id);
}

function firstOfEachCase(sorted: RegisteredDeadline[]): RegisteredDeadline[] {
  const first = new Map<string, RegisteredDeadline>();
  for (const one of sorted) if (!first.has(one.ofCase.id)) first.set(one.ofCase.id, one);
  return [...first.values()];
}

function withoutDeadline(own: ListedCase[], due: RegisteredDeadline[]): CaseName[] {
  const having = new Set(due.map(({ ofCase }) => ofCase.id));
  return own
    .filter(({ id }) => !having.has(id))
    .map(({ id, overview }) => ({ id, code: overview.code }))
    .sort((a, b) => a.code.localeCompare(b.code, 'de'));
}

function withoutContact(own: ListedCase[], today: string): CaseworkerDashboard['withoutContact'] {
  return own
    .map(({ id, overview: { code, lastContactOn } }) => ({
      id,
      code,
      lastContactOn,
      days: daysBetween(lastContactOn, today),
    }))
    .filter(({ days }) => days > 30)
    .sort((a, b) => b.days - a.days);
}
