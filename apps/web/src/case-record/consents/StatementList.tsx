import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { labelOf } from '@geleit/domain';
import { PencilLine } from 'lucide-react';
import type { ConsentView } from '../../api/types.js';
import { day } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import { ConsentStateTag } from './ConsentStateTag.js';
import { consentFacts } from './consentFacts.js';
import { purposeWords } from './purposeWords.js';

interface StatementListProps {
  statements: readonly ConsentView[];
  onCorrect?: ((statement: ConsentView) => void) | undefined;
}

/** Everything that was ever said, the latest first; nothing is overwritten by a change of mind. */
export function StatementList({ statements, onCorrect }: StatementListProps) {
  const t = useT();
  const locale = useCurrentLocale();
  if (statements.length === 0) return null;
  return (
    <Card title={t('consents.history')} hint={t('consents.historyHint', { smart_count: statements.length })}>
      <Box component="ol">
        {statements.map((one) => {
          const name = purposeWords(one, locale);
          return (
            <Box
              component="li"
              key={one.id}
              sx={{
                display: 'grid',
                gridTemplateColumns: { xs: 'minmax(0,1fr) auto', md: '112px minmax(0,1fr) auto' },
                gap: '2px 12px',
                p: { xs: '10px 6px 10px 12px', md: '8px 8px 8px 14px' },
                borderTop: '1px solid',
                borderColor: 'divider',
              }}
            >
              <Box sx={{ gridColumn: { xs: '1/-1', md: 'auto' }, fontSize: 13, fontWeight: 600, pt: '2px' }}>
                {day(one.on, locale)}
              </Box>
              <Box sx={{ minWidth: 0 }}>
                <Box sx={{ display: 'flex', gap: '4px 8px', flexWrap: 'wrap', alignItems: 'center' }}>
                  <ConsentStateTag state={one.state} />
                  <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
                    {name}
                  </Box>
                </Box>
                <Typography variant="dense" component="p" color="text.secondary">
                  {consentFacts(one, t, locale).join(' · ')}
                </Typography>
                {one.note ? (
                  <Typography variant="dense" component="p" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                    {one.note}
                  </Typography>
                ) : null}
              </Box>
              {onCorrect ? (
                <Tooltip title={t('timeline.correct')}>
                  <IconButton
                    aria-label={`${t('consents.correctTitle')}: ${name}, ${labelOf('consentState', one.state, locale)}, ${day(one.on, locale)}`}
                    onClick={() => {
                      onCorrect(one);
                    }}
                    sx={{ alignSelf: 'start' }}
                  >
                    <PencilLine size={14} aria-hidden />
                  </IconButton>
                </Tooltip>
              ) : null}
            </Box>
          );
        })}
      </Box>
    </Card>
  );
}
