import { locationReading, type LocationReadingFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { AuditService } from '../audit/audit.service.js';
import { CentreVault } from '../keys/centre-vault.js';
import type { OpenCase } from '../cases/open-case.js';
import { RequestContext } from '../common/context/request-context.js';
import { Clock } from '../common/time/clock.js';
import { IdSource } from '../common/time/id-source.js';
import { LocationReading } from './location-reading.entity.js';

/** Puts on record who opened an address. The event is content-free; the reason is sealed beside it. */
@Injectable()
export class LocationReadings {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly centre: CentreVault,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the reading, which the event names */
  async record(
    reading: LocationReadingFields,
    { subject, open }: { subject: 'location' | 'place'; open?: OpenCase },
  ): Promise<string> {
    const { id: createdBy, organisationId } = this.context.person;
    const id = this.ids.next();
    const vault = open?.vault ?? (await this.centre.open());
    const { facts, narrative } = vault.sealFields(locationReading, id, reading);
    const caseId = open?.id ?? null;
    const row = { organisationId, id, caseId, facts, narrative, createdBy, createdAt: this.clock.now() };
    await this.database.tx.getRepository(LocationReading).insert(row);
    await this.audit.append({ action: 'open', subject, caseId: open?.id, recordId: reading.of, shown: [id] });
    return id;
  }
}
