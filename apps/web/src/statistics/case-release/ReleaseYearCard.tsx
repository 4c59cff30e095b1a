import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Undo2, Upload } from 'lucide-react';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { api } from '../../api/api.js';
import { ApiError } from '../../api/problems.js';
import { useT } from '../../i18n/useT.js';
import { useSaving } from '../../people/useSaving.js';
import { useMayI } from '../../session/me.js';
import { Card } from '../../ui/Card.js';
import type { ReleaseYear } from '../data/release.js';
import { ReleasedTag } from '../releases/ReleasedTag.js';
import { Preview } from './Preview.js';
import { WithdrawDialog } from './WithdrawDialog.js';

interface Props {
  caseId: string;
  year: ReleaseYear;
  /** The preview is shown at once. */
  isOpened: boolean;
}

/** One year of the case: whether it has been released, what stands against it, exactly what leaves. */
export function ReleaseYearCard({ caseId, year, isOpened }: Props) {
  const t = useT();
  const notify = useNotify();
  const mayI = useMayI();
  const { save, isSaving } = useSaving();
  const [isShown, setShown] = useState(isOpened);
  const [isWithdrawing, setWithdrawing] = useState(false);
  const { released, hindrances } = year;
  const isFrozen = year.yearState === 'frozen';
  const isNew = !released?.isCurrent;
  const release = async () => {
    const request = () =>
      api<ReleaseYear>(`/cases/${caseId}/release`, { method: 'PUT', creates: true, body: { year: year.year } });
    const answer = await save(request);
    if (!answer || answer instanceof ApiError) return;
    notify(t('release.done', { year: year.year }), { type: 'success' });
  };
  return (
    <Card
      title={String(year.year)}
      hint={`${t(`release.kind.${year.caseKind}`)}, ${t(`release.yearState.${year.yearState}`)}`}
      action={<ReleasedTag released={released} isFrozen={isFrozen} />}
    >
      <Box sx={{ p: '0 14px 14px', display: 'grid', gap: '10px' }}>
        {hindrances
          .filter((one) => one !== 'year-frozen' || !released)
          .map((hindrance) => (
            <Box component="p" key={hindrance} sx={{ fontSize: 13 }}>
              {t(`release.hindrance.${hindrance}`)}
            </Box>
          ))}
        {isFrozen && released ? <Box sx={{ fontSize: 13 }}>{t('release.stays')}</Box> : null}
        {released && isNew && !isFrozen ? <Box sx={{ fontSize: 13 }}>{t('release.changedSince')}</Box> : null}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
          {isNew && hindrances.length === 0 && mayI('record', 'release') ? (
            <Button
              variant="contained"
              color="primary"
              startIcon={<Upload size={16} aria-hidden />}
              disabled={isSaving}
              onClick={() => void release()}
            >
              {t(released ? 'release.again' : 'release.release', { year: year.year })}
            </Button>
          ) : null}
          {released && !isFrozen && mayI('withdraw', 'release') ? (
            <Button startIcon={<Undo2 size={16} aria-hidden />} onClick={() => setWithdrawing(true)}>
              {t('release.withdraw', { year: year.year })} …
            </Button>
          ) : null}
          <Button variant="text" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {t(isShown ? 'release.hidePreview' : 'release.showPreview', { year: year.year })}
          </Button>
        </Box>
        {isShown ? <Preview year={year} /> : null}
      </Box>
      {isWithdrawing ? <WithdrawDialog caseId={caseId} year={year.year} onClose={() => setWithdrawing(false)} /> : null}
    </Card>
  );
}
