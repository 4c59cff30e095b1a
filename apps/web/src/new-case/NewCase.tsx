import { useQueryClient } from '@tanstack/react-query';
import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { CreateBase, Form, useNotify, useRedirect } from 'react-admin';
import type { CaseView } from '../api/types.js';
import { day } from '../format/dates.js';
import { useT } from '../i18n/useT.js';
import { Loading } from '../layout/Loading.js';
import { DraftKeeper } from './DraftKeeper.js';
import { newCaseBody, type NewCaseValues } from './newCaseBody.js';
import { NewCaseFields } from './NewCaseFields.js';
import { type KnownContact, useContactOfCase } from './useContactOfCase.js';
import { useNewCaseDraft } from './useNewCaseDraft.js';

/** A new case, or one made of a contact: then the form waits for what the contact says. */
export function NewCase() {
  const { contact, isPending } = useContactOfCase();
  return isPending ? <Loading /> : <NewCaseForm key={contact?.values.contactId ?? 'none'} contact={contact} />;
}

/** One request. The id is drawn with the form, so a lost answer can be sent again without a second case. */
function NewCaseForm({ contact }: { contact: KnownContact | null }) {
  const t = useT();
  const notify = useNotify();
  const redirect = useRedirect();
  const queries = useQueryClient();
  const draft = useNewCaseDraft(contact?.values ?? {});
  const { id } = draft;
  return (
    <CreateBase
      resource="cases"
      redirect={false}
      transform={(values: unknown) => newCaseBody(id, values as NewCaseValues)}
      mutationOptions={{
        onSuccess: ({ code }: CaseView) => {
          void draft.finish();
          // The contact it was made of is used up now.
          if (contact) void queries.invalidateQueries({ queryKey: ['contacts'] });
          notify('newCase.saved', { type: 'success', messageArgs: { code } });
          redirect(`/cases/${id}`);
        },
      }}
    >
      {/* What is missing is said where it is missing. */}
      <Form defaultValues={draft.defaults} disableInvalidFormNotification>
        <Typography variant="h1">{t('newCase.title')}</Typography>
        <Typography variant="dense" component="p" color="text.secondary" sx={{ mt: '2px', mb: '14px' }}>
          {t('newCase.hint')}
        </Typography>
        {contact ? (
          <Alert severity="info" icon={false} sx={{ mb: '12px' }}>
            {t('newCase.fromContact', { day: day(contact.occurredOn) })}
          </Alert>
        ) : null}
        <DraftKeeper draft={draft} />
        <NewCaseFields draft={draft} />
      </Form>
    </CreateBase>
  );
}
