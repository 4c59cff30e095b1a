import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api/api.js';
import { useT } from '../i18n/useT.js';
import { reloadMe, useMe } from '../session/me.js';
import { Card } from '../ui/Card.js';
import { RecoverySheet, type Sheet } from './RecoverySheet.js';

/** The first lead founds her organisation: its key is drawn, the recovery sheet is shown once. */
export function Founding() {
  const t = useT();
  const { organisation } = useMe();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const found = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const { recoverySheet } = await api<{ recoverySheet: Sheet }>(`/organisations/${organisation.id}/founding`, {
        method: 'POST',
        body: {},
      });
      setSheet(recoverySheet);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : t('common.error'));
    } finally {
      setBusy(false);
    }
  };
  if (sheet) return <RecoverySheet sheet={sheet} organisation={organisation.name} onKept={() => void reloadMe()} />;

  return (
    <Box sx={{ maxWidth: 640, mx: 'auto' }}>
      <Typography variant="h1" sx={{ mb: '12px' }}>
        {t('founding.title', { organisation: organisation.name })}
      </Typography>
      <Card padded>
        <Box sx={{ display: 'grid', gap: '12px' }}>
          <p>{t('founding.text')}</p>
          <p>{t('founding.sheetNext')}</p>
          {failure ? <Alert severity="error">{failure}</Alert> : null}
          <Button
            variant="contained"
            color="primary"
            disabled={isBusy}
            onClick={() => void found()}
            startIcon={<KeyRound size={16} aria-hidden />}
            sx={{ justifySelf: 'start' }}
          >
            {isBusy ? t('common.loading') : t('founding.found')}
          </Button>
        </Box>
      </Card>
    </Box>
  );
}
