import Box from '@mui/material/Box';
import { LongText } from '../case-record/short-form/LongText.js';
import { useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';
import { CodeSelect } from '../ui/CodeSelect.js';
import { PlainDateField } from '../ui/PlainDateField.js';
import type { ContactValues } from './contactForm.js';

interface ContactParticularsProps {
  values: ContactValues;
  /** In words, by field. */
  errors: Readonly<Partial<Record<string, string>>>;
  onChange: (part: Partial<ContactValues>) => void;
}

/** What is said of a contact now and then: another day, who sent them, a note. */
export function ContactParticulars({ values, errors, onChange }: ContactParticularsProps) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '260px minmax(0,1fr)' }, gap: '12px 20px' }}>
      <PlainDateField
        label={t('contacts.day')}
        value={values.occurredOn}
        max={today()}
        error={errors.occurredOn}
        onChange={(occurredOn) => {
          onChange({ occurredOn });
        }}
      />
      <CodeSelect
        list="referralSource"
        label={t('contacts.referralSource')}
        value={values.referralSource}
        onChange={(referralSource) => {
          onChange({ referralSource });
        }}
      />
      <Box sx={{ gridColumn: '1/-1' }}>
        <LongText
          label={t('contacts.note')}
          helperText={t('contacts.noteHint')}
          value={values.note}
          caseId={undefined}
          rows={2}
          maxLength={2000}
          error={errors.note}
          onChange={(note) => {
            onChange({ note });
          }}
        />
      </Box>
    </Box>
  );
}
