import { addDays, codesOf, urgencies, type Urgency } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { chipFilters, matches } from '../cases/case-filter.js';
import { CaseListService } from '../cases/case-list.service.js';
import type { ListedCase } from '../cases/case-row.js';
import { RequestContext } from '../common/context/request-context.js';
import { Clock } from '../common/time/clock.js';
import { DeadlineRegister, matchesDeadline } from '../deadlines/deadline-register.js';
import { type RegisteredStep, SupportStepRegister } from '../support-steps/support-step-register.js';
import { type PersonName, StaffNames } from '../users/staff-names.js';

export interface CentreDashboard {
  at: string;
  today: string;
  figures: {
    overdue: number;
    dueToday: number;
    dueWeek: number;
    openCases: number;
    activeCases: number;
    withoutContact: number;
    withoutContactAnonymous: number;
    steps30: number;
    minutes30: number;
  };
  caseload: {
    user: PersonName | null;
    active: number;
    clearing: number;
    dormant: number;
    contact: number;
    total: number;
  }[];
  deadlines: { urgency: Urgency; count: number }[];
  steps: { area: string; count: number; minutes: number }[];
  months: { month: string; opened: number }[];
}

/** The lead's figures. Each one counts the rows of a list that the same definition filters. */
@Injectable()
export class CentreDashboardService {
  constructor(
    private readonly cases: CaseListService,
    private readonly deadlines: DeadlineRegister,
    private readonly steps: SupportStepRegister,
    private readonly names: StaffNames,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly context: RequestContext,
  ) {}

  @Transactional()
  async read(): Promise<CentreDashboard> {
    const today = this.clock.today();
    const all = await this.cases.openAll();
    const chips = chipFilters(this.context.person.id, today);
    const open = all.filter((listed) => matches(listed, chips.open, today));
    const silent = open.filter((listed) => matches(listed, chips.noContact30, today));
    const deadlines = await this.deadlines.all();
    const byUrgency = urgencies.map((urgency) => ({
      urgency,
      count: deadlines.filter((one) => matchesDeadline(one, { state: ['open'], urgency: [urgency] }, today)).length,
    }));
    const recent = await this.steps.find({ occurredFrom: addDays(today, -29), occurredUntil: today });
    const countOf = (urgency: Urgency): number => byUrgency.find((one) => one.urgency === urgency)?.count ?? 0;
    await this.audit.append({ action: 'read', subject: 'centreDashboard' });
    return {
      at: this.clock.now().toISOString(),
      today,
      figures: {
        overdue: countOf('overdue'),
        dueToday: countOf('today'),
        dueWeek: countOf('today') + countOf('week'),
        openCases: open.length,
        activeCases: open.filter(({ state }) => state === 'active').length,
        withoutContact: silent.length,
        withoutContactAnonymous: silent.filter(({ overview }) => overview.kind === 'anonymous').length,
        steps30: recent.length,
        minutes30: minutesOf(recent),
      },
      caseload: await this.caseload(open),
      deadlines: byUrgency,
      steps: stepsByArea(recent),
      months: openedByMonth(all, today),
    };
  }

  private async caseload(open: ListedCase[]): Promise<CentreDashboard['caseload']> {
    const nameOf = await this.names.load();
    const workers = [...new Set(open.map((listed) => listed.responsible_id))];
    return workers
      .map((id) => {
        const own = open.filter((listed) => listed.responsible_id === id);
        const inState = (wanted: string): number => own.filter(({ state }) => state === wanted).length;
        const states = {
          active: inState('active'),
          clearing: inState('clearing'),
          dormant: inState('dormant'),
          contact: inState('contact'),
        };
        return { user: nameOf(id), ...states, total: own.length };
      })
      .sort((a, b) => b.total - a.total || (a.user?.name ?? '').localeCompare(b.user?.name ?? '', 'de'));
  }
}

function stepsByArea(steps: RegisteredStep[]): CentreDashboard['steps'] {
  const areas = codesOf('supportArea').filter((area) => area !== 'unknown' && area !== 'not-stated');
  const rows = areas.map((area) => {
    const own = steps.filter(({ fields }) => fields.area === area);
    return { area, count: own.length, minutes: minutesOf(own) };
  });
  const unanswered = steps.filter(({ fields }) => fields.area === 'unknown' || fields.area === 'not-stated');
  const rest =
    unanswered.length > 0 ? [{ area: 'unknown', count: unanswered.length, minutes: minutesOf(unanswered) }] : [];
  return [...rows, ...rest].sort((a, b) => b.count - a.count);
}

const minutesOf = (steps: RegisteredStep[]): number => steps.reduce((sum, { fields }) => sum + fields.minutes, 0);

function openedByMonth(cases: ListedCase[], today: string): CentreDashboard['months'] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: 12 }, (_, index) => {
    const first = new Date(Date.UTC(year, month - 12 + index, 1)).toISOString().slice(0, 7);
    return { month: first, opened: cases.filter(({ overview }) => overview.createdOn.startsWith(first)).length };
  });
}
