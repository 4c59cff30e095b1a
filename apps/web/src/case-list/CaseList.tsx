import { useEffect } from 'react';
import { ListBase, useListContext } from 'react-admin';
import type { CaseFilter, CaseRow } from '../api/types.js';
import { useOpenedFigure } from '../centre-dashboard/openedFigure.js';
import { openStates } from './caseFilters.js';
import { CaseListPage } from './CaseListPage.js';

/** The cases of the centre. Filter, order and page stay in this page's memory, never in the address. */
export function CaseList() {
  return (
    <ListBase
      resource="cases"
      disableSyncWithLocation
      storeKey="caseList"
      perPage={25}
      debounce={0}
      sort={{ field: 'nextDeadline', order: 'ASC' }}
      filterDefaultValues={{ state: [...openStates] } satisfies CaseFilter}
    >
      <TakeOverFigure />
      <CaseListPage />
    </ListBase>
  );
}

/** A number of a dashboard brings its filter along. */
function TakeOverFigure() {
  const [opened] = useOpenedFigure('cases');
  const { setFilters } = useListContext<CaseRow>();
  useEffect(() => {
    if (opened) setFilters({ ...opened.filter }, [], false);
    // Once for every figure opened; the person may change the filter afterwards.
  }, [opened]);
  return null;
}
