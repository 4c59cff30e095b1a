import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { MessageKey } from '../i18n/messages.js';
import { useT } from '../i18n/useT.js';

export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const t = useT();
  const rows: readonly (readonly [keys: string, label: MessageKey])[] = [
    ['Esc Esc', 'keys.leave'],
    ['Esc', 'keys.closeLayer'],
    [`${t('keys.control')} K`, 'keys.search'],
    ['N', 'keys.note'],
    [`${t('keys.control')} ${t('keys.enter')}`, 'keys.save'],
    ['J', 'keys.nextRow'],
    ['K', 'keys.previousRow'],
    [t('keys.enter'), 'keys.openRow'],
    ['?', 'keys.help'],
  ];
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="keys-title">
      <DialogTitle id="keys-title">{t('keys.title')}</DialogTitle>
      <DialogContent>
        <Box
          component="dl"
          sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '8px 16px', alignItems: 'center' }}
        >
          {rows.map(([keys, label]) => (
            <Box key={label} sx={{ display: 'contents' }}>
              <Box component="dt">
                <kbd>{keys}</kbd>
              </Box>
              <Box component="dd">{t(label)}</Box>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
