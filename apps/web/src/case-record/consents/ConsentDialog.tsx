import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import type { CaseView, ConsentStanding, ConsentView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { FormDialog } from '../../case-page/forms/FormDialog.js';
import { WithHints } from '../../text-hints/WithHints.js';
import { CodeChips } from '../../ui/CodeChips.js';
import { CodeSelect } from '../../ui/CodeSelect.js';
import { PlainDateField } from '../../ui/PlainDateField.js';
import { LongText } from '../short-form/LongText.js';
import { useHeld } from '../short-form/useHeld.js';
import { useShortForm } from '../short-form/useShortForm.js';
import { ConsentConflict } from './ConsentConflict.js';
import {
  consentBody,
  type ConsentGap,
  consentGaps,
  type ConsentValues,
  consentValuesOf,
  namesRecipient,
  statesAfter,
} from './consentValues.js';

const purposes = ['record', 'disclosure', 'handover', 'statistics'] as const;

interface ConsentDialogProps {
  record: CaseView;
  standing: readonly ConsentStanding[];
  /** What the new statement is about. */
  about?: Pick<ConsentStanding, 'purpose' | 'recipient'> | undefined;
  /** The statement to correct. */
  statement?: ConsentView | undefined;
  onClose: () => void;
}

/** What the client says about one purpose: a new statement, or the correction of one that was entered wrongly. */
export function ConsentDialog({ record, standing, about, statement, onClose }: ConsentDialogProps) {
  const t = useT();
  const held = useHeld<ConsentValues>(statement, () => (statement ? consentValuesOf(statement) : begun(record, about)));
  const { values } = held;
  const gaps = consentGaps(values);
  const form = useShortForm<ConsentValues, ConsentView>({
    list: `/cases/${record.id}/consents`,
    held,
    valuesOf: consentValuesOf,
    bodyOf: consentBody,
    isWrong: gaps.length > 0,
    words: t('consents.saved'),
    onSaved: onClose,
  });
  const allowed = statesAfter(standing, values);
  const errorOf = (name: ConsentGap) =>
    form.isTried && gaps.includes(name) ? t(`consents.missing.${name}`) : form.failure?.fields[name];
  const change = (part: Partial<ConsentValues>) => {
    const next = { ...values, ...part };
    const isKept = statement !== undefined || statesAfter(standing, next).includes(next.state ?? '');
    held.set(isKept ? part : { ...part, state: null });
  };

  if (form.conflict)
    return (
      <ConsentConflict
        code={record.code}
        mine={form.mine}
        stored={form.conflict}
        isSaving={form.isSending}
        onSave={form.merge}
        onClose={onClose}
      />
    );
  return (
    <FormDialog
      title={t(statement ? 'consents.correctTitle' : 'consents.newTitle')}
      code={record.code}
      hint={t(statement ? 'consents.correctHint' : 'consents.newHint')}
      isSending={form.isSending}
      failure={form.failure}
      isDirty={form.isDirty}
      onSave={form.save}
      onClose={onClose}
    >
      <CodeChips
        list="consentPurpose"
        codes={purposes}
        label={t('consents.purpose')}
        value={values.purpose}
        onChange={(purpose) => {
          change({ purpose });
        }}
        error={errorOf('purpose')}
      />
      {namesRecipient(values.purpose) ? (
        <Box sx={two}>
          <WithHints text={values.recipient} onChange={(recipient) => change({ recipient })} caseId={record.id}>
            <TextField
              label={t('consents.recipient')}
              value={values.recipient}
              onChange={({ target }) => {
                change({ recipient: target.value });
              }}
              error={errorOf('recipient') !== undefined}
              helperText={errorOf('recipient') ?? t('consents.recipientHint')}
              slotProps={{ htmlInput: { maxLength: 300, autoComplete: 'off' } }}
            />
          </WithHints>
          <CodeSelect
            list="partnerKind"
            label={t('consents.recipientKind')}
            value={values.recipientKind}
            onChange={(recipientKind) => {
              change({ recipientKind });
            }}
          />
        </Box>
      ) : null}
      <CodeChips
        list="consentState"
        {...(statement ? {} : { codes: allowed })}
        label={t('consents.state')}
        value={values.state}
        onChange={(state) => {
          change({ state });
        }}
        error={errorOf('state')}
      />
      <Box sx={two}>
        <PlainDateField
          label={t('consents.on')}
          value={values.on}
          onChange={(on) => {
            change({ on });
          }}
          max={today()}
          error={errorOf('on')}
        />
        <CodeSelect
          list="language"
          label={t('consents.language')}
          value={values.language}
          onChange={(language) => {
            change({ language });
          }}
          helperText={t('consents.languageHint')}
        />
      </Box>
      <CodeChips
        list="consentEvidence"
        label={t('consents.evidence')}
        value={values.evidence}
        onChange={(evidence) => {
          change({ evidence });
        }}
      />
      <LongText
        label={t('consents.note')}
        value={values.note}
        onChange={(note) => {
          change({ note });
        }}
        caseId={record.id}
        rows={2}
      />
    </FormDialog>
  );
}

const two = { display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: '14px', alignItems: 'start' };

const begun = (record: CaseView, about: ConsentDialogProps['about']): ConsentValues => ({
  purpose: about?.purpose ?? null,
  state: null,
  on: today(),
  language: record.facts.languages?.[0] ?? null,
  evidence: null,
  recipientKind: null,
  recipient: about?.recipient ?? '',
  note: '',
});
