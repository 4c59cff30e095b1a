import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Printer } from 'lucide-react';
import { dayPlain } from '../format/dates.js';
import { useT } from '../i18n/useT.js';
import { Card } from '../ui/Card.js';
import { PrintedPage } from './PrintedPage.js';

interface Props {
  words: readonly string[];
  centre: string;
  /** Plain day. */
  drawnOn: string;
}

/** The twelve words, on the screen once and on paper for the safe. */
export function RecoverySheet(props: Props) {
  const t = useT();
  return (
    <>
      <Card title={t('people.sheet.title')} hint={t('people.sheet.once')} padded>
        <Words words={props.words} />
        <Typography variant="dense" component="p" color="text.secondary" sx={{ my: '12px' }}>
          {t('people.sheet.keep')}
        </Typography>
        <Button variant="contained" color="primary" startIcon={<Printer size={16} aria-hidden />} onClick={() => window.print()}>
          {t('people.sheet.print')}
        </Button>
      </Card>
      <PrintedPage>
        <Paper {...props} />
      </PrintedPage>
    </>
  );
}

function Paper({ words, centre, drawnOn }: Props) {
  const t = useT();
  return (
    <Box sx={{ fontSize: '12pt' }}>
      <Box component="h1" sx={{ fontSize: '22pt', mb: '6mm' }}>
        {t('people.sheet.title')}
      </Box>
      <p>
        {t('people.sheet.centre')}: <b>{centre}</b> · {t('people.sheet.drawnOn')} {dayPlain(drawnOn)}
      </p>
      <Box component="p" sx={{ my: '6mm !important' }}>{t('people.sheet.what')}</Box>
      <Words words={words} />
      <Box component="p" sx={{ mt: '8mm !important', fontWeight: 600 }}>{t('people.sheet.keep')}</Box>
    </Box>
  );
}

const Words = ({ words }: { words: readonly string[] }) => (
  <Box component="ol" sx={{ display: 'grid', gridTemplateColumns: { xs: 'repeat(2,minmax(0,1fr))', sm: 'repeat(3,minmax(0,1fr))' }, gap: '8px', '@media print': { gridTemplateColumns: 'repeat(3,1fr)' } }}>
    {words.map((word, at) => (
      <Box component="li" key={`${at}-${word}`} sx={{ display: 'flex', gap: '8px', p: '8px 10px', border: '1px solid', borderColor: 'outline', borderRadius: '6px', fontWeight: 600, fontSize: 16 }}>
        <Box component="span" aria-hidden sx={{ minWidth: 20, color: 'text.secondary', fontWeight: 400, textAlign: 'right' }}>
          {at + 1}
        </Box>
        {word}
      </Box>
    ))}
  </Box>
);
