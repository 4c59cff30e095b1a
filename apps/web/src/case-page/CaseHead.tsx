import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { labelOf } from '@geleit/domain';
import { CalendarClock, IdCard, ListChecks, MailOpen } from 'lucide-react';
import { Link } from 'react-router-dom';
import type { CaseView } from '../api/types.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { useMayI } from '../session/me.js';
import { CaseMenu } from './CaseMenu.js';
import { CaseTags } from './CaseTags.js';
import { useCaseDialog } from './dialogs.js';

/** Code, state and what must be seen at once; then what is done most often. */
export function CaseHead({ record }: { record: CaseView }) {
  const t = useT();
  const locale = useCurrentLocale();
  const mayI = useMayI();
  const open = useCaseDialog();
  const isOpen = record.state !== 'closed';
  return (
    <Box
      component="header"
      sx={{ display: 'flex', gap: '10px 12px', alignItems: 'center', mb: '12px', flexWrap: 'wrap' }}
    >
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
      <CaseTags record={record} />
      <Box
        sx={{
          ml: { md: 'auto' },
          width: { xs: '100%', md: 'auto' },
          display: 'flex',
          flexWrap: { xs: 'wrap', md: 'nowrap' },
          gap: '8px',
          '& > button': { flex: { xs: '1 0 auto', md: 'none' } },
        }}
      >
        {isOpen && mayI('record', 'task') ? (
          <Button
            startIcon={<ListChecks size={16} aria-hidden />}
            onClick={() => {
              open({ name: 'task' });
            }}
          >
            {t('tasks.one')}
          </Button>
        ) : null}
        {isOpen && mayI('record', 'caseEvent') ? (
          <Button
            startIcon={<MailOpen size={16} aria-hidden />}
            onClick={() => {
              open({ name: 'event' });
            }}
          >
            {t('eventForm.open')}
          </Button>
        ) : null}
        {isOpen && mayI('set', 'deadline') ? (
          <Button
            startIcon={<CalendarClock size={16} aria-hidden />}
            onClick={() => {
              open({ name: 'deadline' });
            }}
          >
            {t('caseHead.deadline')}
          </Button>
        ) : null}
        {isOpen && mayI('record', 'residenceStatus') ? (
          <Button
            startIcon={<IdCard size={16} aria-hidden />}
            onClick={() => {
              open({ name: 'residence' });
            }}
          >
            {t('caseHead.residence')}
          </Button>
        ) : null}
        <CaseMenu record={record} />
      </Box>
    </Box>
  );
}
