import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { DraftSign } from '../case-page/composer/DraftSign.js';
import { useT } from '../i18n/useT.js';
import { Card } from '../ui/Card.js';
import { ContactParticulars } from './ContactParticulars.js';
import { ContactTouches } from './ContactTouches.js';
import { useContactEntry } from './useContactEntry.js';

/** A contact in three touches: how, about what, logged. Everything else may be added, and comes back after a lost session. */
export function ContactEntry({ autoFocus, onSaved }: { autoFocus: boolean; onSaved: () => void }) {
  const t = useT();
  const translate = useTranslate();
  const { values, write, draft, errors, failure, ...entry } = useContactEntry(onSaved);
  const [isOpen, setOpen] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const showsMore = isOpen || entry.hasParticulars;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };
  return (
    <Card title={t('contacts.entry')} padded>
      <Box
        component="form"
        ref={(element: HTMLFormElement | null) => {
          form.current = element;
          // After one was logged the next begins where that one began.
          if (autoFocus && element && !element.dataset['begun']) {
            element.dataset['begun'] = 'yes';
            element.querySelector<HTMLElement>('button')?.focus();
          }
        }}
        noValidate
        onKeyDown={onKey}
        onSubmit={(event) => {
          event.preventDefault();
          entry.save();
        }}
        sx={{ display: 'grid', gap: '12px' }}
      >
        {failure && Object.keys(failure.fields).length === 0 ? (
          <Alert severity="error">{translate(failure.message, { _: failure.message })}</Alert>
        ) : null}
        <ContactTouches values={values} errors={errors} onChange={write} />
        {showsMore || errors.occurredOn ? (
          <ContactParticulars values={values} errors={errors} onChange={write} />
        ) : null}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px 10px', alignItems: 'center' }}>
          <DraftSign sign={draft.sign} sealedAt={draft.sealedAt} />
          <Button
            size="small"
            variant="text"
            aria-expanded={showsMore}
            sx={{ ml: 'auto', fontWeight: 500 }}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {t(showsMore ? 'contacts.less' : 'contacts.more')}
          </Button>
          <Button type="submit" variant="contained" color="primary" disabled={entry.isSending}>
            {t('contacts.save')}
          </Button>
        </Box>
      </Box>
    </Card>
  );
}
