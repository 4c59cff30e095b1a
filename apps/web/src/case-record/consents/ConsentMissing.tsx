import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { labelOf } from '@geleit/domain';
import { Link } from 'react-router-dom';
import type { ProblemDetails } from '../../api/problems.js';
import { dayPlain } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { purposeWords } from './purposeWords.js';

interface ConsentMissingProps {
  caseId: string;
  /** What the API answered; nothing is drawn for anything but a missing consent. */
  problem: ProblemDetails | undefined;
  /** The way there is taken: a form it stands in closes. */
  onLeave?: () => void;
}

/** Whether an answer of the API says that a consent is missing. */
export const isConsentMissing = (problem: ProblemDetails | undefined): boolean => problem?.consent !== undefined;

/** Which consent is missing and how it stands, in words, and the way to it. */
export function ConsentMissing({ caseId, problem, onLeave }: ConsentMissingProps) {
  const t = useT();
  const locale = useCurrentLocale();
  if (!problem?.consent) return null;
  const { consent, detail } = problem;
  const state = labelOf('consentState', consent.state, locale);
  return (
    <Alert
      severity="warning"
      action={
        <Button
          component={Link}
          to={`/cases/${caseId}/consents`}
          state={{ purpose: consent.purpose }}
          size="small"
          {...(onLeave ? { onClick: onLeave } : {})}
          sx={{ whiteSpace: 'nowrap' }}
        >
          {t('consents.toThere')}
        </Button>
      }
    >
      <b>{purposeWords(consent, locale)}</b>{' '}
      {consent.on ? t('consents.standsSince', { state, day: dayPlain(consent.on, locale) }) : `(${state})`}. {detail}
    </Alert>
  );
}
