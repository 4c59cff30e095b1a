import { useState } from 'react';
import { newId } from '../../../api/newId.js';
import type { CaseView, DeadlineView } from '../../../api/types.js';
import { emptyForm, previewBodyOf } from '../../../deadline-calculator/calculatorForm.js';
import { Segments } from '../../../deadline-calculator/Segments.js';
import { useDeadlineRules } from '../../../deadline-calculator/useDeadlineRules.js';
import { usePreview } from '../../../deadline-calculator/usePreview.js';
import type { DeadlineToSet } from '../../../case-record/documents/deadlineOfDocument.js';
import { day } from '../../../format/dates.js';
import { useT } from '../../../i18n/useT.js';
import { NoticeWithWay } from '../../../ui/NoticeWithWay.js';
import { useSend } from '../../data/useSend.js';
import { useCaseDialog } from '../../dialogs.js';
import { FormDialog } from '../FormDialog.js';
import { useFormDraft } from '../useFormDraft.js';
import { PersonField } from '../PersonField.js';
import { ByHandFields } from './ByHandFields.js';
import { ByRuleFields } from './ByRuleFields.js';
import { ReminderChips } from './ReminderChips.js';

const usualByHand = [14, 7, 2];

interface NewDeadline {
  /** Drawn with the form: sent again after a lost session, it is set once. */
  id: string;
  way: 'rule' | 'hand';
  byRule: typeof emptyForm;
  byHand: { title: string; dueOn: string | null };
  responsibleId: string | null;
  chosenDays: readonly number[] | null;
}

const begunDeadline = ({ responsible }: CaseView, proposed?: DeadlineToSet): NewDeadline => ({
  id: newId(),
  way: proposed ? 'hand' : 'rule',
  byRule: emptyForm,
  byHand: { title: proposed?.title ?? '', dueOn: proposed?.dueOn ?? null },
  responsibleId: responsible?.id ?? null,
  chosenDays: null,
});

interface SetDeadlineDialogProps {
  record: CaseView;
  /** What a document says: filled in, to be looked at before it is saved. */
  proposed?: DeadlineToSet | undefined;
  onClose: () => void;
}

/** A deadline by one of the rules, with its sum at once, or by hand; who sees to it, and when to be reminded. */
export function SetDeadlineDialog({ record, proposed, onClose }: SetDeadlineDialogProps) {
  const t = useT();
  const open = useCaseDialog();
  const { before, values, write, finish, draft } = useFormDraft(
    record,
    `deadline:${proposed?.of ?? 'new'}`,
    (begun: CaseView) => begunDeadline(begun, proposed),
  );
  const { id, way, byRule, byHand, responsibleId, chosenDays } = values;
  const [isTried, setTried] = useState(false);
  const { send, isSending, failure } = useSend<DeadlineView>();

  const rules = useDeadlineRules();
  const rule = rules.data?.data.find((one) => one.id === byRule.ruleId);
  const computable = previewBodyOf(byRule, rule);
  const preview = usePreview(way === 'rule' ? computable : null);
  const warnDays = chosenDays ?? (way === 'rule' ? (rule?.warnDaysBefore ?? usualByHand) : usualByHand);

  const isByHandWhole = byHand.title.trim().length >= 3 && byHand.dueOn !== null;
  const body = way === 'rule' ? computable : isByHandWhole ? { ...byHand, title: byHand.title.trim() } : null;
  const save = async () => {
    setTried(true);
    if (!body || (way === 'rule' && preview.error)) return;
    const whole = {
      ...body,
      ...(responsibleId ? { responsibleId } : {}),
      ...(way === 'hand' || chosenDays ? { warnDaysBefore: [...warnDays].sort((a, b) => b - a) } : {}),
    };
    const path = `/cases/${record.id}/deadlines/${id}`;
    const savedWords = (deadline: DeadlineView) => (
      <NoticeWithWay
        words={t('deadlineForm.saved', { day: day(deadline.dueOn) })}
        way={t('deadlineForm.look')}
        onGo={() => {
          open({ name: 'deadlineExplained', deadline });
        }}
      />
    );
    if (await send({ path, method: 'PUT', body: whole }, savedWords)) {
      await finish();
      onClose();
    }
  };
  return (
    <FormDialog
      title={t('deadlineForm.setTitle')}
      code={record.code}
      isSending={isSending}
      failure={failure}
      isDirty={JSON.stringify(values) !== JSON.stringify(before)}
      draft={draft}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Segments
        label={t('deadlineForm.way')}
        value={way}
        options={[
          ['rule', t('deadlineForm.byRule')],
          ['hand', t('deadlineForm.byHand')],
        ]}
        onChange={(next) => {
          write({ way: next });
          setTried(false);
        }}
      />
      {way === 'rule' ? (
        <ByRuleFields
          rules={rules.data}
          rule={rule}
          form={byRule}
          preview={preview}
          isTried={isTried}
          onChange={(change) => {
            write({ byRule: { ...byRule, ...change } });
          }}
        />
      ) : (
        <ByHandFields
          values={byHand}
          isTried={isTried}
          errors={failure?.fields ?? {}}
          onChange={(next) => write({ byHand: next })}
        />
      )}
      <PersonField
        label={t('deadlineForm.responsible')}
        value={responsibleId}
        onChange={(next) => write({ responsibleId: next })}
        error={failure?.fields.responsibleId}
      />
      <ReminderChips value={warnDays} onChange={(days) => write({ chosenDays: days })} />
    </FormDialog>
  );
}
