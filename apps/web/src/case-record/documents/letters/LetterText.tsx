import { datesIn } from '@geleit/domain';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { FileDown } from 'lucide-react';
import { useMemo } from 'react';
import type { ProblemDetails } from '../../../api/problems.js';
import type { LetterDraft } from '../../../api/types.js';
import { useT } from '../../../i18n/useT.js';
import { WithHints } from '../../../text-hints/WithHints.js';
import { ConsentMissing } from '../../consents/ConsentMissing.js';
import type { LetterFormat } from './letterFile.js';

interface LetterTextProps {
  caseId: string;
  /** The letter as it was filled, before anybody edited it. */
  filled: string;
  text: string;
  blanks: readonly string[];
  consent: LetterDraft['consent'];
  problem: ProblemDetails | undefined;
  isBusy: boolean;
  onChange: (text: string) => void;
  onDownload: (format: LetterFormat) => void;
}

/** The filled letter: what is open in it, which consent is missing, and what can be made of it. */
export function LetterText(props: LetterTextProps) {
  const { caseId, filled, text, blanks, consent, problem, isBusy, onChange, onDownload } = props;
  const t = useT();
  const given = useMemo(() => datesIn(filled), [filled]);
  const isRefused = consent !== null && !consent.isGiven;
  const missing: ProblemDetails | undefined = isRefused
    ? { type: '', title: '', status: 409, detail: t('letters.consentNeeded'), consent }
    : problem;
  return (
    <>
      <ConsentMissing caseId={caseId} problem={missing} />
      <WithHints text={text} onChange={onChange} caseId={caseId} given={given}>
        <TextField
          multiline
          minRows={9}
          maxRows={14}
          label={t('letters.text')}
          helperText={t('letters.textHint')}
          value={text}
          onChange={({ target }) => {
            onChange(target.value);
          }}
          slotProps={{ htmlInput: { maxLength: 20_000, autoComplete: 'off', lang: 'de' } }}
        />
      </WithHints>
      <Alert severity={blanks.length > 0 ? 'info' : 'success'} role="status">
        {blanks.length > 0 ? t('letters.blanks', { blanks: [...new Set(blanks)].join(', ') }) : t('letters.noBlanks')}
      </Alert>
      <Box sx={{ display: 'flex', gap: '8px', flexWrap: 'wrap' }}>
        {isRefused ? null : (
          <>
            {(['pdf', 'docx'] as const).map((format) => (
              <Button
                key={format}
                disabled={isBusy}
                variant="outlined"
                startIcon={<FileDown size={16} aria-hidden />}
                onClick={() => {
                  onDownload(format);
                }}
              >
                {t(format === 'pdf' ? 'letters.asPdf' : 'letters.asDocx')}
              </Button>
            ))}
          </>
        )}
      </Box>
    </>
  );
}
