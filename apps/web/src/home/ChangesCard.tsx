import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { CalendarClock, FolderPen, FolderPlus } from 'lucide-react';
import { Link } from 'react-router-dom';
import type { CaseworkerDashboard } from '../api/types.js';
import { dayNear, dayOf, timeOf } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { useMe } from '../session/me.js';
import { AreaIcon } from '../ui/AreaIcon.js';
import { Card } from '../ui/Card.js';
import { codeLabel } from '../ui/codeOptions.js';
import { Feed, FeedItem, QuietDot } from './Feed.js';

type Change = CaseworkerDashboard['changes'][number];

/** What happened in my cases within a week, the newest first. */
export function ChangesCard({ changes, today }: { changes: readonly Change[]; today: string }) {
  const t = useT();
  return (
    <Card title={t('home.changes')} hint={t('home.changesHint')}>
      {changes.length === 0 ? <Typography variant="dense" component="p" color="text.secondary" sx={{ p: '0 14px 14px' }}>{t('home.noChanges')}</Typography> : null}
      <Feed>{changes.map((change) => <ChangeItem key={`${change.case.id}${change.kind}${change.at}`} change={change} today={today} />)}</Feed>
    </Card>
  );
}

function ChangeItem({ change, today }: { change: Change; today: string }) {
  const t = useT();
  const locale = useCurrentLocale();
  const me = useMe();
  const { at, by, kind } = change;
  const what = change.title || (change.area ? codeLabel('supportArea', change.area, locale) : null);
  const who = by === null ? null : by.id === me.id ? t('home.byMe') : t('home.by', { name: by.name });
  return (
    <FeedItem icon={<ChangeIcon change={change} />} when={dayOf(at) === today ? timeOf(at, locale) : dayNear(dayOf(at), locale)}>
      <Box component={Link} to={`/cases/${change.case.id}`} sx={{ fontWeight: 600, color: 'text.primary' }}>{change.case.code}</Box>{' '}
      {[what ? `${t(`home.change.${kind}`)}: ${what}` : t(`home.change.${kind}`), who].filter(Boolean).join(', ')}
    </FeedItem>
  );
}

function ChangeIcon({ change: { kind, area } }: { change: Change }) {
  if (kind === 'supportStep') return <AreaIcon area={area ?? 'network'} />;
  if (kind === 'residenceStatus') return <AreaIcon area="residence" />;
  const Icon = { deadline: CalendarClock, caseOpened: FolderPlus, caseChanged: FolderPen }[kind];
  return <QuietDot><Icon size={14} /></QuietDot>;
}
