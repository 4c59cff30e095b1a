import { consentFor } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import { YearStore } from '../years/year-store.js';
import { CaseLoader } from './case-loader.js';
import { ReleaseLedger } from './release-ledger.js';

/** Whoever takes her consent back is taken out of every year that is not frozen yet, in the same transaction. */
@Injectable()
export class ReleaseWithdrawal {
  constructor(
    private readonly loader: CaseLoader,
    private readonly ledger: ReleaseLedger,
    private readonly years: YearStore,
    private readonly audit: AuditService,
  ) {}

  async afterConsent(caseId: string): Promise<void> {
    const [one] = await this.loader.load([caseId]);
    if (!one || one.releases.length === 0 || consentFor('statistics', one.consents).isGiven) return;
    const heads = await this.years.all();
    for (const release of one.releases) {
      if (heads.find(({ year }) => year === release.year)?.state === 'frozen') continue;
      await this.ledger.withdraw(release);
      await this.audit.append({ action: 'withdraw', subject: 'release', caseId, fields: ['consent'] });
    }
  }
}
