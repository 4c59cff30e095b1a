import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Tooltip from '@mui/material/Tooltip';
import { FolderOpen } from 'lucide-react';
import { LinkBase } from 'react-admin';
import { useT } from '../i18n/useT.js';
import { useMayI } from '../session/me.js';
import { markOf } from './auditWords.js';

/** Which case, by its mark: a click keeps only its rows. Who may read cases may open it, and that is recorded too. */
export function CaseMark({ caseId, onCase }: { caseId: string | null; onCase: (id: string) => void }) {
  const t = useT();
  const mayRead = useMayI()('read', 'caseFile');
  if (!caseId) return null;
  const mark = markOf(caseId);
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: '4px' }}>
      <Tooltip title={t('audit.mark')}>
        <Link
          component="button"
          type="button"
          underline="hover"
          aria-label={t('audit.onlyCase', { mark })}
          onClick={() => onCase(caseId)}
          sx={{ fontSize: 13, letterSpacing: '.04em' }}
        >
          {mark}
        </Link>
      </Tooltip>
      {mayRead && (
        <Tooltip title={t('audit.openCase')}>
          <IconButton
            component={LinkBase}
            to={`/cases/${caseId}`}
            aria-label={`${t('audit.openCase')} ${mark}`}
            sx={{ height: 24, width: 24 }}
          >
            <FolderOpen size={14} aria-hidden />
          </IconButton>
        </Tooltip>
      )}
    </Box>
  );
}
