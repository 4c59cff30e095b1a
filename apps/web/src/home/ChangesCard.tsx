import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import {
  CalendarClock,
  FileCheck,
  FolderPen,
  FolderPlus,
  IdCard,
  ListChecks,
  type LucideIcon,
  MailOpen,
  PenLine,
  ShieldCheck,
  Target,
} from 'lucide-react';
import { Link } from 'react-router-dom';
import type { CaseworkerDashboard } from '../api/types.js';
import { dayNear, dayOf, timeOf } from '../format/dates.js';
import type { MessageKey } from '../i18n/messages.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { useMe } from '../session/me.js';
import { AreaIcon } from '../ui/AreaIcon.js';
import { Card } from '../ui/Card.js';
import { Feed, FeedItem, QuietDot } from './Feed.js';

type Change = CaseworkerDashboard['changes'][number];

const known = {
  'create caseFile': FolderPlus,
  'change caseFile': FolderPen,
  'change caseIdentity': FolderPen,
  'log supportStep': PenLine,
  'correct supportStep': PenLine,
  'record residenceStatus': IdCard,
  'correct residenceStatus': IdCard,
  'set deadline': CalendarClock,
  'change deadline': CalendarClock,
  'record caseEvent': MailOpen,
  'correct caseEvent': MailOpen,
  'record consent': FileCheck,
  'change consent': FileCheck,
  'record goal': Target,
  'change goal': Target,
  'record task': ListChecks,
  'change task': ListChecks,
  'record riskAssessment': ShieldCheck,
  'change riskAssessment': ShieldCheck,
} satisfies Record<string, LucideIcon>;
type Known = keyof typeof known;

const kindOf = ({ action, subject }: Change): Known | 'other' => {
  const kind = `${action} ${subject}`;
  return kind in known ? (kind as Known) : 'other';
};

/** What happened in my cases within a week, the newest first. */
export function ChangesCard({ changes, today }: { changes: readonly Change[]; today: string }) {
  const t = useT();
  return (
    <Card title={t('home.changes')} hint={t('home.changesHint')}>
      {changes.length === 0 ? (
        <Typography variant="dense" component="p" color="text.secondary" sx={{ p: '0 14px 14px' }}>
          {t('home.noChanges')}
        </Typography>
      ) : null}
      <Feed>
        {changes.map((change, at) => (
          <ChangeItem key={`${at}${change.at}`} change={change} today={today} />
        ))}
      </Feed>
    </Card>
  );
}

function ChangeItem({ change, today }: { change: Change; today: string }) {
  const t = useT();
  const locale = useCurrentLocale();
  const me = useMe();
  const { at, by } = change;
  const who = by === null ? null : by.id === me.id ? t('home.byMe') : t('home.by', { name: by.name });
  const what: MessageKey = `home.change.${kindOf(change)}`;
  return (
    <FeedItem
      icon={<ChangeIcon change={change} />}
      when={dayOf(at) === today ? timeOf(at, locale) : dayNear(dayOf(at), locale)}
    >
      <Box component={Link} to={`/cases/${change.case.id}`} sx={{ fontWeight: 600, color: 'text.primary' }}>
        {change.case.code}
      </Box>{' '}
      {[t(what), who].filter(Boolean).join(', ')}
    </FeedItem>
  );
}

function ChangeIcon({ change }: { change: Change }) {
  if (change.subject === 'residenceStatus') return <AreaIcon area="residence" />;
  const kind = kindOf(change);
  const Icon = kind === 'other' ? FolderPen : known[kind];
  return (
    <QuietDot>
      <Icon size={14} />
    </QuietDot>
  );
}
