import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { api } from '../../api/api.js';
import { ApiError } from '../../api/problems.js';
import type { Member } from '../member.js';
import { useT } from '../../i18n/useT.js';
import { PlainDialog } from '../PlainDialog.js';
import { emptyFields, missingIn } from '../spokenWords.js';
import { useSaving } from '../useSaving.js';
import { WordFields } from '../WordFields.js';

type Problem = 'missing' | 'differ';

/** The call: four words heard on the phone, compared with the key the person has made. */
export function ConfirmDialog({ user: { id, name }, onClose }: { user: Member; onClose: () => void }) {
  const t = useT();
  const notify = useNotify();
  const [words, setWords] = useState(() => emptyFields(4));
  const [problem, setProblem] = useState<Problem | null>(null);
  const { save, isSaving } = useSaving();
  const confirm = async () => {
    setProblem(missingIn(words) > 0 ? 'missing' : null);
    if (missingIn(words) > 0) return;
    const request = () => api<Member>(`/users/${id}/confirmation`, { method: 'POST', body: { checkWords: words } });
    const answer = await save(request, ['user.checkWordsDiffer']);
    if (answer instanceof ApiError) setProblem('differ');
    if (!answer || answer instanceof ApiError) return;
    notify(t('people.confirm.done', { name }), { type: 'success' });
    onClose();
  };
  return (
    <PlainDialog
      title={t('people.confirm.title', { name })}
      save={t('people.confirm.save')}
      isSaving={isSaving}
      onSave={() => void confirm()}
      onClose={onClose}
      width="sm"
    >
      <Box
        component="ol"
        sx={{
          pl: '20px !important',
          mb: '16px !important',
          display: 'grid',
          gap: '6px',
          '& li': { listStyle: 'decimal' },
        }}
      >
        <li>{t('people.confirm.step1', { name })}</li>
        <li>{t('people.confirm.step2')}</li>
        <li>{t('people.confirm.step3', { name })}</li>
      </Box>
      <WordFields
        words={words}
        onChange={setWords}
        labelOf={(number) => t('people.confirm.word', { number })}
        columns={4}
      />
      <Box role="alert" sx={{ mt: '12px' }}>
        {problem === 'missing' && <Alert severity="warning">{t('people.confirm.missing')}</Alert>}
        {problem === 'differ' && (
          <Alert severity="error">
            <AlertTitle>{t('people.confirm.differ', { name })}</AlertTitle>
            {t('people.confirm.differText')}
          </Alert>
        )}
      </Box>
    </PlainDialog>
  );
}
