import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { CircleSlash } from 'lucide-react';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSend } from '../case-page/data/useSend.js';
import type { DeadlineRule } from '../deadline-calculator/rule.js';
import { useT } from '../i18n/useT.js';

/** Ends an own rule, asked twice: nothing is deleted, but nobody can choose it any more. */
export function EndRule({ id, version, onEnded }: { id: string; version: number; onEnded: () => void }) {
  const t = useT();
  const translate = useTranslate();
  const [isAsked, setAsked] = useState(false);
  const { send, isSending, failure, conflict } = useSend<DeadlineRule>();
  const end = async () => {
    const outgoing = {
      path: `/deadline-rules/${id}`,
      method: 'PATCH' as const,
      body: { state: 'ended' },
      version: conflict?.version ?? version,
    };
    if (await send(outgoing, t('deadlineRules.form.endSaved'))) onEnded();
  };
  return (
    <Box sx={{ mt: '18px', pt: '12px', borderTop: '1px solid', borderColor: 'divider' }}>
      {failure ? (
        <Alert severity="error" sx={{ mb: '8px' }}>
          {translate(failure.message, { _: failure.message })}
        </Alert>
      ) : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' }}>
        <Button
          size="small"
          color={isAsked ? 'error' : 'secondary'}
          disabled={isSending}
          startIcon={<CircleSlash size={14} aria-hidden />}
          onClick={() => {
            if (isAsked) void end();
            else setAsked(true);
          }}
        >
          {t(isAsked ? 'deadlineRules.form.endSure' : 'deadlineRules.form.end')}
        </Button>
        <Typography variant="meta" color="text.secondary">
          {t('deadlineRules.form.endHint')}
        </Typography>
      </Box>
    </Box>
  );
}
