import Box from '@mui/material/Box';
import { useWords } from '../data/label.js';
import type { Report, ReportChapter } from '../data/report.js';
import { ReportTableCard } from './ReportTableCard.js';
import { Section } from './Section.js';

/** What a chapter says in sentences, and its pictures. */
export function Chapter({ chapter, report }: { chapter: ReportChapter; report: Report }) {
  const words = useWords();
  return (
    <Section id={chapter.name} title={words(chapter.title)}>
      <Box
        sx={{
          columns: { lg: chapter.sentences.length > 2 ? 2 : 1 },
          columnGap: '28px',
          mb: '12px',
          '& p': { breakInside: 'avoid', maxWidth: '76ch', mb: '6px' },
        }}
      >
        {chapter.sentences.map((sentence) => (
          <p key={sentence.de}>{words(sentence)}</p>
        ))}
      </Box>
      <Box sx={grid}>
        {chapter.tables.map((table) => (
          <ReportTableCard key={table.dimension} table={table} method={report.method} />
        ))}
      </Box>
    </Section>
  );
}

const grid = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'minmax(0,1fr) minmax(0,1fr)' },
  gap: '14px',
  alignItems: 'start',
};
