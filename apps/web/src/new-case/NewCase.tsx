import Typography from '@mui/material/Typography';
import { CreateBase, Form, useNotify, useRedirect } from 'react-admin';
import type { CaseView } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { DraftKeeper } from './DraftKeeper.js';
import { newCaseBody, type NewCaseValues } from './newCaseBody.js';
import { NewCaseFields } from './NewCaseFields.js';
import { useNewCaseDraft } from './useNewCaseDraft.js';

/** A new case in one request. The id is drawn with the form, so a lost answer can be sent again without a second case. */
export function NewCase() {
  const t = useT();
  const notify = useNotify();
  const redirect = useRedirect();
  const draft = useNewCaseDraft();
  const { id } = draft;
  return (
    <CreateBase
      resource="cases"
      redirect={false}
      transform={(values: unknown) => newCaseBody(id, values as NewCaseValues)}
      mutationOptions={{
        onSuccess: ({ code }: CaseView) => {
          void draft.finish();
          notify('newCase.saved', { type: 'success', messageArgs: { code } });
          redirect(`/cases/${id}`);
        },
      }}
    >
      <Form defaultValues={draft.defaults}>
        <Typography variant="h1">{t('newCase.title')}</Typography>
        <Typography variant="dense" component="p" color="text.secondary" sx={{ mt: '2px', mb: '14px' }}>
          {t('newCase.hint')}
        </Typography>
        <DraftKeeper draft={draft} />
        <NewCaseFields draft={draft} />
      </Form>
    </CreateBase>
  );
}
