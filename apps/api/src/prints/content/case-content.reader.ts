import { caseFile } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { benefits } from '../../benefits/benefit-kind.js';
import { CaseReader } from '../../cases/case-reader.js';
import { CaseRecords } from '../../cases/case-records.js';
import type { OpenCase } from '../../cases/open-case.js';
import { consentTable, consents } from '../../consents/consent-kind.js';
import { standingOf } from '../../consents/standing-of.js';
import { deadlineTable } from '../../deadlines/deadline-table.js';
import type { DeadlineView } from '../../deadlines/deadline-view.js';
import { DeadlineViews } from '../../deadlines/deadline-views.js';
import { documents } from '../../documents/document-kind.js';
import { caseEventTable } from '../../events/case-event-table.js';
import { CaseEventViews } from '../../events/case-event-views.js';
import { healthNeeds } from '../../health-needs/health-need-kind.js';
import { housingStays } from '../../housing-stays/housing-stay-kind.js';
import { goals } from '../../plan/goal-kind.js';
import { tasks } from '../../plan/task-kind.js';
import { proceedings } from '../../proceedings/proceeding-kind.js';
import { RecordKeeping } from '../../record-keeping/record-keeping.js';
import type { RecordKind } from '../../record-keeping/record-kind.js';
import { residenceTable } from '../../residence/residence.service.js';
import { residenceStatusView } from '../../residence/residence-view.js';
import { riskAssessments } from '../../risk-assessments/risk-assessment-kind.js';
import { supportStepTable } from '../../support-steps/support-step-table.js';
import { supportStepView } from '../../support-steps/support-step-view.js';
import { StaffNames } from '../../users/staff-names.js';
import type { CaseContent } from './case-content.js';

/** Reads all of a case that may come to paper, as the screens show it to the person who asks. */
@Injectable()
export class CaseContentReader {
  constructor(
    private readonly reader: CaseReader,
    private readonly records: CaseRecords,
    private readonly keeping: RecordKeeping,
    private readonly deadlineViews: DeadlineViews,
    private readonly eventViews: CaseEventViews,
    private readonly names: StaffNames,
  ) {}

  async read(open: OpenCase): Promise<CaseContent> {
    return {
      file: await this.reader.view(open),
      ...(await this.steps(open)),
      deadlines: (await this.deadlines(open)).sort(openFirst),
      events: (await this.eventViews.of(open, await this.records.all(open, caseEventTable))).sort((a, b) =>
        b.date.localeCompare(a.date),
      ),
      consents: await this.kept(open, consents),
      standing: standingOf(await this.records.all(open, consentTable)),
      goals: await this.kept(open, goals),
      tasks: await this.kept(open, tasks),
      risk: await this.kept(open, riskAssessments),
      housing: await this.kept(open, housingStays),
      health: await this.kept(open, healthNeeds),
      benefits: await this.kept(open, benefits),
      proceedings: await this.kept(open, proceedings),
      documents: await this.kept(open, documents),
    };
  }

  private async steps(open: OpenCase): Promise<Pick<CaseContent, 'steps' | 'residence'>> {
    const nameOf = await this.names.load();
    const steps = (await this.records.all(open, supportStepTable))
      .map(({ row, fields }) => supportStepView(row, fields, nameOf(row.createdBy)))
      .sort((a, b) => b.occurredOn.localeCompare(a.occurredOn) || b.createdAt.localeCompare(a.createdAt));
    const began = ({ validFrom, appliedOn, createdAt }: CaseContent['residence'][number]): string =>
      validFrom ?? appliedOn ?? createdAt;
    const residence = (await this.records.all(open, residenceTable))
      .map(({ row, fields }) => residenceStatusView(row, fields, nameOf(row.createdBy), null))
      .sort((a, b) => began(b).localeCompare(began(a)));
    return { steps, residence };
  }

  private async deadlines(open: OpenCase): Promise<DeadlineView[]> {
    const { code = '' } = open.vault.openFields(caseFile, open.id, open, ['facts']);
    const ofCase = { id: open.id, code, responsibleId: open.responsibleId };
    return this.deadlineViews.of((await this.records.all(open, deadlineTable)).map((one) => ({ ...one, ofCase })));
  }

  private async kept<Fields extends object, View extends { id: string; version: number }>(
    open: OpenCase,
    kind: RecordKind<Fields, View>,
  ): Promise<View[]> {
    const all = (await this.keeping.all(open, kind)).sort((a, b) => kind.order(a, b));
    return this.keeping.views(open, kind, all);
  }
}

function openFirst(a: DeadlineView, b: DeadlineView): number {
  const isOpen = (one: DeadlineView): number => Number(one.state !== 'open');
  return isOpen(a) - isOpen(b) || a.dueOn.localeCompare(b.dueOn);
}
