import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { timeOf } from '../format/dates.js';
import { useT } from '../i18n/useT.js';
import { newCaseBody, type NewCaseValues } from './newCaseBody.js';
import type { NewCaseDraft } from './useNewCaseDraft.js';

/** Connects the form with its draft: what is typed is sealed, what came back is filled in. */
export function DraftKeeper({ draft }: { draft: NewCaseDraft }) {
  const t = useT();
  const { reset } = useFormContext<NewCaseValues>();
  const values = useWatch<NewCaseValues>();
  const known = useRef<string | null>(null);
  const [isNoticed, setNoticed] = useState(true);
  const { restored, write, defaults, finish } = draft;

  useEffect(() => {
    if (!restored) return;
    known.current = null;
    reset(restored.values);
  }, [restored, reset]);

  useEffect(() => {
    const text = JSON.stringify(newCaseBody('', values));
    // What the form starts with, and what was just filled in, is nobody's typing.
    if (known.current !== null && known.current !== text) write(values);
    known.current = text;
  }, [values, write]);

  const discard = () => {
    known.current = null;
    setNoticed(false);
    reset(defaults);
    void finish();
  };
  if (!restored || !isNoticed) return null;
  return (
    <Alert
      severity="info"
      sx={{ mb: '12px' }}
      action={
        <Button size="small" onClick={discard}>
          {t('newCase.discard')}
        </Button>
      }
    >
      {t('newCase.restored', { time: timeOf(restored.at) })}
    </Alert>
  );
}
