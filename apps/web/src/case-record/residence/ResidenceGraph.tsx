import { labelOf } from '@geleit/domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ChartGantt, Table2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { CaseView, ResidenceStatusView } from '../../api/types.js';
import { capitalised } from '../../case-page/capitalised.js';
import { PhoneTrackGraph } from '../../case-page/tracks/drawing/PhoneTrackGraph.js';
import { TrackGraph } from '../../case-page/tracks/drawing/TrackGraph.js';
import { timeRange } from '../../case-page/tracks/layout/timeRange.js';
import { TrackTable } from '../../case-page/tracks/TrackTable.js';
import { useTrackWords } from '../../case-page/tracks/useTrackWords.js';
import { useWidth } from '../../case-page/tracks/useWidth.js';
import { dayOf } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { today as todayNow } from '../../session/clock.js';
import { Card } from '../../ui/Card.js';
import { useIsPhone } from '../../ui/useIsPhone.js';
import { residenceLanes } from './residenceLanes.js';

/** Titles, documents and gaps over time, as a graph or as a table. */
export function ResidenceGraph({ record, history }: { record: CaseView; history: readonly ResidenceStatusView[] }) {
  const t = useT();
  const locale = useCurrentLocale();
  const words = useTrackWords();
  const isPhone = useIsPhone();
  const [isTable, setTable] = useState(false);
  const { ref, width } = useWidth<HTMLDivElement>(isPhone ? 342 : 800);
  const today = todayNow();
  const lanes = useMemo(
    () =>
      residenceLanes(history, today, {
        ...words,
        document: (code) => capitalised(labelOf('residenceDocument', code, locale)),
        gap: (days) => t('residenceSection.gapDays', { smart_count: days }),
      }),
    [history, today, words, locale, t],
  );
  if (lanes.length === 0) return null;
  const range = timeRange({ lanes, flags: [], openedOn: dayOf(record.createdAt), today }, 'all');
  const graph = { lanes, flags: [], range, today, width };
  return (
    <Card
      title={t('residenceSection.graph')}
      action={
        <Button
          variant="text"
          size="small"
          onClick={() => {
            setTable(!isTable);
          }}
          startIcon={isTable ? <ChartGantt size={14} aria-hidden /> : <Table2 size={14} aria-hidden />}
        >
          {t(isTable ? 'tracks.asGraph' : 'tracks.asTable')}
        </Button>
      }
    >
      <Box ref={ref} sx={{ m: '0 14px 8px' }}>
        {isTable ? <TrackTable lanes={lanes} /> : isPhone ? <PhoneTrackGraph {...graph} /> : <TrackGraph {...graph} />}
      </Box>
    </Card>
  );
}
