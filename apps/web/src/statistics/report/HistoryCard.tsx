import Box from '@mui/material/Box';
import { useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import { useWords } from '../data/label.js';
import type { Report } from '../data/report.js';
import { elsewhereWords, periodWords } from './elsewhereWords.js';
import { Section } from './Section.js';
import { SourceLink } from './SourceLink.js';

/** Figures of other years as they were published, with their sources; not counted here. */
export function HistoryCard({ history }: { history: Report['history'] }) {
  const t = useT();
  const words = useWords();
  return (
    <Section id="history" title={t('report.history.title')}>
      <Box component="p" sx={{ maxWidth: '76ch', mb: '12px' }}>
        {t('report.history.text')}
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: '14px',
          gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: '1fr 1fr' },
          alignItems: 'start',
        }}
      >
        {history.map(({ period, figures }) => (
          <Card key={period} title={periodWords(period, t)}>
            <Box component="ul" sx={{ p: '0 14px 12px', display: 'grid', gap: '4px', fontSize: 13 }}>
              {figures.map((one) => (
                <Box
                  component="li"
                  key={`${one.figure}:${one.source}:${one.value}`}
                  sx={{ display: 'grid', gridTemplateColumns: 'minmax(0,1fr) auto 96px', gap: '10px' }}
                >
                  <span>{words(one.title)}</span>
                  <b>{elsewhereWords(one, t)}</b>
                  <SourceLink source={one.source} told={one.told} about={words(one.title)} />
                </Box>
              ))}
            </Box>
          </Card>
        ))}
      </Box>
    </Section>
  );
}
