import { useState } from 'react';
import { newId } from '../../../api/newId.js';
import type { CaseView, DeadlineView } from '../../../api/types.js';
import { emptyForm, previewBodyOf } from '../../../deadline-calculator/calculatorForm.js';
import { Segments } from '../../../deadline-calculator/Segments.js';
import { useDeadlineRules } from '../../../deadline-calculator/useDeadlineRules.js';
import { usePreview } from '../../../deadline-calculator/usePreview.js';
import { useT } from '../../../i18n/useT.js';
import { useSend } from '../../data/useSend.js';
import { FormDialog } from '../FormDialog.js';
import { PersonField } from '../PersonField.js';
import { ByHandFields } from './ByHandFields.js';
import { ByRuleFields } from './ByRuleFields.js';
import { ReminderChips } from './ReminderChips.js';

const usualByHand = [14, 7, 2];

/** A deadline by one of the rules, with its sum at once, or by hand; who sees to it, and when to be reminded. */
export function SetDeadlineDialog({ record, onClose }: { record: CaseView; onClose: () => void }) {
  const t = useT();
  const [id] = useState(newId);
  const [way, setWay] = useState<'rule' | 'hand'>('rule');
  const [byRule, setByRule] = useState(emptyForm);
  const [byHand, setByHand] = useState<{ title: string; dueOn: string | null }>({ title: '', dueOn: null });
  const [responsibleId, setResponsible] = useState(record.responsible?.id ?? null);
  const [chosenDays, setDays] = useState<readonly number[] | null>(null);
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
    if (await send({ path, method: 'PUT', body: whole }, t('deadlineForm.saved'))) onClose();
  };
  return (
    <FormDialog
      title={t('deadlineForm.setTitle')}
      code={record.code}
      isSending={isSending}
      failure={failure}
      isDirty={byHand.title !== '' || byHand.dueOn !== null || byRule !== emptyForm}
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
          setWay(next);
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
            setByRule({ ...byRule, ...change });
          }}
        />
      ) : (
        <ByHandFields values={byHand} isTried={isTried} errors={failure?.fields ?? {}} onChange={setByHand} />
      )}
      <PersonField
        label={t('deadlineForm.responsible')}
        value={responsibleId}
        onChange={setResponsible}
        error={failure?.fields.responsibleId}
      />
      <ReminderChips value={warnDays} onChange={setDays} />
    </FormDialog>
  );
}
