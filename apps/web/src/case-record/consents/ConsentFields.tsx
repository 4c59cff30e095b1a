import Box from '@mui/material/Box';
import { useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { CodeChips } from '../../ui/CodeChips.js';
import { CodeSelect } from '../../ui/CodeSelect.js';
import { PlainDateField } from '../../ui/PlainDateField.js';
import { LongText } from '../short-form/LongText.js';
import { type ConsentValues, namesRecipient } from './consentValues.js';

interface ConsentFieldsProps {
  values: ConsentValues;
  /** In words, by field. */
  errors: Readonly<Partial<Record<string, string>>>;
  /** What the client may say; by default everything there is. */
  states?: readonly string[] | undefined;
  caseId: string;
  onChange: (change: Partial<ConsentValues>) => void;
}

const purposes = ['record', 'disclosure', 'handover', 'statistics'] as const;

/** What a statement consists of: for what, to whom, what she says, when, in which language and how it is proved. */
export function ConsentFields({ values, errors, states, caseId, onChange }: ConsentFieldsProps) {
  const t = useT();
  const set = (name: keyof ConsentValues) => (value: string | null) => {
    onChange({ [name]: value });
  };
  return (
    <>
      <CodeChips
        list="consentPurpose"
        codes={purposes}
        label={t('consents.purpose')}
        value={values.purpose}
        onChange={set('purpose')}
        error={errors.purpose}
      />
      {namesRecipient(values.purpose) ? (
        <Box sx={two}>
          <LongText
            label={t('consents.recipient')}
            helperText={t('consents.recipientHint')}
            value={values.recipient}
            onChange={set('recipient')}
            caseId={caseId}
            rows={1}
            maxLength={300}
            error={errors.recipient}
          />
          <CodeSelect
            list="partnerKind"
            label={t('consents.recipientKind')}
            value={values.recipientKind}
            onChange={set('recipientKind')}
          />
        </Box>
      ) : null}
      <CodeChips
        list="consentState"
        {...(states ? { codes: states } : {})}
        label={t('consents.state')}
        value={values.state}
        onChange={set('state')}
        error={errors.state}
      />
      <Box sx={two}>
        <PlainDateField
          label={t('consents.on')}
          value={values.on}
          onChange={set('on')}
          max={today()}
          error={errors.on}
        />
        <CodeSelect
          list="language"
          label={t('consents.language')}
          value={values.language}
          onChange={set('language')}
          helperText={t('consents.languageHint')}
        />
      </Box>
      <CodeChips
        list="consentEvidence"
        label={t('consents.evidence')}
        value={values.evidence}
        onChange={set('evidence')}
      />
      <LongText
        label={t('consents.note')}
        value={values.note}
        onChange={set('note')}
        caseId={caseId}
        rows={2}
        error={errors.note}
      />
    </>
  );
}

const two = { display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: '14px', alignItems: 'start' };
