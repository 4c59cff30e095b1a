import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { labelOf, shortLabelOf } from '@geleit/domain';
import { IdCard, TriangleAlert } from 'lucide-react';
import type { ResidenceStatusView } from '../../api/types.js';
import { dayPlain } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { capitalised } from '../capitalised.js';
import { useCaseDialog } from '../dialogs.js';
import { unbroken } from '../unbroken.js';
import { AsideSection } from './AsideSection.js';
import { Lines } from './Lines.js';
import { residenceLines, type Standing } from './residenceLines.js';
import { SmallLink } from './SmallLink.js';

/** Statuses in force and applied for, with their ends and the papers issued. */
export function ResidenceSection({
  history,
  mayRecord,
}: {
  history: readonly ResidenceStatusView[];
  mayRecord: boolean;
}) {
  const t = useT();
  const locale = useCurrentLocale();
  const open = useCaseDialog();
  const { lines, documents } = residenceLines(history, today());
  return (
    <AsideSection
      icon={IdCard}
      title={t('caseAside.residence')}
      action={
        <>
          {history.length > 0 ? (
            <SmallLink
              about={t('caseAside.residence')}
              onClick={() => {
                open({ name: 'residenceHistory' });
              }}
            >
              {t('caseAside.history')}
            </SmallLink>
          ) : null}
          {mayRecord ? (
            <SmallLink
              about={t('caseAside.residence')}
              onClick={() => {
                open({ name: 'residence' });
              }}
            >
              {t('caseAside.record')}
            </SmallLink>
          ) : null}
        </>
      }
    >
      {lines.length === 0 ? (
        <Typography variant="dense" component="p" color="text.secondary">
          {t('caseAside.noResidence')}
        </Typography>
      ) : null}
      <Lines
        lines={lines.map(({ status, standing }) => ({
          term: unbroken(capitalised(shortLabelOf('residenceStatus', status, locale))),
          value: <StandingWords standing={standing} />,
        }))}
      />
      {documents.length > 0 ? (
        <Typography variant="dense" component="p" color="text.secondary">
          {t('caseAside.issued', {
            documents: documents.map((code) => labelOf('residenceDocument', code, locale)).join(', '),
          })}
        </Typography>
      ) : null}
    </AsideSection>
  );
}

function StandingWords({ standing }: { standing: Standing }) {
  const t = useT();
  if (standing.kind === 'open') return t('caseAside.open');
  const day = dayPlain(standing.day);
  if (standing.kind === 'expired') {
    return (
      <Box
        component="span"
        sx={{ color: 'error.main', fontWeight: 600, display: 'inline-flex', gap: '4px', alignItems: 'center' }}
      >
        <TriangleAlert size={14} aria-hidden />
        {t('caseAside.expired', { day })}
      </Box>
    );
  }
  return t(
    (
      {
        until: 'caseAside.until',
        atLeast: 'caseAside.atLeast',
        since: 'caseAside.since',
        applied: 'caseAside.appliedOn',
      } as const
    )[standing.kind],
    { day },
  );
}
