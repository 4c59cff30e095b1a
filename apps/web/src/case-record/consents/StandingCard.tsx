import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { FilePen, Plus } from 'lucide-react';
import type { ConsentStanding } from '../../api/types.js';
import { dayPlain } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import { ConsentStateTag } from './ConsentStateTag.js';
import { purposeWords } from './purposeWords.js';

interface StandingCardProps {
  standing: readonly ConsentStanding[];
  /** Absent: nothing can be stated now. */
  onState?: ((about?: ConsentStanding) => void) | undefined;
}

/** How each purpose stands now; what was never asked is a row as well. */
export function StandingCard({ standing, onState }: StandingCardProps) {
  const t = useT();
  const locale = useCurrentLocale();
  return (
    <Card
      title={t('consents.title')}
      hint={t('consents.hint')}
      action={
        onState ? (
          <Button
            size="small"
            startIcon={<Plus size={14} aria-hidden />}
            onClick={() => {
              onState();
            }}
          >
            {t('consents.another')}
          </Button>
        ) : null
      }
    >
      <Box component="ul">
        {standing.map((one) => {
          const name = purposeWords(one, locale);
          return (
            <Box component="li" key={name} sx={row}>
              <Box sx={{ gridArea: 'what', minWidth: 0, overflowWrap: 'anywhere', fontWeight: 600 }}>{name}</Box>
              <Box sx={{ gridArea: 'state' }}>
                <ConsentStateTag state={one.state} />
              </Box>
              <Box sx={{ gridArea: 'on', fontSize: 13, color: 'text.secondary', whiteSpace: 'nowrap' }}>
                {one.on ? t('consents.since', { day: dayPlain(one.on, locale) }) : t('consents.never')}
              </Box>
              <Box sx={{ gridArea: 'act', textAlign: 'right' }}>
                {onState ? (
                  <Button
                    size="small"
                    startIcon={<FilePen size={14} aria-hidden />}
                    aria-label={`${t('consents.state1')}: ${name}`}
                    onClick={() => {
                      onState(one);
                    }}
                  >
                    {t('consents.state1')}
                  </Button>
                ) : null}
              </Box>
            </Box>
          );
        })}
      </Box>
    </Card>
  );
}

const row = {
  display: 'grid',
  gridTemplateAreas: { xs: '"what what act" "state on act"', md: '"what state on act"' },
  gridTemplateColumns: { xs: 'auto minmax(0,1fr) auto', md: 'minmax(0,1fr) 132px 150px 120px' },
  gap: { xs: '6px 10px', md: '12px' },
  alignItems: 'center',
  p: { xs: '10px 12px', md: '7px 14px' },
  borderTop: '1px solid',
  borderColor: 'divider',
} as const;
