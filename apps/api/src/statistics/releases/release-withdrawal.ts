import { consentFor } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import { CaseLoader } from './case-loader.js';
import { ReleaseLedger } from './release-ledger.js';

/** Whoever takes her consent back is taken out of every year that is not frozen yet, in the same transaction. */
@Injectable()
export class ReleaseWithdrawal {
  constructor(
    private readonly loader: CaseLoader,
    private readonly ledger: ReleaseLedger,
    private readonly audit: AuditService,
  ) {}

  async afterConsent(caseId: string): Promise<void> {
    const [one] = await this.loader.load([caseId]);
    if (!one || one.releases.length === 0 || consentFor('statistics', one.consents).isGiven) return;
    for (const release of one.releases) {
      if (!(await this.ledger.holdOpen(release.year))) continue;
      await this.ledger.withdraw(release);
      await this.audit.append({ action: 'withdraw', subject: 'release', caseId, fields: ['consent'] });
    }
  }
}
