import Box from '@mui/material/Box';
import { useT } from '../i18n/useT.js';
import { Card } from '../ui/Card.js';
import { CodeChipsInput } from '../ui/inputs/CodeChipsInput.js';
import { CodeSelectInput } from '../ui/inputs/CodeSelectInput.js';
import { CodesInput } from '../ui/inputs/CodesInput.js';
import { WordsInput } from '../ui/inputs/WordsInput.js';
import { AssessmentNote } from './AssessmentNote.js';
import { ContactChoice } from './ContactChoice.js';
import { SaveBar } from './SaveBar.js';
import type { NewCaseDraft } from './useNewCaseDraft.js';

const stack = { display: 'grid', gap: { xs: '12px', md: '16px' }, minWidth: 0 } as const;

export function NewCaseFields({ draft }: { draft: NewCaseDraft }) {
  const t = useT();
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'minmax(0,1fr) minmax(0,1fr)' },
          gap: { xs: '12px', md: '16px' },
          alignItems: 'start',
        }}
      >
        <Box sx={stack}>
          <ContactChoice />
          <Card title={t('newCase.risk')} padded>
            <Box sx={stack}>
              <CodeChipsInput source="facts.riskLevel" list="riskLevel" label={t('newCase.riskLevel')} />
              <AssessmentNote />
            </Box>
          </Card>
          <Card title={t('newCase.file')} padded>
            <Box sx={stack}>
              <WordsInput source="code" label={t('newCase.code')} helperText={t('newCase.codeHint')} maxLength={40} />
              <CodeChipsInput
                source="state"
                list="caseState"
                codes={['contact', 'clearing', 'active']}
                label={t('newCase.state')}
              />
            </Box>
          </Card>
        </Box>
        <Card title={t('newCase.known')} hint={t('newCase.knownHint')} padded>
          <Box sx={stack}>
            <CodeChipsInput source="facts.gender" list="gender" label={t('newCase.gender')} />
            <CodeChipsInput source="facts.ageGroup" list="ageGroup" label={t('newCase.ageGroup')} />
            <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: '12px' }}>
              <CodeSelectInput source="facts.nationality" list="nationality" label={t('newCase.nationality')} />
              <CodesInput source="facts.languages" list="language" label={t('newCase.languages')} />
            </Box>
            <CodeChipsInput
              source="mainExploitation"
              list="exploitationForm"
              label={t('newCase.exploitation')}
              first={6}
            />
            <CodeChipsInput source="facts.identification" list="identification" label={t('newCase.identification')} />
            <CodeSelectInput source="facts.referralSource" list="referralSource" label={t('newCase.referral')} />
          </Box>
        </Card>
      </Box>
      <SaveBar draft={draft} />
    </>
  );
}
