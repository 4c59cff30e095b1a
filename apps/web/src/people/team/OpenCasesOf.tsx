import Alert from '@mui/material/Alert';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.js';
import type { CaseSearch } from '../../api/types.js';
import type { Member } from '../member.js';
import { openStates } from '../../centre-dashboard/centreDashboard.js';
import { FigureLink } from '../../centre-dashboard/FigureLink.js';
import { AsOfProvider } from '../../centre-dashboard/asOf.js';
import { now } from '../../session/clock.js';
import { useMayI } from '../../session/me.js';
import { useT } from '../../i18n/useT.js';

/** Open cases somebody is still responsible for: to be handed on before she leaves. */
export function OpenCasesOf({ user: { id, name, role } }: { user: Member }) {
  const t = useT();
  const mayAsk = useMayI()('search', 'caseFile') && (role === 'caseworker' || role === 'lead');
  const filter = { responsible: [id], state: openStates };
  const { data } = useQuery({
    queryKey: ['cases', 'responsible', id],
    queryFn: ({ signal }) =>
      api<CaseSearch>('/cases/search', {
        method: 'POST',
        body: { filter, page: 1, perPage: 1, sort: '-updatedAt' },
        signal,
      }),
    enabled: mayAsk,
  });
  if (!data) return null;
  if (data.total === 0)
    return (
      <Alert severity="success" sx={{ mb: '16px' }}>
        {t('people.remove.casesNone')}
      </Alert>
    );
  const words = t('people.remove.cases', { name, smart_count: data.total });
  return (
    <AsOfProvider value={new Date(now()).toISOString()}>
      <Alert severity="warning" sx={{ mb: '16px' }}>
        {words}{' '}
        <FigureLink figure={{ count: data.total, list: 'cases', filter }} label={name}>
          {t('people.remove.casesOpen')}
        </FigureLink>
      </Alert>
    </AsOfProvider>
  );
}
