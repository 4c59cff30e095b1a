import { todayIn } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { benefits } from '../benefits/benefit-kind.js';
import type { Opened } from '../cases/case-records.js';
import type { OpenCase } from '../cases/open-case.js';
import { consents } from '../consents/consent-kind.js';
import { documents } from '../documents/document-kind.js';
import { isComplete } from '../documents/document-view.js';
import { healthNeeds } from '../health-needs/health-need-kind.js';
import { housingStays } from '../housing-stays/housing-stay-kind.js';
import { goals } from '../plan/goal-kind.js';
import { tasks } from '../plan/task-kind.js';
import { proceedings } from '../proceedings/proceeding-kind.js';
import { RecordKeeping } from '../record-keeping/record-keeping.js';
import type { Beside, RecordedView, RecordKind } from '../record-keeping/record-kind.js';
import { riskAssessments } from '../risk-assessments/risk-assessment-kind.js';
import type { TimelineItem, TimelineKind, TimelineRecord } from './timeline-item.js';

type Line = (beside: Beside) => Promise<TimelineItem[]>;

/** @param dayOf the day a record belongs to; without one it stands at the day of its entry */
function line<Fields extends object, View extends TimelineRecord & RecordedView>(
  kind: TimelineKind,
  of: RecordKind<Fields, View>,
  dayOf: (fields: Fields) => string | undefined,
  isShown: (opened: Opened<Fields>) => boolean = () => true,
): Line {
  return async (beside) => {
    const view = await of.viewer(beside);
    return (await beside.records.all(beside.open, of.table)).filter(isShown).map((opened) => {
      const { row, fields } = opened;
      const at = row.createdAt.toISOString();
      const on = dayOf(fields) ?? todayIn('Europe/Berlin', row.createdAt.getTime());
      return { id: row.id, kind, on, at, by: beside.nameOf(row.createdBy), record: view(opened) };
    });
  };
}

const lines: readonly Line[] = [
  line('consent', consents, ({ on }) => on),
  line('riskAssessment', riskAssessments, ({ assessedOn }) => assessedOn),
  line('housingStay', housingStays, ({ from }) => from),
  line('healthNeed', healthNeeds, ({ bornOn, since }) => bornOn ?? since),
  line('benefit', benefits, ({ decidedOn, claimedOn, from }) => decidedOn ?? claimedOn ?? from),
  line('proceeding', proceedings, ({ openedOn }) => openedOn),
  line('goal', goals, () => undefined),
  // An open task stands where it was set, a finished one where it was finished.
  line('task', tasks, ({ doneOn }) => doneOn),
  // An upload becomes a document when all of it has come.
  line('document', documents, ({ date }) => date, isComplete),
];

/** What the records below a case add to its timeline. */
@Injectable()
export class RecordLines {
  constructor(private readonly keeping: RecordKeeping) {}

  async of(open: OpenCase): Promise<TimelineItem[]> {
    const beside = await this.keeping.beside(open);
    const items: TimelineItem[] = [];
    for (const one of lines) items.push(...(await one(beside)));
    return items;
  }
}
