import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useT } from '../../i18n/useT.js';
import type { TableQuery } from '../data/table.js';
import { useSavedTables } from '../data/useFigures.js';
import { placeOf } from './question.js';
import { SaveTableDialog } from './SaveTableDialog.js';

/** The tables that the office keeps, and this one for keeping. */
export function SavedTablesMenu({ query, title }: { query: TableQuery; title: string }) {
  const t = useT();
  const navigate = useNavigate();
  const { data } = useSavedTables();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isSaving, setSaving] = useState(false);
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        startIcon={<Bookmark size={16} aria-hidden />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('statistics.saved.title')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <MenuItem
          onClick={() => {
            close();
            setSaving(true);
          }}
        >
          {t('statistics.saved.saveThis')} …
        </MenuItem>
        {data && data.data.length > 0 ? <Divider /> : null}
        {data?.data.map(({ id, name, table }) => (
          <MenuItem
            key={id}
            onClick={() => {
              close();
              void navigate(placeOf(table));
            }}
          >
            {name}
          </MenuItem>
        ))}
      </Menu>
      {isSaving ? <SaveTableDialog query={query} title={title} onClose={() => setSaving(false)} /> : null}
    </>
  );
}
