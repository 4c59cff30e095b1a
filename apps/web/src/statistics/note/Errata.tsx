import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { dayOf, dayPlain } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import type { Report } from '../data/report.js';

/** What turned out wrong after the freeze, in words, before anybody reads a number. */
export function Errata({ errata }: { errata: Report['errata'] }) {
  const t = useT();
  if (errata.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mt: '10px' }}>
      <AlertTitle>{t('years.errata.title')}</AlertTitle>
      {errata.map(({ id, text, at }) => (
        <p key={id}>
          <b>{dayPlain(dayOf(at))}</b> {text}
        </p>
      ))}
    </Alert>
  );
}
