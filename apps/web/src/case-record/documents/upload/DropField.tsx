import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Camera, FilePlus } from 'lucide-react';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useT } from '../../../i18n/useT.js';
import { useIsPhone } from '../../../ui/useIsPhone.js';

/** Takes files: dragged, pasted, chosen, or photographed with the phone. */
export function DropField({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const t = useT();
  const isPhone = useIsPhone();
  const chooser = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) onFiles([...files]);
  };

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = event.clipboardData?.files;
      if (!files?.length || document.querySelector('[role=dialog]')) return;
      event.preventDefault();
      onFiles([...files]);
    };
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('paste', paste);
    };
  }, [onFiles]);

  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const input = (ref: typeof chooser, extra: object) => (
    <input
      ref={ref}
      type="file"
      hidden
      onChange={({ target }) => {
        take(target.files);
        target.value = '';
      }}
      {...extra}
    />
  );
  return (
    <Box
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={dropped}
      data-drop
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '8px 14px',
        alignItems: 'center',
        border: '1.5px dashed',
        borderColor: isOver ? 'primary.main' : 'outline',
        bgcolor: isOver ? 'primary.light' : 'background.sunken',
        borderRadius: '8px',
        p: '12px 14px',
        mb: '10px',
      }}
    >
      <Button
        size="small"
        variant="outlined"
        startIcon={<FilePlus size={14} aria-hidden />}
        onClick={() => chooser.current?.click()}
      >
        {t('documents.add')}
      </Button>
      {isPhone ? (
        <Button
          size="small"
          variant="outlined"
          startIcon={<Camera size={14} aria-hidden />}
          onClick={() => camera.current?.click()}
        >
          {t('documents.camera')}
        </Button>
      ) : null}
      <Box sx={{ minWidth: 0 }}>
        {isPhone ? null : (
          <Typography variant="dense" component="p">
            {isOver ? t('documents.dropNow') : t('documents.drop')}
          </Typography>
        )}
        <Typography variant="meta" component="p" color="text.secondary">
          {t('documents.dropHint')}
        </Typography>
      </Box>
      {input(chooser, { multiple: true, 'aria-label': t('documents.add') })}
      {input(camera, { accept: 'image/*', capture: 'environment', 'aria-label': t('documents.camera') })}
    </Box>
  );
}
