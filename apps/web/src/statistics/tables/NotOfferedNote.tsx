import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useNavigate } from 'react-router-dom';
import type { ApiError } from '../../api/problems.js';
import { useT } from '../../i18n/useT.js';
import type { Dimensions } from '../data/dimension.js';
import { useWords } from '../data/label.js';
import { offerOf } from './notOffered.js';
import { placeOf } from './question.js';
import { tableTitle } from './tableTitle.js';

/** Why a table is not offered, and the nearest one that is. */
export function NotOfferedNote({ error, offered }: { error: ApiError; offered: Dimensions }) {
  const t = useT();
  const words = useWords();
  const navigate = useNavigate();
  const { reasonText, nearest } = offerOf(error);
  return (
    <Alert
      severity="warning"
      sx={{ mt: '10px' }}
      action={
        nearest ? (
          <Button size="small" onClick={() => void navigate(placeOf(nearest))}>
            {t('statistics.tables.nearest', { title: tableTitle(nearest, offered, words, t) })}
          </Button>
        ) : null
      }
    >
      <b>{t('statistics.tables.notOffered')}</b> {reasonText ? words(reasonText) : error.message}
    </Alert>
  );
}
