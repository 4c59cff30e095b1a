import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { PhoneIncoming } from 'lucide-react';
import { useState } from 'react';
import type { ContactFilter, ContactView } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { useMayI } from '../session/me.js';
import { Card } from '../ui/Card.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ErrorState } from '../ui/ErrorState.js';
import { ContactDialog } from './ContactDialog.js';
import { ContactEntry } from './ContactEntry.js';
import { ContactFilters } from './ContactFilters.js';
import { ContactRow } from './ContactRow.js';
import { useContacts } from './useContacts.js';

/** Contacts without a case: entered in three touches, counted by year, made a case if they become one. */
export function ContactsPage() {
  const t = useT();
  const mayI = useMayI();
  const [filter, setFilter] = useState<ContactFilter>({});
  const [entered, setEntered] = useState(0);
  const [changing, setChanging] = useState<ContactView | null>(null);
  const list = useContacts(filter);
  const { contacts, total, years } = list;
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0,1fr)', gap: '14px', maxWidth: 1040 }}>
      <Box>
        <Typography variant="h1">{t('contacts.title')}</Typography>
        <Typography color="text.secondary">{t('contacts.hint')}</Typography>
      </Box>
      {mayI('record', 'contact') ? (
        <ContactEntry
          key={entered}
          autoFocus={entered > 0}
          onSaved={() => {
            setEntered(entered + 1);
          }}
        />
      ) : null}
      <Box component="section" aria-label={t('contacts.list')} sx={{ display: 'grid', gap: '10px', minWidth: 0 }}>
        <ContactFilters filter={filter} years={years} onChange={setFilter} />
        {list.error && contacts.length === 0 ? (
          <ErrorState error={list.error} onRetry={() => void list.refetch()} />
        ) : null}
        {list.isPending ? <Skeleton variant="rounded" height={180} /> : null}
        {list.isSuccess && contacts.length === 0 ? (
          <EmptyState icon={PhoneIncoming} title={t(isFiltered ? 'contacts.noneFound' : 'contacts.empty')}>
            {isFiltered ? null : t('contacts.emptyHint')}
          </EmptyState>
        ) : null}
        {contacts.length > 0 ? (
          <Card>
            <Box component="ul" sx={{ '& > li + li': { borderTop: '1px solid', borderColor: 'divider' } }}>
              {contacts.map((contact) => (
                <ContactRow
                  key={contact.id}
                  contact={contact}
                  onChange={() => {
                    setChanging(contact);
                  }}
                />
              ))}
            </Box>
          </Card>
        ) : null}
        {contacts.length > 0 ? (
          <Box sx={{ display: 'flex', alignItems: 'center', gap: '12px' }}>
            {list.hasNextPage ? (
              <Button onClick={() => void list.fetchNextPage()} disabled={list.isFetchingNextPage}>
                {t('contacts.more25')}
              </Button>
            ) : null}
            <Typography variant="meta" color="text.secondary" role="status">
              {t('contacts.shown', { shown: contacts.length, total })}
            </Typography>
          </Box>
        ) : null}
      </Box>
      {changing ? (
        <ContactDialog
          contact={changing}
          onClose={() => {
            setChanging(null);
          }}
        />
      ) : null}
    </Box>
  );
}
