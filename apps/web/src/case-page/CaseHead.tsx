import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { labelOf } from '@geleit/domain';
import { Link, useParams } from 'react-router-dom';
import type { CaseView } from '../api/types.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { useIsPhone } from '../ui/useIsPhone.js';
import { CaseMenu } from './CaseMenu.js';
import { CaseTags } from './CaseTags.js';
import { type CaseAction, useFrequentActions } from './useFrequentActions.js';

/**
 * Code, state and what must be seen at once; then what is done most often. On the phone there is one row of buttons, and
 * where a section of the record is read all of it folds into two lines: the section begins near the top of the screen.
 */
export function CaseHead({ record }: { record: CaseView }) {
  const t = useT();
  const locale = useCurrentLocale();
  const isPhone = useIsPhone();
  const { '*': section = '' } = useParams();
  const frequent = useFrequentActions(record);
  const isFolded = isPhone && section !== '';
  const beside = isFolded ? 0 : isPhone ? besideOnPhone : frequent.length;
  return (
    <Box component="header" sx={isFolded ? folded : head}>
      <Box>
        <Typography
          variant="dense"
          component="p"
          color="text.secondary"
          sx={{ display: { xs: 'none', md: 'block' }, '& a': { textDecoration: 'underline', textUnderlineOffset: 3 } }}
        >
          <Link to="/cases">{t('caseHead.cases')}</Link> / {labelOf('caseState', record.state, locale)}
        </Typography>
        <Typography variant="h1">{record.code}</Typography>
      </Box>
      <CaseTags record={record} isShort={isFolded} />
      <Box sx={isFolded ? { gridArea: 'menu' } : buttons}>
        {frequent.slice(0, beside).map((action) => (
          <ActionButton key={action.label} action={action} />
        ))}
        <CaseMenu record={record} first={frequent.slice(beside)} />
      </Box>
    </Box>
  );
}

/** As many as stand in one row. */
const besideOnPhone = 3;

const ActionButton = ({ action: { label, icon: Icon, act } }: { action: CaseAction }) => (
  <Button startIcon={<Icon size={16} aria-hidden />} onClick={act}>
    {label}
  </Button>
);

const head = { display: 'flex', gap: '10px 12px', alignItems: 'center', mb: '12px', flexWrap: 'wrap' } as const;

const folded = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0,1fr) auto',
  gridTemplateAreas: '"code menu" "tags tags"',
  gap: '2px 12px',
  alignItems: 'center',
  mb: '4px',
} as const;

const buttons = {
  ml: { md: 'auto' },
  width: { xs: '100%', md: 'auto' },
  display: 'flex',
  gap: { xs: '6px', md: '8px' },
  '& > button': { flex: { xs: '1 0 auto', md: 'none' }, px: { xs: '8px', md: '14px' } },
} as const;
