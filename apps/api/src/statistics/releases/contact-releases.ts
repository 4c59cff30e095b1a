import { contactRelease } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { RequestContext } from '../../common/context/request-context.js';
import { Clock } from '../../common/time/clock.js';
import { IdSource } from '../../common/time/id-source.js';
import { contactTable } from '../../contacts/contact-use.js';
import { CentreRecords } from '../../keys/centre-records.js';
import { CentreVault } from '../../keys/centre-vault.js';
import type { YearHead } from '../years/year-store.js';
import { categoryOf } from './answers-of-person.js';
import { yearOf } from './case-for-release.js';
import { ContactRelease } from './contact-release.entity.js';
import { ReleaseLedger } from './release-ledger.js';

/**
 * First contacts that became no case leave all together when the centre has finished a year, and are taken back when it
 * has not, after all: channel and topic, nothing else.
 */
@Injectable()
export class ContactReleases {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly records: CentreRecords,
    private readonly ledger: ReleaseLedger,
    private readonly centreVault: CentreVault,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  async release(head: YearHead): Promise<void> {
    await this.takeBack(head);
    const all = await this.records.all(contactTable);
    const counted = all.filter(({ fields }) => fields.caseId === undefined && yearOf(fields.occurredOn) === head.year);
    const releaseIds: string[] = [];
    for (const { fields } of counted) {
      const answers = {
        channel: categoryOf('channel', fields.channel),
        topic: categoryOf('contactTopic', fields.topic),
      };
      releaseIds.push(await this.ledger.put(head, 'contact', answers));
    }
    const id = this.ids.next();
    const { facts } = (await this.centreVault.open()).sealFields(contactRelease, id, { year: head.year, releaseIds });
    const { organisationId, id: createdBy } = this.context.person;
    const row: ContactRelease = { organisationId, id, facts, createdBy, createdAt: this.clock.now() };
    await this.rows.insert(row);
  }

  async takeBack({ year }: YearHead): Promise<void> {
    await this.ledger.requireOpen(year);
    const { organisationId } = this.context.person;
    const vault = await this.centreVault.open();
    for (const { id, facts } of await this.rows.findBy({ organisationId })) {
      const remembered = vault.openFields(contactRelease, id, { facts });
      if (remembered.year !== year) continue;
      for (const releaseId of remembered.releaseIds) await this.ledger.take(releaseId);
      await this.rows.delete({ organisationId, id });
    }
  }

  /** How many first contacts the centre has released for a year. */
  async count(year: number): Promise<number> {
    const { organisationId } = this.context.person;
    const rows = await this.rows.findBy({ organisationId });
    if (rows.length === 0) return 0;
    const vault = await this.centreVault.open();
    const remembered = rows.map(({ id, facts }) => vault.openFields(contactRelease, id, { facts }));
    return remembered.find((one) => one.year === year)?.releaseIds.length ?? 0;
  }

  private get rows() {
    return this.database.tx.getRepository(ContactRelease);
  }
}
