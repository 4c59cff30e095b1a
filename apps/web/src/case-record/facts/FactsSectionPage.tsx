import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { factSections } from '@geleit/domain';
import type { CaseSectionProps } from '../../case-page/sections/sections.js';
import { useT } from '../../i18n/useT.js';
import { FactsCard } from './FactsCard.js';

/** All facts as they are read, in the sections of the form; each opens the form where it stands. */
export function FactsSectionPage({ record }: CaseSectionProps) {
  const t = useT();
  const mayChange = record.may.change && record.state !== 'closed';
  return (
    <Box sx={{ display: 'grid', gap: { xs: '10px', md: '12px' } }}>
      {mayChange ? (
        <Typography variant="dense" component="p" color="text.secondary">
          {t('caseFactsPage.intro')}
        </Typography>
      ) : null}
      {factSections.map((section) => (
        <FactsCard key={section.id} section={section} facts={record.facts} mayChange={mayChange} />
      ))}
    </Box>
  );
}
