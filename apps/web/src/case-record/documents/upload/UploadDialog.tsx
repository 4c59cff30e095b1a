import Box from '@mui/material/Box';
import { useState } from 'react';
import type { CaseView } from '../../../api/types.js';
import { FormDialog } from '../../../case-page/forms/FormDialog.js';
import { useT } from '../../../i18n/useT.js';
import { creationOf } from '../../record-form/recordBody.js';
import { RecordFields } from '../../record-form/RecordFields.js';
import { documentFields, documentProblems, documentValuesOf, withProposal } from '../documentForm.js';

interface UploadDialogProps {
  record: CaseView;
  files: readonly File[];
  onUpload: (files: readonly File[], about: object) => void;
  onClose: () => void;
}

/** What the chosen files are, asked once for all of them. */
export function UploadDialog({ record, files, onUpload, onClose }: UploadDialogProps) {
  const t = useT();
  const [values, setValues] = useState(documentValuesOf);
  const [isTried, setTried] = useState(false);
  const problems = Object.entries(documentProblems(values));
  // Several files have no title in common.
  const fields = documentFields.filter(({ name }) => name !== 'title' || files.length === 1);
  return (
    <FormDialog
      title={t('documents.uploadTitle')}
      code={record.code}
      hint={t('documents.uploadHint')}
      saveLabel={t('documents.upload')}
      isSending={false}
      isDirty={values.title !== ''}
      onSave={() => {
        setTried(true);
        if (problems.length === 0) onUpload(files, creationOf(values));
      }}
      onClose={onClose}
    >
      <Box component="ul" sx={{ m: 0, pl: '18px', overflowWrap: 'anywhere', fontSize: 13 }}>
        {files.map((file) => (
          <li key={`${file.name} ${String(file.size)} ${String(file.lastModified)}`}>{file.name}</li>
        ))}
      </Box>
      <RecordFields
        fields={fields}
        values={values}
        caseId={record.id}
        errors={isTried ? Object.fromEntries(problems.map(([name, key]) => [name, t(key)])) : {}}
        onChange={(change) => {
          setValues((before) => withProposal(before, change));
        }}
      />
    </FormDialog>
  );
}
