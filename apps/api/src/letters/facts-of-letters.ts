import { caseFile, labelOf, organisation, todayIn } from '@geleit/domain';
import { ServerVault } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { CaseDoor } from '../cases/case-door.js';
import { CaseRecords } from '../cases/case-records.js';
import type { OpenCase } from '../cases/open-case.js';
import { Clock } from '../common/time/clock.js';
import { proceedings } from '../proceedings/proceeding-kind.js';
import { RecordKeeping } from '../record-keeping/record-keeping.js';
import { residenceTable } from '../residence/residence.service.js';
import { supportStepTable } from '../support-steps/support-step-table.js';
import { StaffNames } from '../users/staff-names.js';
import type { KnownFacts } from './known-facts.js';

const inWords = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' });
const dayInWords = (day: string): string => inWords.format(new Date(`${day}T00:00:00Z`));

/** Puts together what a case knows for a letter; of who the client is only what the person who asks may see. */
@Injectable()
export class FactsOfLetters {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly records: CaseRecords,
    private readonly keeping: RecordKeeping,
    private readonly door: CaseDoor,
    private readonly names: StaffNames,
    private readonly serverVault: ServerVault,
    private readonly clock: Clock,
  ) {}

  async of(
    open: OpenCase,
    { recipient, consentOn }: { recipient?: string | undefined; consentOn?: string | undefined },
  ): Promise<KnownFacts> {
    const seesIdentity = this.door.may('read', 'caseIdentity', open);
    const classes = seesIdentity ? (['facts', 'identity'] as const) : (['facts'] as const);
    const { alias, languages = [] } = open.vault.openFields(caseFile, open.id, open, classes);
    const [language] = languages;
    return {
      centre: await this.centreOf(open),
      worker: this.names.own().name,
      today: dayInWords(this.clock.today()),
      since: dayInWords(await this.since(open)),
      recipient,
      alias: alias || undefined,
      consentOn: consentOn && dayInWords(consentOn),
      language: language && labelOf('language', language, 'de'),
      proceeding: await this.criminalProceeding(open),
      residenceAuthority: await this.residenceAuthority(open),
    };
  }

  private async centreOf({ organisationId: id }: OpenCase): Promise<string> {
    const rows = await this.database.tx.query<{ server: Buffer }[]>('select server from organisation where id = $1', [
      id,
    ]);
    return rows[0] ? this.serverVault.openFields(organisation, id, rows[0], id).name : '';
  }

  /** The first support step; before there is one, the day on which the case was opened. */
  private async since(open: OpenCase): Promise<string> {
    const days = (await this.records.all(open, supportStepTable)).map(({ fields }) => fields.occurredOn);
    return days.sort()[0] ?? todayIn('Europe/Berlin', open.createdAt.getTime());
  }

  private async criminalProceeding(open: OpenCase): Promise<KnownFacts['proceeding']> {
    const all = await this.keeping.all(open, proceedings);
    const found = all.filter(({ fields }) => fields.kind === 'criminal');
    const [view] = await this.keeping.views(
      open,
      proceedings,
      found.sort((a, b) => proceedings.order(a, b)).slice(0, 1),
    );
    if (!view) return undefined;
    const { authority, fileNumber, lawyer } = view;
    return { authority: authority || undefined, fileNumber: fileNumber || undefined, lawyer: lawyer || undefined };
  }

  private async residenceAuthority(open: OpenCase): Promise<string | undefined> {
    const statuses = (await this.records.all(open, residenceTable)).filter(({ fields }) => fields.authority);
    const latest = statuses.sort((a, b) => (b.fields.validFrom ?? '').localeCompare(a.fields.validFrom ?? ''))[0];
    return latest?.fields.authority || undefined;
  }
}
