import { addDays, daysBetween, organisation, reminderOf, type Urgency, usualEscalateDaysBefore } from '@geleit/domain';
import { ServerVault } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { AuditService } from '../audit/audit.service.js';
import { RequestContext } from '../common/context/request-context.js';
import { Clock } from '../common/time/clock.js';
import { byDueDate, DeadlineRegister, type RegisteredDeadline } from '../deadlines/deadline-register.js';
import type { DeadlineView } from '../deadlines/deadline-view.js';
import { Deputised } from '../deputies/deputised.js';
import { MailService } from '../mail/mail.service.js';
import { ReminderSettingsService, type ReminderSettingsView } from './reminder-settings.service.js';

export interface ReminderRow {
  deadlineId: string;
  /** Of the deadline, to confirm the warning with. */
  version: number;
  case: { id: string; code: string };
  name: string;
  dueOn: string;
  /** End of a period in hours. */
  dueAt: string | null;
  urgency: Urgency;
  /** Until the due date; negative when it is over. */
  days: number;
  /** How many days before the due date the present warning was set for; null if the date speaks up by itself. */
  warning: number | null;
  acknowledged: boolean;
  /** The day on which it was taken to deputy and lead, for nobody had confirmed it. */
  escalatedOn: string | null;
  /** Why it is shown: an own deadline, one of somebody covered today, or one taken to the lead. */
  because: 'own' | 'deputy' | 'lead';
}

export interface RemindersAnswer {
  data: ReminderRow[];
  total: number;
  /** Where mails go; the folder on the server only for who leads the centre. */
  delivery: { channel: 'smtp' } | { channel: 'outbox'; folder: string | null };
  settings: ReminderSettingsView;
}

/** The warnings that stand today, as the mails tell them, but with what they are about. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly register: DeadlineRegister,
    private readonly deputised: Deputised,
    private readonly settings: ReminderSettingsService,
    private readonly mail: MailService,
    private readonly serverVault: ServerVault,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async list(): Promise<RemindersAnswer> {
    const today = this.clock.today();
    const escalateDaysBefore = await this.escalateDaysBefore();
    const covered = new Set(await this.deputised.people());
    const standing = (await this.register.all())
      .filter(({ fields }) => fields.state === 'open')
      .sort(byDueDate)
      .flatMap((one) => {
        const stand = standOf(one, { today, escalateDaysBefore });
        const because = this.reasonFor(one, stand, covered);
        return because === undefined ? [] : [{ one, stand, because }];
      });
    const views = await this.register.views(standing.map(({ one }) => one));
    const data = standing.flatMap(({ stand, because }, place) => {
      const view = views[place];
      return view ? [rowOf(view, stand, because)] : [];
    });
    await this.audit.append({ action: 'list', subject: 'reminder', shown: data.map(({ deadlineId }) => deadlineId) });
    return { data, total: data.length, delivery: this.delivery(), settings: await this.settings.read() };
  }

  private delivery(): RemindersAnswer['delivery'] {
    const { channel } = this.mail;
    if (channel.channel === 'smtp' || this.context.person.role === 'lead') return channel;
    return { channel: 'outbox', folder: null };
  }

  private reasonFor(
    { fields, ofCase }: RegisteredDeadline,
    { isWarned, isForLeads }: Stand,
    covered: ReadonlySet<string>,
  ): ReminderRow['because'] | undefined {
    const { id, role } = this.context.person;
    const responsibleId = fields.responsibleId ?? ofCase.responsibleId;
    if (isWarned && responsibleId === id) return 'own';
    if (isWarned && covered.has(responsibleId)) return 'deputy';
    return isForLeads && role === 'lead' ? 'lead' : undefined;
  }

  private async escalateDaysBefore(): Promise<number> {
    const { organisationId } = this.context.person;
    const [row] = await this.database.tx.query<{ server: Buffer }[]>('select server from organisation where id = $1', [
      organisationId,
    ]);
    const centre = row && this.serverVault.openFields(organisation, organisationId, row, organisationId);
    return centre?.escalateDaysBefore ?? usualEscalateDaysBefore;
  }
}

interface Stand {
  days: number;
  warning: number | null;
  acknowledged: boolean;
  escalatedOn: string | null;
  isWarned: boolean;
  isForLeads: boolean;
}

/** How a deadline stands today; the same rules as those of the mails, by days. */
function standOf({ fields }: RegisteredDeadline, rules: { today: string; escalateDaysBefore: number }): Stand {
  const { dueOn, warnDaysBefore, isLegal, isAcknowledged } = reminderOf(fields);
  const days = daysBetween(rules.today, dueOn);
  const reached = warnDaysBefore.filter((before) => before >= days);
  const escalateOn = addDays(dueOn, -rules.escalateDaysBefore);
  const isEscalated = !isAcknowledged && escalateOn <= rules.today;
  return {
    days,
    warning: reached.length > 0 ? Math.min(...reached) : null,
    acknowledged: isAcknowledged,
    escalatedOn: isEscalated ? escalateOn : null,
    isWarned: reached.length > 0 || isEscalated || days <= 0,
    isForLeads: isEscalated || (isLegal && days < 0),
  };
}

function rowOf(view: DeadlineView, stand: Stand, because: ReminderRow['because']): ReminderRow {
  const { id: deadlineId, version, case: ofCase, name, dueOn, dueAt, urgency } = view;
  const { days, warning, acknowledged, escalatedOn } = stand;
  return {
    deadlineId,
    version,
    case: ofCase,
    name,
    dueOn,
    dueAt,
    urgency,
    days,
    warning,
    acknowledged,
    escalatedOn,
    because,
  };
}
