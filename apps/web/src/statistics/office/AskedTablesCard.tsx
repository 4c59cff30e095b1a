import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { Bookmark, X } from 'lucide-react';
import { Link } from 'react-router-dom';
import { api } from '../../api/api.js';
import { useT } from '../../i18n/useT.js';
import { useSaving } from '../../people/useSaving.js';
import { useMayI } from '../../session/me.js';
import { Card } from '../../ui/Card.js';
import type { Dimensions } from '../data/dimension.js';
import { useWords } from '../data/label.js';
import { useSavedTables } from '../data/useFigures.js';
import { linkChip } from '../tables/linkChip.js';
import { placeOf } from '../tables/question.js';
import { tableTitle } from '../tables/tableTitle.js';
import { askedTables } from './askedTables.js';

/** The tables people ask the network for, and the ones the office keeps. */
export function AskedTablesCard({ offered }: { offered: Dimensions | undefined }) {
  const t = useT();
  const words = useWords();
  const mayEnd = useMayI()('end', 'savedTable');
  const { save, isSaving } = useSaving();
  const { data } = useSavedTables();
  const remove = (id: string) => save(() => api<undefined>(`/statistics/saved-tables/${id}`, { method: 'DELETE' }));
  return (
    <Card title={t('office.tables.title')} hint={t('office.tables.hint')}>
      <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', p: '2px 14px 14px' }}>
        {offered
          ? askedTables(offered).map((query) => (
              <li key={`${query.rows.join()}:${query.columns.join()}`}>
                <Box component={Link} to={placeOf(query)} sx={linkChip}>
                  {tableTitle(query, offered, words, t)}
                </Box>
              </li>
            ))
          : null}
        {data?.data.map(({ id, name, table }) => (
          <Box component="li" key={id} sx={{ display: 'inline-flex', alignItems: 'center' }}>
            <Box component={Link} to={placeOf(table)} sx={linkChip}>
              <Bookmark size={14} aria-hidden />
              {name}
            </Box>
            {mayEnd ? (
              <Tooltip title={t('office.tables.remove', { name })}>
                <IconButton
                  size="small"
                  aria-label={t('office.tables.remove', { name })}
                  disabled={isSaving}
                  onClick={() => void remove(id)}
                >
                  <X size={14} aria-hidden />
                </IconButton>
              </Tooltip>
            ) : null}
          </Box>
        ))}
      </Box>
    </Card>
  );
}
