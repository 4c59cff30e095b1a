import { pin, type PinFields } from '@geleit/domain';
import type { CaseTable } from '../cases/case-records.js';
import { recordedView, type RecordedView, type RecordKind } from '../record-keeping/record-kind.js';
import { supportStepTable } from '../support-steps/support-step-table.js';
import { supportStepView, type SupportStepView } from '../support-steps/support-step-view.js';
import { Pin } from './pin.entity.js';

export interface PinView extends RecordedView {
  /** The step that is pinned, as it reads now. */
  step: SupportStepView | null;
  text: string | null;
}

const pinTable: CaseTable<PinFields> = { entity: Pin, record: pin };

export const pins: RecordKind<PinFields, PinView> = {
  subject: 'pin',
  table: pinTable,
  necessary: [],
  viewer: async ({ records, open, nameOf }) => {
    const steps = new Map((await records.all(open, supportStepTable)).map((step) => [step.row.id, step]));
    return (opened) => {
      const { stepId, text } = opened.fields;
      const step = stepId === undefined ? undefined : steps.get(stepId);
      return {
        ...recordedView(opened, nameOf),
        step: step ? supportStepView(step.row, step.fields, nameOf(step.row.createdBy)) : null,
        text: text ?? null,
      };
    };
  },
  order: (a, b) => b.row.createdAt.getTime() - a.row.createdAt.getTime(),
};
