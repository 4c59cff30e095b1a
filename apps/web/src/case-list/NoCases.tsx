import Button from '@mui/material/Button';
import { Folder, FolderSearch } from 'lucide-react';
import { useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import type { CaseCounts } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { Card } from '../ui/Card.js';
import { EmptyState } from '../ui/EmptyState.js';
import { openStates } from './caseFilters.js';

export function NoCases({ counts }: { counts: CaseCounts | undefined }) {
  const t = useT();
  const { setFilters } = useListContext();
  return (
    <Card>
      {counts?.open === 0 ? (
        <EmptyState
          icon={Folder}
          title={t('caseList.empty')}
          action={
            <Button component={Link} to="/cases/create" variant="contained" color="primary">
              {t('caseList.newCase')}
            </Button>
          }
        >
          {t('caseList.emptyText')}
        </EmptyState>
      ) : (
        <EmptyState
          icon={FolderSearch}
          title={t('caseList.nothing')}
          action={
            <Button onClick={() => setFilters({ state: [...openStates] }, [], false)}>{t('caseList.reset')}</Button>
          }
        >
          {t('caseList.nothingText')}
        </EmptyState>
      )}
    </Card>
  );
}
