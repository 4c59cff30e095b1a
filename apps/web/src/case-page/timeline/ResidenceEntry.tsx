import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { labelOf, rowOf } from '@geleit/domain';
import { PencilLine } from 'lucide-react';
import type { ResidenceStatusView } from '../../api/types.js';
import { day, dayPlain } from '../../format/dates.js';
import { daysAgo } from '../../format/relativeDay.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { Tag } from '../../ui/Tag.js';
import { capitalised } from '../capitalised.js';
import { useCaseDialog } from '../dialogs.js';
import { unbroken } from '../unbroken.js';
import { periodWords } from '../forms/residence/periodWords.js';
import { EntryFrame } from './EntryFrame.js';

interface ResidenceEntryProps {
  status: ResidenceStatusView;
  on: string;
  who: string;
  mayCorrect: boolean;
}

/** A residence status in the timeline: status, norm, validity, the paper that was issued. */
export function ResidenceEntry({ status, on, who, mayCorrect }: ResidenceEntryProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const open = useCaseDialog();
  const name = capitalised(labelOf('residenceStatus', status.status, locale));
  const isApplied = !status.validFrom && !status.validUntil && Boolean(status.appliedOn);
  const norm = rowOf('residenceStatus', status.status)?.norm;
  const facts = [
    periodWords(status, t),
    status.appliedOn ? t('timeline.appliedOn', { day: dayPlain(status.appliedOn) }) : '',
    status.document && status.document !== 'none'
      ? t('timeline.document', { document: labelOf('residenceDocument', status.document, locale) })
      : '',
    status.authority ? t('timeline.authority', { authority: status.authority }) : '',
  ].filter(Boolean);
  return (
    <EntryFrame
      on={on}
      meta={daysAgo(on, today(), t)}
      area="residence"
      title={unbroken(
        [isApplied ? t('timeline.status.applied', { status: name }) : name, norm].filter(Boolean).join(', '),
      )}
      tag={<Tag tone={{ area: 'residence' }}>{labelOf('supportArea', 'residence', locale)}</Tag>}
      end={who}
      action={
        mayCorrect ? (
          <Tooltip title={t('timeline.correct')}>
            <IconButton
              aria-label={`${t('timeline.correctStatus')}: ${name}, ${day(on)}`}
              onClick={() => {
                open({ name: 'residence', status });
              }}
            >
              <PencilLine size={14} aria-hidden />
            </IconButton>
          </Tooltip>
        ) : null
      }
    >
      <Typography>{facts.join(' · ')}</Typography>
      {[status.reason, status.note].filter(Boolean).map((text) => (
        <Typography key={text} sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {text}
        </Typography>
      ))}
    </EntryFrame>
  );
}
