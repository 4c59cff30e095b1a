import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Plus } from 'lucide-react';
import { Link } from 'react-router-dom';
import type { CaseCounts } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { useMe, useMayI } from '../session/me.js';
import { useIsPhone } from '../ui/useIsPhone.js';
import { ViewMenu } from './ViewMenu.js';

export function CaseListHeading({ counts }: { counts: CaseCounts | undefined }) {
  const t = useT();
  const isPhone = useIsPhone();
  const mayI = useMayI();
  const { organisation } = useMe();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '10px', minHeight: 32, mb: '6px' }}>
      <Typography variant="h1" sx={{ fontSize: 20 }}>
        {t('caseList.title')}
      </Typography>
      <Typography variant="dense" color="text.secondary" noWrap>
        {counts
          ? isPhone
            ? t('caseList.openShort', { count: counts.open })
            : t('caseList.open', { smart_count: counts.open, centre: organisation.name })
          : null}
      </Typography>
      <Box sx={{ ml: 'auto', display: 'flex', gap: '8px' }}>
        <ViewMenu />
        {mayI('create', 'caseFile') ? (
          <Button
            component={Link}
            to="/cases/create"
            size="small"
            variant="contained"
            color="primary"
            startIcon={<Plus size={14} aria-hidden />}
          >
            {t('caseList.newCase')}
          </Button>
        ) : null}
      </Box>
    </Box>
  );
}
