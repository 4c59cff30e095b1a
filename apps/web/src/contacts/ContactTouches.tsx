import Box from '@mui/material/Box';
import { useT } from '../i18n/useT.js';
import { CodeChips } from '../ui/CodeChips.js';
import { CodeSelect } from '../ui/CodeSelect.js';
import type { ContactValues } from './contactForm.js';
import { ContactMinutes } from './ContactMinutes.js';

interface ContactTouchesProps {
  values: ContactValues;
  /** In words, by field. */
  errors: Readonly<Partial<Record<string, string>>>;
  onChange: (change: Partial<ContactValues>) => void;
}

/** The usual ones first. */
const channels = [
  'phone',
  'in-person',
  'email',
  'messenger',
  'online-platform',
  'outreach',
  'video',
  'letter',
  'accompaniment',
  'without-client',
  'unknown',
  'not-stated',
];

/** What every contact is asked: how it came, about what, in which language, for how long. */
export function ContactTouches({ values, errors, onChange }: ContactTouchesProps) {
  const t = useT();
  return (
    <>
      <CodeChips
        list="channel"
        label={t('contacts.channel')}
        first={4}
        codes={channels}
        value={values.channel}
        error={errors.channel}
        onChange={(channel) => {
          onChange({ channel });
        }}
      />
      <CodeChips
        list="contactTopic"
        label={t('contacts.topic')}
        value={values.topic}
        error={errors.topic}
        onChange={(topic) => {
          onChange({ topic });
        }}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '260px minmax(0,1fr)' }, gap: '12px 20px' }}>
        <CodeSelect
          list="language"
          label={t('contacts.language')}
          value={values.language}
          onChange={(language) => {
            onChange({ language });
          }}
        />
        <ContactMinutes
          value={values.minutes}
          onChange={(minutes) => {
            onChange({ minutes });
          }}
        />
      </Box>
    </>
  );
}
