import { shortLabelOf } from '@geleit/domain';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Layers2, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ResidenceStatusView } from '../../api/types.js';
import { capitalised } from '../../case-page/capitalised.js';
import { residenceHistory } from '../../case-page/forms/residence/residenceHistory.js';
import { unbroken } from '../../case-page/unbroken.js';
import { dayPlain } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { Card } from '../../ui/Card.js';
import { overlapsOf } from './overlaps.js';

/** Gaps and overlaps in words, each with its days. */
export function ResidenceNotes({ history }: { history: readonly ResidenceStatusView[] }) {
  const t = useT();
  const locale = useCurrentLocale();
  const gaps = residenceHistory(history, today()).filter((row) => row.kind === 'gap');
  const overlaps = overlapsOf(history);
  if (gaps.length === 0 && overlaps.length === 0) return null;
  const name = (status: string) => unbroken(capitalised(shortLabelOf('residenceStatus', status, locale)));
  return (
    <Card title={t('residenceSection.notes')}>
      <Box component="ul" sx={{ listStyle: 'none', p: '0 14px 12px', m: 0, display: 'grid', gap: '6px' }}>
        {gaps.map(({ from, until, days }) => (
          <Note key={`gap-${from}`} icon={TriangleAlert} colour="warning.main">
            {t('residenceSection.gap', { smart_count: days, from: dayPlain(from), until: dayPlain(until) })}
          </Note>
        ))}
        {overlaps.map(({ statuses: [one, other], from, until, days }) => (
          <Note key={`${one}-${other}-${from}`} icon={Layers2} colour="area.residence.main">
            {until === null || days === null
              ? t('residenceSection.overlapOpen', { one: name(one), other: name(other), from: dayPlain(from) })
              : t('residenceSection.overlap', {
                  one: name(one),
                  other: name(other),
                  smart_count: days,
                  from: dayPlain(from),
                  until: dayPlain(until),
                })}
          </Note>
        ))}
      </Box>
    </Card>
  );
}

const Note = ({ icon: Icon, colour, children }: { icon: LucideIcon; colour: string; children: string }) => (
  <Box component="li" sx={{ display: 'flex', gap: '8px' }}>
    <Box component="span" sx={{ color: colour, mt: '3px', flex: 'none', display: 'inline-flex' }}>
      <Icon size={14} aria-hidden />
    </Box>
    <Typography variant="dense" component="span">
      {children}
    </Typography>
  </Box>
);
