import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { PencilLine, Pin, PinOff } from 'lucide-react';
import { useId, useState } from 'react';
import type { CaseView, PinView } from '../../api/types.js';
import { dayOf } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import { useMe } from '../../session/me.js';
import { EntryFrame } from '../timeline/EntryFrame.js';
import { StepEntry } from '../timeline/StepEntry.js';
import { PinNoteDialog } from './PinNoteDialog.js';
import { usePinsHere } from './usePins.js';

/** What nobody should overlook, above everything that happened. */
export function PinnedEntries({ record, pins }: { record: CaseView; pins: readonly PinView[] }) {
  const t = useT();
  const heading = useId();
  const [changing, setChanging] = useState<PinView | null>(null);
  const mayCorrect = record.may.change && record.state !== 'closed';
  return (
    <Box component="section" aria-labelledby={heading}>
      <Typography
        id={heading}
        component="h3"
        variant="meta"
        color="text.secondary"
        sx={{ display: 'flex', alignItems: 'center', gap: '6px', fontWeight: 600, p: '10px 0 6px' }}
      >
        <Pin size={13} aria-hidden />
        {t('pins.title')}
      </Typography>
      <Box component="ol">
        {pins.map((pin) =>
          pin.step ? (
            <StepEntry key={pin.id} caseId={record.id} step={pin.step} mayCorrect={mayCorrect} />
          ) : (
            <NoteEntry
              key={pin.id}
              pin={pin}
              onChange={() => {
                setChanging(pin);
              }}
            />
          ),
        )}
      </Box>
      {changing ? (
        <PinNoteDialog
          record={record}
          pin={changing}
          onClose={() => {
            setChanging(null);
          }}
        />
      ) : null}
    </Box>
  );
}

function NoteEntry({ pin, onChange }: { pin: PinView; onChange: () => void }) {
  const t = useT();
  const me = useMe();
  const here = usePinsHere();
  const by = pin.recordedBy;
  return (
    <EntryFrame
      on={dayOf(pin.updatedAt)}
      icon={Pin}
      title={t('pins.noteTitle')}
      end={by?.id === me.id ? t('timeline.you') : (by?.name ?? '')}
      action={
        here ? (
          <>
            <Tooltip title={t('pins.changeNote')}>
              <IconButton aria-label={t('pins.changeNote')} onClick={onChange}>
                <PencilLine size={14} aria-hidden />
              </IconButton>
            </Tooltip>
            <Tooltip title={t('pins.unpinNote')}>
              <IconButton
                aria-label={t('pins.unpinNote')}
                disabled={here.isBusy}
                onClick={() => {
                  here.unpin(pin);
                }}
              >
                <PinOff size={14} aria-hidden />
              </IconButton>
            </Tooltip>
          </>
        ) : null
      }
    >
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{pin.text}</Typography>
    </EntryFrame>
  );
}
