import LinearProgress from '@mui/material/LinearProgress';
import { useT } from '../../i18n/useT.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { useReadiness } from '../data/useYears.js';
import type { StatisticsYear } from '../data/year.js';
import { CentresCard } from './CentresCard.js';
import { CollectionCard } from './CollectionCard.js';
import { FreezeCard } from './FreezeCard.js';
import { FrozenCard } from './FrozenCard.js';
import { ErrataCard } from './ErrataCard.js';

/** What there is to do in a year, by its state. */
export function YearPart({ year }: { year: StatisticsYear }) {
  return year.state === 'frozen' ? (
    <>
      <FrozenCard year={year} />
      <ErrataCard year={year} />
    </>
  ) : (
    <Unfrozen year={year} />
  );
}

function Unfrozen({ year }: { year: StatisticsYear }) {
  const t = useT();
  const { data, error, isPending, refetch } = useReadiness(year.year);
  if (isPending) return <LinearProgress aria-label={t('common.loading')} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <>
      {year.state === 'open' ? <CollectionCard year={year.year} readiness={data} /> : null}
      {year.state === 'collecting' ? <FreezeCard year={year} readiness={data} /> : null}
      <CentresCard readiness={data} />
    </>
  );
}
