import { caseFile } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { StaffNames } from '../users/staff-names.js';
import { CaseDoor } from './case-door.js';
import { CaseOverviews } from './case-overviews.js';
import { caseView, type CaseView } from './case-view.js';
import type { OpenCase } from './open-case.js';

/** Puts together what one case shows to the person who asks. */
@Injectable()
export class CaseReader {
  constructor(
    private readonly door: CaseDoor,
    private readonly overviews: CaseOverviews,
    private readonly names: StaffNames,
  ) {}

  async view(open: OpenCase): Promise<CaseView> {
    const may = {
      change: this.door.may('change', 'caseFile', open),
      readIdentity: this.door.may('read', 'caseIdentity', open),
      readAccessLog: this.door.may('read', 'accessLog', open),
      reassign: this.door.may('reassign', 'caseFile', open),
    };
    const classes = may.readIdentity
      ? (['facts', 'narrative', 'identity'] as const)
      : (['facts', 'narrative'] as const);
    const fields = open.vault.openFields(caseFile, open.id, open, classes);
    const overview = await this.overviews.read(open);
    const nameOf = await this.names.load();
    return caseView(open, fields as Parameters<typeof caseView>[1], overview, nameOf(open.responsibleId), may);
  }
}
