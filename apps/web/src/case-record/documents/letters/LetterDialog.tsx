import { blanksIn, type LetterTemplate, letterTemplates, passesOn } from '@geleit/domain';
import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { CaseView, LetterDraft } from '../../../api/types.js';
import { FormDialog } from '../../../case-page/forms/FormDialog.js';
import { useT } from '../../../i18n/useT.js';
import { useMayI } from '../../../session/me.js';
import { WithHints } from '../../../text-hints/WithHints.js';
import { useConsents } from '../../consents/useConsents.js';
import { LetterText } from './LetterText.js';
import { templateWords } from './templateWords.js';
import { useLetter } from './useLetter.js';

/** A letter filled with what the case knows: read, edited, saved, kept. */
export function LetterDialog({ record, onClose }: { record: CaseView; onClose: () => void }) {
  const t = useT();
  const mayI = useMayI();
  const [template, setTemplate] = useState<LetterTemplate>('confirmation');
  const letter = useLetter(record.id);
  const { data } = useConsents(record.id);
  const recipients = (data?.standing ?? []).flatMap(({ purpose, recipient, isGiven }) =>
    purpose === 'disclosure' && isGiven && recipient ? [recipient] : [],
  );
  const { draft } = letter;
  const isRefused = draft?.consent?.isGiven === false;
  const mayKeep = draft !== null && !isRefused && mayI('record', 'document');
  const fillWords = letter.isEdited ? 'letters.fillOver' : draft ? 'letters.fillAgain' : 'letters.fill';
  const keep = async (filled: LetterDraft) => {
    if (await letter.keep(filled)) onClose();
  };
  return (
    <FormDialog
      title={t('letters.title')}
      code={record.code}
      hint={t('letters.german')}
      saveLabel={t(mayKeep ? 'letters.keep' : fillWords)}
      isSending={letter.isBusy}
      isDirty={letter.isEdited}
      width="md"
      onSave={() => {
        if (mayKeep) void keep(draft);
        else void letter.fill(template);
      }}
      onClose={onClose}
    >
      <TextField
        select
        label={t('letters.template')}
        value={template}
        onChange={({ target }) => {
          setTemplate(target.value as LetterTemplate);
        }}
      >
        {letterTemplates.map((one) => (
          <MenuItem key={one} value={one}>
            {t(templateWords[one])}
          </MenuItem>
        ))}
      </TextField>
      <WithHints text={letter.recipient} onChange={letter.setRecipient} caseId={record.id}>
        <Autocomplete
          freeSolo
          options={recipients}
          inputValue={letter.recipient}
          onInputChange={(_, value) => {
            letter.setRecipient(value);
          }}
          renderInput={(params) => (
            <TextField
              {...params}
              label={t('letters.recipient')}
              helperText={passesOn(template) ? t('letters.recipientHint') : ' '}
            />
          )}
        />
      </WithHints>
      {mayKeep ? (
        <Button
          variant="outlined"
          disabled={letter.isBusy}
          sx={{ justifySelf: 'start' }}
          onClick={() => void letter.fill(template)}
        >
          {t(fillWords)}
        </Button>
      ) : null}
      {draft ? (
        <LetterText
          caseId={record.id}
          filled={draft.text}
          text={letter.text}
          blanks={blanksIn(letter.text)}
          consent={draft.consent}
          problem={letter.problem}
          isBusy={letter.isBusy}
          onChange={letter.setText}
          onDownload={(format) => void letter.download(draft, format)}
        />
      ) : null}
    </FormDialog>
  );
}
