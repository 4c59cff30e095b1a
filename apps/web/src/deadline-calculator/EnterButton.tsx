import Button from '@mui/material/Button';
import { CalendarPlus, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { Link } from 'react-router-dom';
import { newId } from '../api/newId.js';
import type { CaseRef, DeadlineView } from '../api/types.js';
import { useSend } from '../case-page/data/useSend.js';
import { day } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { EnterDialog } from './EnterDialog.js';
import type { PreviewBody } from './preview.js';
import { withTime } from '../ui/dueWords.js';

interface EnterButtonProps {
  body: PreviewBody;
  dueOn: string;
  dueAt: string | null | undefined;
  /** The case the calculator was opened from. */
  fixed: CaseRef | null;
}

/** Enters what was computed: at once into the case it was opened from, else into one that is chosen. */
export function EnterButton({ body, dueOn, dueAt, fixed }: EnterButtonProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const notify = useNotify();
  const [id] = useState(newId);
  const [isChoosing, setChoosing] = useState(false);
  const [entered, setEntered] = useState<CaseRef | null>(null);
  const { send, isSending, failure } = useSend<DeadlineView>();

  const enter = async (file: CaseRef) => {
    const words = t('deadlineCalculator.entering.saved', {
      code: file.code,
      day: withTime(day(dueOn, locale), dueAt, locale, t),
    });
    const saved = await send({ path: `/cases/${file.id}/deadlines/${id}`, method: 'PUT', body }, words);
    if (saved) {
      setChoosing(false);
      setEntered(file);
    } else if (fixed && failure) notify(failure.message, { type: 'error' });
  };
  if (entered) {
    return (
      <Button
        component={Link}
        to={`/cases/${entered.id}`}
        variant="contained"
        color="primary"
        startIcon={<FolderOpen size={16} aria-hidden />}
      >
        {t('deadlineCalculator.entering.entered', { code: entered.code })}
      </Button>
    );
  }
  return (
    <>
      <Button
        variant="contained"
        color="primary"
        disabled={isSending}
        startIcon={<CalendarPlus size={16} aria-hidden />}
        onClick={() => {
          if (fixed) void enter(fixed);
          else setChoosing(true);
        }}
      >
        {fixed ? t('deadlineCalculator.enterIn', { code: fixed.code }) : t('deadlineCalculator.enter')}
      </Button>
      {isChoosing ? (
        <EnterDialog
          dueOn={dueOn}
          dueAt={dueAt}
          isSending={isSending}
          failure={failure?.message ?? null}
          onEnter={(file) => void enter(file)}
          onClose={() => {
            setChoosing(false);
          }}
        />
      ) : null}
    </>
  );
}
