import Button from '@mui/material/Button';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { ArrowDown, ArrowUp, SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useListContext } from 'react-admin';
import { useT } from '../i18n/useT.js';
import { columnNames, firstOrder, type ColumnName } from './columns.js';

const fields: readonly ColumnName[] = [...columnNames, 'riskLevel', 'updatedAt'];

/** The order of the list, for the phone as well, where no column has a heading. */
export function ViewMenu() {
  const t = useT();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { sort, setSort } = useListContext();
  const choose = (field: ColumnName) => () => {
    const isTurned = sort.field === field;
    setSort({ field, order: isTurned ? (sort.order === 'ASC' ? 'DESC' : 'ASC') : firstOrder(field) });
    setAnchor(null);
  };
  const Arrow = sort.order === 'ASC' ? ArrowUp : ArrowDown;
  return (
    <>
      <Button
        size="small"
        aria-haspopup="menu"
        startIcon={<SlidersHorizontal size={14} aria-hidden />}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('caseList.view')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { dense: true } }}
      >
        <ListSubheader
          role="presentation"
          disableSticky
          sx={{ bgcolor: 'transparent', fontSize: 12, lineHeight: '26px', px: '10px', fontWeight: 600 }}
        >
          {t('caseList.sortBy')}
        </ListSubheader>
        {fields.map((field) => (
          <MenuItem
            key={field}
            role="menuitemradio"
            aria-checked={sort.field === field}
            onClick={choose(field)}
            sx={{ justifyContent: 'space-between' }}
          >
            {t(`caseList.column.${field}`)}
            {sort.field === field ? (
              <Arrow size={14} aria-label={t(sort.order === 'ASC' ? 'caseList.ascending' : 'caseList.descending')} />
            ) : null}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
