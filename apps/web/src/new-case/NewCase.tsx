import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { CreateBase, Form, useNotify, useRedirect } from 'react-admin';
import { newId } from '../api/newId.js';
import type { CaseView } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { newCaseBody, type NewCaseValues } from './newCaseBody.js';
import { NewCaseFields } from './NewCaseFields.js';

/** A new case in one request. The id is drawn with the form, so a lost answer can be sent again without a second case. */
export function NewCase() {
  const t = useT();
  const notify = useNotify();
  const redirect = useRedirect();
  const [id] = useState(newId);
  const [defaults] = useState<NewCaseValues>(() => ({ kind: 'anonymous', state: 'clearing' }));
  return (
    <CreateBase
      resource="cases"
      redirect={false}
      transform={(values: unknown) => newCaseBody(id, values as NewCaseValues)}
      mutationOptions={{
        onSuccess: ({ code }: CaseView) => {
          notify('newCase.saved', { type: 'success', messageArgs: { code } });
          redirect(`/cases/${id}`);
        },
      }}
    >
      <Form defaultValues={defaults}>
        <Typography variant="h1">{t('newCase.title')}</Typography>
        <Typography variant="dense" component="p" color="text.secondary" sx={{ mt: '2px', mb: '14px' }}>
          {t('newCase.hint')}
        </Typography>
        <NewCaseFields />
      </Form>
    </CreateBase>
  );
}
