import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Download } from 'lucide-react';
import { useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import { fileTypes, useStatisticsFile } from '../data/useStatisticsFile.js';
import { Section } from './Section.js';

const formats = [
  { id: 'htcds', ending: 'htcds.json', type: fileTypes.json },
  { id: 'synthetic', ending: 'synthetic.csv', type: fileTypes.csv },
] as const;

/** The year in the layouts that other organisations read, each with how it is made and what it cannot tell. */
export function StandardFormats({ year }: { year: number }) {
  const t = useT();
  const { fetchFile, isFetching } = useStatisticsFile();
  return (
    <Section id="formats" title={t('report.formats.title')}>
      <Box sx={{ display: 'grid', gap: '14px', gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: '1fr 1fr' } }}>
        {formats.map(({ id, ending, type }) => (
          <Card key={id} title={t(`report.formats.${id}.title`)} padded>
            <Box sx={{ display: 'grid', gap: '8px', justifyItems: 'start' }}>
              <p>{t(`report.formats.${id}.method`)}</p>
              <Box component="p" sx={{ color: 'text.secondary', fontSize: 13 }}>
                {t(`report.formats.${id}.limits`)}
              </Box>
              <Button
                startIcon={<Download size={16} aria-hidden />}
                disabled={isFetching}
                onClick={() =>
                  void fetchFile({
                    path: `/statistics/reports/${year}/${ending}`,
                    type,
                    name: `${t('report.fileName')}-${year}.${ending}`,
                  })
                }
              >
                {t(`report.formats.${id}.download`)}
              </Button>
            </Box>
          </Card>
        ))}
      </Box>
    </Section>
  );
}
