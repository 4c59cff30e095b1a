import { useGetList } from 'react-admin';
import type { Member } from '../member.js';
import { useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import { Members } from './Members.js';

/** Who has left: the names stay where they worked. */
export function FormerCard({ organisationId }: { organisationId: string }) {
  const t = useT();
  const { data = [] } = useGetList<Member>('users', {
    filter: { state: ['removed'], organisationId },
    pagination: { page: 1, perPage: 100 },
  });
  if (data.length === 0) return null;
  return (
    <Card title={t('people.team.former')} hint={data.length}>
      <Members users={data} onSheet={() => undefined} />
    </Card>
  );
}
