import { ListBase } from 'react-admin';
import type { CaseFilter } from '../api/types.js';
import { useOpenedFigure } from '../centre-dashboard/openedFigure.js';
import { openStates } from './caseFilters.js';
import { CaseListPage } from './CaseListPage.js';

/**
 * The cases of the centre. Filter, order and page stay in this page's memory, never in the address. A number of the
 * overview brings its own filter along, and its list is one of its own: the person's own filter is kept for afterwards.
 */
export function CaseList() {
  const [opened] = useOpenedFigure('cases');
  const ownFilter = { state: [...openStates] } satisfies CaseFilter;
  return (
    <ListBase
      key={opened ? `${opened.at} ${opened.label}` : 'own'}
      resource="cases"
      disableSyncWithLocation
      storeKey={opened ? false : 'caseList'}
      perPage={25}
      debounce={0}
      sort={{ field: 'nextDeadline', order: 'ASC' }}
      filterDefaultValues={opened ? { ...opened.filter } : ownFilter}
    >
      <CaseListPage />
    </ListBase>
  );
}
