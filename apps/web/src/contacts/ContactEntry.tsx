import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import type { ContactView } from '../api/types.js';
import { DraftSign } from '../case-page/composer/DraftSign.js';
import { useSend } from '../case-page/data/useSend.js';
import { useFormDraft } from '../case-page/forms/useFormDraft.js';
import { creationOf } from '../case-record/record-form/recordBody.js';
import { useT } from '../i18n/useT.js';
import { Card } from '../ui/Card.js';
import { CodeChips } from '../ui/CodeChips.js';
import { ContactMinutes } from './ContactMinutes.js';
import { ContactParticulars } from './ContactParticulars.js';
import { contactProblems, newContact, type NewContact } from './contactForm.js';
import { CodeSelect } from '../ui/CodeSelect.js';

/** A contact in three touches: how, about what, logged. Everything else may be added, and comes back after a lost session. */
export function ContactEntry({ autoFocus, onSaved }: { autoFocus: boolean; onSaved: () => void }) {
  const t = useT();
  const translate = useTranslate();
  const { before, values, write, finish, draft } = useFormDraft<NewContact, { id: null; version: number }>(
    { id: null, version: 0 },
    'contact:new',
    newContact,
  );
  const [isOpen, setOpen] = useState(false);
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { send, isSending, failure } = useSend<ContactView>();
  const problems = isTried ? contactProblems(values) : {};
  const errorOf = (name: keyof typeof problems) => {
    const problem = problems[name];
    return problem ? t(problem) : failure?.fields[name];
  };
  const showsMore =
    isOpen || values.note !== '' || values.referralSource !== null || values.occurredOn !== before.occurredOn;

  const save = async () => {
    setTried(true);
    if (Object.keys(contactProblems(values)).length > 0) return;
    const { id, ...said } = values;
    const sent = await send({ path: `/contacts/${id}`, method: 'PUT', body: creationOf(said) }, t('contacts.saved'));
    if (!sent) return;
    await finish();
    onSaved();
  };
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
          void save();
        }}
        sx={{ display: 'grid', gap: '12px' }}
      >
        {failure && Object.keys(failure.fields).length === 0 ? (
          <Alert severity="error">{translate(failure.message, { _: failure.message })}</Alert>
        ) : null}
        <CodeChips
          list="channel"
          label={t('contacts.channel')}
          first={4}
          codes={channels}
          value={values.channel}
          error={errorOf('channel')}
          onChange={(channel) => {
            write({ channel });
          }}
        />
        <CodeChips
          list="contactTopic"
          label={t('contacts.topic')}
          value={values.topic}
          error={errorOf('topic')}
          onChange={(topic) => {
            write({ topic });
          }}
        />
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '260px minmax(0,1fr)' }, gap: '12px 20px' }}>
          <CodeSelect
            list="language"
            label={t('contacts.language')}
            value={values.language}
            onChange={(language) => {
              write({ language });
            }}
          />
          <ContactMinutes
            value={values.minutes}
            onChange={(minutes) => {
              write({ minutes });
            }}
          />
        </Box>
        {showsMore || errorOf('occurredOn') ? (
          <ContactParticulars values={values} errorOf={errorOf} onChange={write} />
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
          <Button type="submit" variant="contained" color="primary" disabled={isSending}>
            {t('contacts.save')}
          </Button>
        </Box>
      </Box>
    </Card>
  );
}

/** The usual ones first. */
const channels = [
  'phone',
  'in-person',
  'email',
  'messenger',
  'online-platform',
  'outreach',
  'video',
  'letter',
  'accompaniment',
  'without-client',
  'unknown',
  'not-stated',
];
