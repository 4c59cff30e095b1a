import Box from '@mui/material/Box';
import { whole } from '../../format/numbers.js';
import { useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import { useWords } from '../data/label.js';
import { percent } from '../data/percent.js';
import type { Report } from '../data/report.js';
import { gridStyle } from '../tables/gridStyle.js';
import { elsewhereWords } from './elsewhereWords.js';
import { Section } from './Section.js';
import { SourceLink } from './SourceLink.js';

/** The figures the network published for this year beside the same ones of this system. */
export function ComparisonCard({ report }: { report: Report }) {
  const t = useT();
  const words = useWords();
  return (
    <Section id="comparison" title={t('report.comparison.title')}>
      <Box component="p" sx={{ maxWidth: '76ch', mb: '12px' }}>
        {t(report.isDemo ? 'report.comparison.demo' : 'report.comparison.text', { year: report.year })}
      </Box>
      <Card sx={{ overflow: 'hidden' }}>
        <Box
          sx={{ overflowX: 'auto', position: 'relative' }}
          tabIndex={0}
          role="region"
          aria-label={t('report.comparison.title')}
        >
          <Box component="table" sx={gridStyle}>
            <caption>{t('report.comparison.title')}</caption>
            <thead>
              <tr>
                {(['figure', 'published', 'ours', 'source'] as const).map((column) => (
                  <th scope="col" key={column}>
                    {t(`report.comparison.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {report.comparison.map((one) => (
                <tr key={`${one.figure}:${one.source}`}>
                  <th scope="row">{words(one.title)}</th>
                  <td>{elsewhereWords(one, t)}</td>
                  <Box component="td" sx={{ fontWeight: 600 }}>
                    {one.unit === 'percent' ? percent(one.ours) : one.ours === null ? '–' : whole(one.ours)}
                  </Box>
                  <td>
                    <SourceLink source={one.source} told={one.told} about={words(one.title)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </Box>
        </Box>
      </Card>
    </Section>
  );
}
