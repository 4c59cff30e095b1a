import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { labelOf, rowOf } from '@geleit/domain';
import { dayPlain, dayOf } from '../../../format/dates.js';
import { useCurrentLocale, useT } from '../../../i18n/useT.js';
import { Tag, type TagTone } from '../../../ui/Tag.js';
import { capitalised } from '../../capitalised.js';
import { periodWords } from './periodWords.js';
import type { HistoryRow } from './residenceHistory.js';

interface ResidenceHistoryRowProps {
  row: Extract<HistoryRow, { kind: 'status' }>;
  onCorrect?: (() => void) | undefined;
}

const tones = { current: 'ok', ended: 'quiet', applied: 'line', future: 'accent' } as const satisfies Record<
  string,
  TagTone
>;

/** One status of the history with its norm, its days and who entered it. */
export function ResidenceHistoryRow({ row: { status, standing }, onCorrect }: ResidenceHistoryRowProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const name = capitalised(labelOf('residenceStatus', status.status, locale));
  // What was granted and what was issued are two things.
  const paperWords = (document: string) =>
    status.document === 'none' ? document : t('timeline.document', { document });
  const facts = [
    rowOf('residenceStatus', status.status)?.norm,
    periodWords(status, t),
    status.appliedOn ? t('timeline.appliedOn', { day: dayPlain(status.appliedOn) }) : '',
    status.document ? paperWords(labelOf('residenceDocument', status.document, locale)) : '',
  ].filter(Boolean);
  return (
    <Box
      component="li"
      sx={{
        border: '1px solid',
        borderColor: 'divider',
        borderLeft: '3px solid',
        borderLeftColor: 'area.residence.main',
        borderRadius: '6px',
        p: '7px 12px 8px',
      }}
    >
      <Box sx={{ display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
        <Tag tone={tones[standing]}>
          {standing === 'future'
            ? t('residenceForm.future', { day: dayPlain(status.validFrom ?? '') })
            : t(`residenceForm.${standing}`)}
        </Tag>
        {onCorrect ? (
          <Button
            size="small"
            variant="text"
            sx={{ ml: 'auto' }}
            aria-label={`${t('residenceForm.correct')}: ${name}`}
            onClick={onCorrect}
          >
            {t('residenceForm.correct')}
          </Button>
        ) : null}
      </Box>
      <Typography variant="dense" component="p">
        {facts.join(' · ')}
      </Typography>
      {status.recordedBy ? (
        <Typography variant="meta" component="p" color="text.secondary">
          {t('residenceForm.recordedBy', { name: status.recordedBy.name, day: dayPlain(dayOf(status.createdAt)) })}
        </Typography>
      ) : null}
    </Box>
  );
}
