import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { useMe } from '../session/me.js';
import { codeLabel } from '../ui/codeOptions.js';
import { dueColours, dueIcons, type DueTone } from '../ui/dueTone.js';
import type { CalendarChoice } from './calendarChoice.js';

const tonesOf: Record<CalendarChoice['states'][number], readonly DueTone[]> = {
  open: ['over', 'now', 'soon', 'later'],
  met: ['met'],
  missed: ['now'],
  waived: ['waived'],
};

/** Icon and word for every colour on the page, and the keys of the grid. */
export function CalendarLegend({ states }: Pick<CalendarChoice, 'states'>) {
  const t = useT();
  const locale = useCurrentLocale();
  const { land } = useMe().organisation;
  const tones = [...new Set(states.flatMap((state) => tonesOf[state]))];
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '4px 16px',
        p: '8px 14px 10px',
        fontSize: 12,
        color: 'text.secondary',
        borderTop: '1px solid',
        borderColor: 'divider',
      }}
    >
      <Box
        component="ul"
        aria-label={t('calendar.legend.title')}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 14px' }}
      >
        {tones.map((tone) => {
          const Icon = dueIcons[tone];
          return (
            <Box component="li" key={tone} sx={{ display: 'flex', alignItems: 'center', gap: '6px' }}>
              <Box
                component="span"
                sx={{
                  display: 'grid',
                  placeItems: 'center',
                  width: 20,
                  height: 18,
                  borderRadius: '4px',
                  ...dueColours[tone],
                }}
              >
                <Icon size={12} aria-hidden />
              </Box>
              {t(`calendar.legend.${tone}`)}
            </Box>
          );
        })}
        {land ? (
          <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: '6px' }}>
            <Box
              component="span"
              sx={{
                width: 20,
                height: 18,
                borderRadius: '4px',
                border: '1px solid',
                borderColor: 'divider',
                bgcolor: 'background.sunken',
              }}
            />
            {t('calendar.legend.holiday', { land: codeLabel('land', land, locale) })}
          </Box>
        ) : null}
      </Box>
      <Typography variant="meta" component="p" color="text.secondary" sx={{ ml: { md: 'auto' } }}>
        {t('calendar.keys')}
      </Typography>
    </Box>
  );
}
