import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import { BellOff } from 'lucide-react';
import { periodWords } from '../deadline-calculator/periodWords.js';
import type { DeadlineRule } from '../deadline-calculator/rule.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { Tag } from '../ui/Tag.js';
import { FoundationTag } from './FoundationTag.js';
import { isSilenced, sectionsOf } from './ruleChoice.js';
import { validityWords } from './ruleWords.js';

interface RuleTableProps {
  rules: readonly DeadlineRule[];
  onOpen: (rule: DeadlineRule) => void;
}

const columns = ['name', 'period', 'norm', 'valid', 'foundation'] as const;

/** Rules under their areas, one a row; on a phone one under the other. */
export function RuleTable({ rules, onOpen }: RuleTableProps) {
  const t = useT();
  return (
    <Table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`deadlineRules.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {sectionsOf(rules).map(([section, found]) => (
        <tbody key={section}>
          <tr className="section">
            <th scope="rowgroup" colSpan={columns.length}>
              {section === 'own' ? t('deadlineRules.own') : t(`deadlineCalculator.area.${section}`)}{' '}
              <span>{found.length}</span>
            </th>
          </tr>
          {found.map((rule) => (
            <Row key={rule.id} rule={rule} onOpen={onOpen} />
          ))}
        </tbody>
      ))}
    </Table>
  );
}

function Row({ rule, onOpen }: { rule: DeadlineRule; onOpen: (rule: DeadlineRule) => void }) {
  const t = useT();
  const locale = useCurrentLocale();
  const valid = validityWords(rule, locale, t);
  return (
    <tr>
      <th scope="row">
        <ButtonBase
          onClick={() => {
            onOpen(rule);
          }}
        >
          {rule.name[locale]}
        </ButtonBase>
        {rule.state === 'ended' ? <Tag>{t('deadlineRules.ended')}</Tag> : null}
        {isSilenced(rule) ? <Tag icon={BellOff}>{t('deadlineRules.notProposed')}</Tag> : null}
      </th>
      <td>{periodWords(rule.period, t)}</td>
      <td>{rule.norm}</td>
      <td className="valid" data-always={valid === t('deadlineRules.always') || undefined}>
        {valid}
      </td>
      <td>
        <FoundationTag rule={rule} />
      </td>
    </tr>
  );
}

const Table = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: 13,
  lineHeight: 1.35,
  '& th, & td': { textAlign: 'left', verticalAlign: 'top', padding: '8px 8px 6px', fontWeight: 400 },
  '& tr > :first-child': { paddingLeft: 14 },
  '& tr > :last-child': { paddingRight: 14 },
  '& thead th': { fontSize: 12, fontWeight: 600, color: theme.vars.palette.text.secondary, whiteSpace: 'nowrap' },
  '& tbody tr': { borderTop: `1px solid ${theme.vars.palette.divider}` },
  '& tbody tr:not(.section):hover': { backgroundColor: theme.vars.palette.background.sunken },
  '& .section th': {
    fontSize: 12,
    fontWeight: 600,
    color: theme.vars.palette.text.secondary,
    backgroundColor: `color-mix(in srgb, ${theme.vars.palette.background.sunken} 45%, transparent)`,
    '& span': { fontWeight: 400 },
  },
  '& th[scope=row]': { width: '36%' },
  '& td:nth-of-type(1)': { width: '15%' },
  '& td:nth-of-type(2)': { color: theme.vars.palette.text.secondary },
  '& td:nth-of-type(3)': { width: '15%' },
  '& td:nth-of-type(4)': { width: 164, paddingTop: 6 },
  '& th[scope=row] > button': {
    fontFamily: 'inherit',
    fontSize: 13,
    lineHeight: 1.35,
    fontWeight: 600,
    textAlign: 'left',
    justifyContent: 'flex-start',
    minHeight: 24,
    margin: '-3px 8px -3px 0',
    color: theme.vars.palette.primary.main,
    '&:hover': { textDecoration: 'underline', textUnderlineOffset: 3 },
  },
  '@media (max-width:760px)': {
    '&, & tbody, & tr, & th, & td': { display: 'block', width: 'auto !important' },
    '& thead': { display: 'none' },
    '& tbody tr:not(.section)': { padding: '8px 12px 10px', display: 'flex', flexWrap: 'wrap', gap: '2px 8px' },
    '& tbody tr:not(.section) > *': { padding: '0 !important' },
    '& th[scope=row]': { flexBasis: '100%' },
    '& th[scope=row] > button': { fontSize: 14, minHeight: 32 },
    '& td:nth-of-type(2)': { flexBasis: '100%' },
    '& td.valid': { color: theme.vars.palette.text.secondary },
    '& td.valid[data-always]': { display: 'none' },
    '& td:nth-of-type(4)': { marginLeft: 'auto' },
  },
}));
