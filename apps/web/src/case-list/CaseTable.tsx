import { styled } from '@mui/material/styles';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef } from 'react';
import { useListContext } from 'react-admin';
import type { CaseRow } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { useShortcut } from '../keyboard/useShortcut.js';
import { hidden } from '../ui/hidden.js';
import { columnNames, firstOrder, type ColumnName } from './columns.js';
import { CaseTableRow } from './CaseTableRow.js';

/** 25 rows of 28 px. `J` and `K` move from case to case, Enter opens. */
export function CaseTable({ rows }: { rows: readonly CaseRow[] }) {
  const t = useT();
  const body = useRef<HTMLTableSectionElement>(null);
  const { sort, setSort } = useListContext();
  const move = (step: number) => {
    const links = [...(body.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
  };
  useShortcut('j', () => move(1));
  useShortcut('k', () => move(-1));
  const turn = (field: ColumnName) => () =>
    setSort({ field, order: sort.field === field ? (sort.order === 'ASC' ? 'DESC' : 'ASC') : firstOrder(field) });
  const Arrow = sort.order === 'ASC' ? ArrowUp : ArrowDown;

  return (
    <Frame>
      <table>
        <caption style={hidden}>
          {t('caseList.caption', { field: t(`caseList.column.${sort.field as ColumnName}`) })}
        </caption>
        <colgroup>
          {widths.map((width, at) => (
            <col key={at} {...(width ? { style: { width } } : {})} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columnNames.map((name) => (
              <th
                key={name}
                scope="col"
                {...(name === 'nextDeadline' ? { colSpan: 3 } : {})}
                aria-sort={sort.field === name ? (sort.order === 'ASC' ? 'ascending' : 'descending') : 'none'}
              >
                <button type="button" onClick={turn(name)}>
                  {t(`caseList.column.${name}`)}
                  {sort.field === name ? <Arrow size={14} aria-hidden /> : null}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row) => (
            <CaseTableRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </Frame>
  );
}

/** Case, state, badge, date, kind of deadline, residence, exploitation, person, nationality, contact, responsible. */
const widths = [140, 84, 132, 50, 128, 0, 102, 118, 88, 64, 88];

const Frame = styled('div')(({ theme }) => ({
  backgroundColor: theme.vars.palette.background.paper,
  border: `1px solid ${theme.vars.palette.divider}`,
  borderBottom: 0,
  borderRadius: '10px 10px 0 0',
  overflowX: 'auto',
  '& table': { borderCollapse: 'collapse', width: '100%', minWidth: 1060, tableLayout: 'fixed', fontSize: 13 },
  '& th, & td': {
    height: 28,
    padding: '0 6px',
    borderBottom: `1px solid ${theme.vars.palette.divider}`,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    textAlign: 'left',
  },
  // Words are read whole: what is longer than its column takes a second line.
  '& td.words': { whiteSpace: 'normal', lineHeight: 1.2, overflowWrap: 'break-word', hyphens: 'auto' },
  '& th': { height: 30, borderBottomColor: theme.vars.palette.outline, fontSize: 12, fontWeight: 600 },
  '& th:first-of-type, & td:first-of-type': { paddingLeft: 14 },
  '& th button': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 4,
    padding: 0,
    border: 0,
    background: 'none',
    font: 'inherit',
    color: theme.vars.palette.text.secondary,
    cursor: 'pointer',
  },
  '& th button:hover, & th[aria-sort=ascending] button, & th[aria-sort=descending] button': {
    color: theme.vars.palette.text.primary,
  },
  '& th button:focus-visible': { outlineOffset: -2 },
  '& tbody tr:hover': {
    backgroundColor: `color-mix(in srgb, ${theme.vars.palette.background.sunken} 45%, transparent)`,
  },
  '& tbody tr:focus-within': { backgroundColor: theme.vars.palette.action.selected },
}));
