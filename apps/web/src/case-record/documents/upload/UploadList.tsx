import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { type T, useT } from '../../../i18n/useT.js';
import { Card } from '../../../ui/Card.js';
import type { Upload } from './useUploads.js';

interface UploadListProps {
  uploads: readonly Upload[];
  onPause: () => void;
  onResume: (id: string) => void;
  onDiscard: (id: string) => void;
}

/** What is on its way, each with its progress and what to do when it stops. */
export function UploadList({ uploads, onPause, onResume, onDiscard }: UploadListProps) {
  const t = useT();
  if (uploads.length === 0) return null;
  return (
    <Card title={t('documents.uploads')}>
      <Box component="ul" sx={{ display: 'grid', gap: '10px', listStyle: 'none', p: '0 14px 14px', m: 0 }}>
        {uploads.map(({ id, file, state, share, message }) => (
          <Box component="li" key={id} sx={{ display: 'grid', gap: '4px', minWidth: 0 }}>
            <Box sx={{ display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap' }}>
              <Typography variant="dense" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
                {file.name}
              </Typography>
              <Typography variant="meta" color="text.secondary" role="status">
                {message || stateWords(state, share, t)}
              </Typography>
              <Box sx={{ ml: 'auto', display: 'flex' }}>
                {state === 'running' ? (
                  <Button size="small" aria-label={`${t('documents.pause')}: ${file.name}`} onClick={onPause}>
                    {t('documents.pause')}
                  </Button>
                ) : null}
                {state === 'paused' || state === 'broken' || state === 'failed' ? (
                  <>
                    <Button
                      size="small"
                      aria-label={`${t('documents.resume')}: ${file.name}`}
                      onClick={() => {
                        onResume(id);
                      }}
                    >
                      {t('documents.resume')}
                    </Button>
                    <Button
                      size="small"
                      aria-label={`${t('documents.discard')}: ${file.name}`}
                      onClick={() => {
                        onDiscard(id);
                      }}
                    >
                      {t('documents.discard')}
                    </Button>
                  </>
                ) : null}
              </Box>
            </Box>
            <LinearProgress variant="determinate" value={share * 100} aria-label={file.name} />
          </Box>
        ))}
      </Box>
    </Card>
  );
}

function stateWords(state: Upload['state'], share: number, t: T): string {
  const percent = Math.floor(share * 100);
  switch (state) {
    case 'waiting':
      return t('documents.waiting');
    case 'running':
      return share === 1 ? t('documents.checking') : t('documents.running', { percent });
    case 'paused':
      return t('documents.paused', { percent });
    case 'broken':
      return t('documents.broken', { percent });
    case 'failed':
      return t('documents.failed');
  }
}
