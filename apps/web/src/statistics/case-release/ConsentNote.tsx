import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { labelOf } from '@geleit/domain';
import { Link } from 'react-router-dom';
import type { ConsentStanding } from '../../api/types.js';
import { dayPlain } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';

/** Whether the client has agreed to the statistics; if not, the way to the consents. */
export function ConsentNote({ caseId, consent }: { caseId: string; consent: ConsentStanding }) {
  const t = useT();
  const locale = useCurrentLocale();
  const isGiven = consent.state === 'given';
  const state = labelOf('consentState', consent.state, locale);
  return (
    <Alert
      severity={isGiven ? 'success' : 'warning'}
      sx={{ flexWrap: { xs: 'wrap', md: 'nowrap' }, '& .MuiAlert-message': { flex: '1 1 200px' } }}
      action={
        isGiven ? null : (
          <Button
            component={Link}
            to={`/cases/${caseId}/consents`}
            state={{ purpose: consent.purpose }}
            size="small"
            sx={{ whiteSpace: 'nowrap' }}
          >
            {t('release.toConsents')}
          </Button>
        )
      }
    >
      {isGiven
        ? t('release.consentGiven', { day: consent.on ? dayPlain(consent.on, locale) : '' })
        : t('release.consentMissing', { state })}
    </Alert>
  );
}
