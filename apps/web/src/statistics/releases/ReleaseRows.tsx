import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import { labelOf } from '@geleit/domain';
import { Upload } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { api } from '../../api/api.js';
import { ApiError } from '../../api/problems.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { useSaving } from '../../people/useSaving.js';
import { useMayI } from '../../session/me.js';
import { Card } from '../../ui/Card.js';
import type { ReleaseBatch, ReleaseOutcome, ReleaseRow } from '../data/release.js';
import { ReleasedTag } from './ReleasedTag.js';
import { releasable, rowStyle } from './releaseRow.js';

/** One line a case; the chosen ones are released together and each says how that went. */
export function ReleaseRows({ batch }: { batch: ReleaseBatch }) {
  const t = useT();
  const mayRelease = useMayI()('record', 'release');
  const { save, isSaving } = useSaving();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, ReleaseOutcome>>(new Map());
  const offered = batch.data.filter(releasable).map(({ caseId }) => caseId);
  const toggle = (caseId: string) => {
    const next = new Set(chosen);
    if (!next.delete(caseId)) next.add(caseId);
    setChosen(next);
  };
  const release = async () => {
    const body = { year: batch.year, caseIds: [...chosen] };
    const answer = await save(() => api<{ data: readonly ReleaseOutcome[] }>('/releases', { method: 'POST', body }));
    if (!answer || answer instanceof ApiError) return;
    setOutcomes(new Map(answer.data.map((outcome) => [outcome.caseId, outcome])));
    setChosen(new Set());
  };
  const isAll = offered.length > 0 && offered.every((caseId) => chosen.has(caseId));
  return (
    <Card
      title={t('release.page.cases', { year: batch.year })}
      action={
        mayRelease && offered.length > 0 ? (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
            <Button size="small" onClick={() => setChosen(new Set(isAll ? [] : offered))}>
              {t(isAll ? 'release.page.chooseNone' : 'release.page.chooseAll', { smart_count: offered.length })}
            </Button>
            <Button
              size="small"
              variant="contained"
              color="primary"
              startIcon={<Upload size={14} aria-hidden />}
              disabled={chosen.size === 0 || isSaving}
              onClick={() => void release()}
            >
              {t('release.page.releaseChosen', { count: chosen.size })}
            </Button>
          </Box>
        ) : null
      }
    >
      <Box component="ul">
        {batch.data.map((row) => (
          <Row
            key={row.caseId}
            row={row}
            isFrozen={batch.yearState === 'frozen'}
            outcome={outcomes.get(row.caseId)}
            choice={mayRelease ? { isChosen: chosen.has(row.caseId), toggle: () => toggle(row.caseId) } : undefined}
          />
        ))}
      </Box>
    </Card>
  );
}

interface RowProps {
  row: ReleaseRow;
  isFrozen: boolean;
  outcome: ReleaseOutcome | undefined;
  choice: { isChosen: boolean; toggle: () => void } | undefined;
}

function Row({ row, isFrozen, outcome, choice }: RowProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const [hindrance] = row.hindrances;
  return (
    <Box component="li" sx={rowStyle}>
      {choice && releasable(row) ? (
        <Checkbox
          size="small"
          checked={choice.isChosen}
          onChange={choice.toggle}
          sx={{ gridArea: 'pick' }}
          slotProps={{ input: { 'aria-label': t('release.page.choose', { code: row.code }) } }}
        />
      ) : null}
      <Box
        component={Link}
        to={`/cases/${row.caseId}/statistics`}
        sx={{ fontWeight: 600, gridArea: 'code', overflowWrap: 'anywhere' }}
      >
        {row.code}
      </Box>
      <Box sx={{ gridArea: 'about', fontSize: 13, color: 'text.secondary' }}>
        {t(`release.kind.${row.caseKind}`)}
        {row.consent === 'given'
          ? ''
          : `, ${t('release.page.consent', { state: labelOf('consentState', row.consent, locale) })}`}
      </Box>
      <Box sx={{ gridArea: 'state' }}>
        <ReleasedTag released={row.released} isFrozen={isFrozen} />
      </Box>
      <Box sx={{ gridArea: 'result', fontSize: 13 }} role={outcome ? 'status' : undefined}>
        {outcome
          ? outcome.outcome === 'refused'
            ? t(`release.hindrance.${outcome.reason ?? 'not-found'}`)
            : t(`release.outcome.${outcome.outcome}`)
          : hindrance && hindrance !== 'year-frozen' && !row.released
            ? t(`release.hindrance.${hindrance}`)
            : null}
      </Box>
    </Box>
  );
}
