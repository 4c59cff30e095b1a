import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import Typography from '@mui/material/Typography';
import { GitCompareArrows } from 'lucide-react';
import { timeOf } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { useIsPhone } from '../ui/useIsPhone.js';
import { ResultCard } from './ResultCard.js';
import { useChoices } from './useChoices.js';
import { VersionCard } from './VersionCard.js';

export interface ConflictField<Values> {
  name: keyof Values & string;
  label: string;
  /** How the value reads; texts and numbers read as they are. */
  format?: (value: never) => string;
  /** Free text: both versions are merged sentence by sentence and can be edited. */
  isText?: boolean;
}

export interface ConflictDialogProps<Values extends object> {
  /** Small line above the title: where this is, e.g. 'ADLER-17 / Begleitung, Mo 26.01.'. */
  where: string;
  fields: readonly ConflictField<Values>[];
  /** What was typed and not saved. */
  mine: Values;
  /** What the server has now: `ConflictError.current`. */
  stored: Values & { version: number; updatedAt?: string };
  storedBy?: string | null;
  isSaving?: boolean;
  /** What saving the merged version does beyond the fields, in a sentence. */
  note?: string | undefined;
  /** Why the merged version could not be saved. */
  problem?: string | undefined;
  /** The chosen values of the fields named, and the version to send as `If-Match`. May conflict again: render anew with the newer `stored`. */
  onSave: (merged: Values, version: number) => void;
  /** Leave mine as a draft and decide another time. */
  onLater?: () => void;
  /** One more way out, e.g. 'Meine als eigenen Schritt'. */
  other?: { label: string; onChoose: () => void };
  /** Esc; by default the same as `onLater`. */
  onClose?: () => void;
}

/** Two people saved the same record: both versions side by side, a choice per field, no text ever lost. */
export function ConflictDialog<Values extends object>(props: ConflictDialogProps<Values>) {
  const { where, fields, mine, stored, storedBy, isSaving = false, note, problem, onSave, onLater, other } = props;
  const { onClose = onLater } = props;
  const t = useT();
  const locale = useCurrentLocale();
  const isPhone = useIsPhone();
  const choices = useChoices(fields, mine, stored);
  const who = storedBy ?? t('conflict.somebody');
  const said = stored.updatedAt
    ? t('conflict.saved', { who, time: timeOf(stored.updatedAt, locale) })
    : t('conflict.savedUntimed', { who });

  return (
    <Dialog
      open
      fullScreen={isPhone}
      fullWidth
      maxWidth="lg"
      aria-labelledby="conflict-title"
      {...(onClose ? { onClose } : {})}
      slotProps={{ paper: { sx: { bgcolor: 'background.default' } } }}
    >
      <DialogContent sx={{ p: { xs: '56px 12px 16px', md: '20px 24px 24px' } }}>
        <Typography variant="dense" component="p" color="text.secondary">
          {where}
        </Typography>
        <Typography variant="h1" id="conflict-title" sx={{ mb: '10px' }}>
          {t('conflict.title')}
        </Typography>
        <Box
          sx={{
            display: 'flex',
            gap: '10px',
            p: '10px 12px',
            mb: '14px',
            borderRadius: '6px',
            bgcolor: 'primary.light',
            fontSize: 13,
          }}
        >
          <Box component="span" sx={{ color: 'primary.dark', mt: '2px' }}>
            <GitCompareArrows size={16} aria-hidden />
          </Box>
          <span>
            <b>{said}</b> {t('conflict.differ', { smart_count: choices.differing.length })} {t('conflict.choose')}{' '}
            {note}
          </span>
        </Box>
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'repeat(2,minmax(0,1fr))' },
            gap: '16px',
            mb: '16px',
          }}
        >
          <VersionCard side="mine" fields={fields} values={mine} choices={choices} hint={t('conflict.mineHint')} />
          <VersionCard
            side="stored"
            fields={fields}
            values={stored}
            choices={choices}
            hint={[
              storedBy,
              stored.updatedAt ? timeOf(stored.updatedAt, locale) : null,
              t('conflict.storedHint', { version: stored.version }),
            ]
              .filter(Boolean)
              .join(', ')}
          />
        </Box>
        <ResultCard
          fields={fields}
          choices={choices}
          isSaving={isSaving}
          problem={problem}
          onSave={() => onSave(choices.merged(), stored.version)}
          {...(onLater ? { onLater } : {})}
          {...(other ? { other } : {})}
        />
      </DialogContent>
    </Dialog>
  );
}
