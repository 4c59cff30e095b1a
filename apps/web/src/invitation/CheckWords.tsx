import type { Role } from '@geleit/domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/useT.js';

/** The four words a lead will compare by phone. */
export function CheckWords({ words, role }: { words: readonly string[]; role: Role }) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gap: '14px' }}>
      <Typography variant="h1">{t('invitation.wordsTitle')}</Typography>
      <Box component="ol" translate="no" sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px' }}>
        {words.map((word, at) => (
          <Box
            component="li"
            key={word}
            sx={{
              display: 'flex',
              gap: '10px',
              alignItems: 'baseline',
              p: '10px 14px',
              borderRadius: '6px',
              border: '1px solid',
              borderColor: 'outline',
              bgcolor: 'background.raised',
            }}
          >
            <Box component="span" sx={{ fontSize: 12, color: 'text.secondary' }}>
              {at + 1}
            </Box>
            <Box component="b" sx={{ fontSize: 19, fontWeight: 600 }}>
              {word}
            </Box>
          </Box>
        ))}
      </Box>
      <Typography>{t('invitation.wordsText')}</Typography>
      {role === 'lead' || role === 'coordinator' ? (
        <Typography variant="dense" color="text.secondary">
          {t('invitation.wordsFirst')}
        </Typography>
      ) : null}
      <Button component={Link} to="/login" variant="contained" color="primary" sx={{ height: 44 }}>
        {t('invitation.toLoginNow')}
      </Button>
    </Box>
  );
}
