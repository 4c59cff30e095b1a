import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { timeOf } from '../../format/dates.js';
import { type T, useT } from '../../i18n/useT.js';
import { hidden } from '../../ui/hidden.js';
import type { Saving } from './saving/saving.js';
import type { StepComposerState } from './useStepComposer.js';

/** Why something is not saved, and what came back from a draft. */
export function ComposerNotice({ composer }: { composer: StepComposerState }) {
  const t = useT();
  const { saving, drafts, isBlank } = composer;
  return (
    <Box sx={{ '& > .MuiAlert-root': { m: '0 14px 10px' } }}>
      {saving.phase === 'failed' ? (
        <Alert
          severity="error"
          action={
            saving.why === 'refused' ? null : (
              <Button size="small" onClick={() => void composer.save()}>
                {t('composer.failed.retry')}
              </Button>
            )
          }
        >
          {failureWords(saving, t)}
        </Alert>
      ) : null}
      {drafts.restoredAt !== null && saving.phase !== 'failed' ? (
        <Alert
          severity="info"
          icon={false}
          action={
            <Button
              size="small"
              variant="text"
              onClick={() => {
                drafts.forget();
                void composer.discard();
              }}
            >
              {t('composer.draft.discard')}
            </Button>
          }
        >
          {t('composer.draft.restored', { time: timeOf(drafts.restoredAt) })}
        </Alert>
      ) : null}
      {isBlank && drafts.others.length > 0 ? (
        <Box
          sx={{
            display: 'flex',
            gap: '6px',
            flexWrap: 'wrap',
            alignItems: 'center',
            p: '0 14px 10px',
            fontSize: 13,
            color: 'text.secondary',
          }}
        >
          {t('composer.draft.other', { smart_count: drafts.others.length })}
          {drafts.others.map((draft) => (
            <Button
              key={draft.id}
              size="small"
              variant="text"
              onClick={() => {
                drafts.take(draft);
              }}
            >
              {draft.content.case?.code ?? t('composer.draft.noCase')}
              {`, ${timeOf(draft.updatedAt)}`}
            </Button>
          ))}
        </Box>
      ) : null}
    </Box>
  );
}

function failureWords(saving: Extract<Saving, { phase: 'failed' }>, t: T): string {
  if (saving.why === 'offline') return t('composer.failed.offline');
  if (saving.why === 'session') return t('composer.failed.session');
  if (saving.refusing)
    return t('composer.group.refused', {
      code: saving.refusing.code,
      why: t(`composer.group.why.${saving.refusing.why}`),
    });
  return t('composer.failed.refused', { detail: Object.values(saving.problems)[0] ?? saving.detail });
}

/** The same news for those who listen: saving at once, the draft once. */
export function ComposerNews({ composer }: { composer: StepComposerState }) {
  const t = useT();
  const { saving, isTried, missing, sign } = composer;
  const first = isTried ? missing[0] : undefined;
  const words =
    saving.phase === 'saved'
      ? t('composer.saved')
      : saving.phase === 'saving'
        ? t('composer.saving')
        : first
          ? t(`composer.missing.${first}`)
          : sign === 'failed'
            ? t('composer.draft.failed')
            : '';
  return (
    <div role="status" aria-live="polite" style={hidden}>
      {words}
    </div>
  );
}
