import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useId, useState } from 'react';
import type { DocumentView } from '../../../api/types.js';
import { useCurrentLocale, useT } from '../../../i18n/useT.js';
import { useIsPhone } from '../../../ui/useIsPhone.js';
import { nameOf } from '../fileWords.js';
import { useDrawing } from './useDrawing.js';

interface PreviewDialogProps {
  caseId: string;
  document: DocumentView;
  onClose: () => void;
}

/** Shows a picture or a PDF as pixels on a canvas: the file itself is never a document of this page. */
export function PreviewDialog({ caseId, document, onClose }: PreviewDialogProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const heading = useId();
  const isPhone = useIsPhone();
  const [page, setPage] = useState(1);
  const [canvas, setCanvas] = useState<HTMLCanvasElement | null>(null);
  const { pages, state } = useDrawing({ caseId, document, canvas, page });
  const name = nameOf(document, locale);
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading} fullWidth maxWidth="md" fullScreen={isPhone}>
      <DialogTitle
        id={heading}
        sx={{ display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap', pt: { xs: '60px', md: '16px' } }}
      >
        <Box component="span" sx={{ mr: 'auto', overflowWrap: 'anywhere' }}>
          {name}
        </Box>
        {pages > 1 ? (
          <>
            <IconButton
              aria-label={t('documents.pageBack')}
              disabled={page === 1}
              onClick={() => {
                setPage(page - 1);
              }}
            >
              <ChevronLeft size={18} aria-hidden />
            </IconButton>
            <Typography variant="dense" role="status">
              {t('documents.page', { page, pages })}
            </Typography>
            <IconButton
              aria-label={t('documents.pageOn')}
              disabled={page === pages}
              onClick={() => {
                setPage(page + 1);
              }}
            >
              <ChevronRight size={18} aria-hidden />
            </IconButton>
          </>
        ) : null}
        <IconButton aria-label={t('common.close')} onClick={onClose}>
          <X size={18} aria-hidden />
        </IconButton>
      </DialogTitle>
      <DialogContent
        tabIndex={0}
        role="region"
        aria-label={t('documents.picture', { name })}
        sx={{ bgcolor: 'background.sunken', display: 'grid', justifyItems: 'center', p: '14px' }}
      >
        {state === 'failed' ? <Typography role="alert">{t('documents.previewFailed')}</Typography> : null}
        {state === 'drawing' ? <CircularProgress aria-label={t('common.loading')} /> : null}
        <Box
          component="canvas"
          ref={setCanvas}
          role="img"
          aria-label={t('documents.picture', { name })}
          data-drawn={state === 'drawn' || undefined}
          sx={{ maxWidth: '100%', height: 'auto', display: state === 'drawn' ? 'block' : 'none', bgcolor: '#fff' }}
        />
      </DialogContent>
    </Dialog>
  );
}
