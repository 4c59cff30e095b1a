import Button from '@mui/material/Button';
import { FolderX } from 'lucide-react';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/useT.js';
import { EmptyState } from '../ui/EmptyState.js';

/** Not there and not yours look the same. */
export function CaseGone() {
  const t = useT();
  return (
    <EmptyState
      isPage
      icon={FolderX}
      title={t('caseHead.notFound')}
      action={
        <Button component={Link} to="/cases">
          {t('caseHead.toList')}
        </Button>
      }
    >
      {t('caseHead.notFoundHint')}
    </EmptyState>
  );
}
