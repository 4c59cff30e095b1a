import { styled } from '@mui/material/styles';
import { useT } from '../i18n/useT.js';
import { dayCss } from './dayCss.js';
import { signsIn, type DaySign, type PictureMonth } from './monthsPicture.js';
import type { DeadlineRule, TriggerKind } from './rule.js';

const order: readonly DaySign[] = ['posted', 'fiction', 'notified', 'running', 'raw', 'skipped', 'due', 'possibly'];

interface PictureLegendProps {
  months: readonly PictureMonth[];
  rule: DeadlineRule;
  way: TriggerKind | 'facility';
  holidayOf: (day: string) => string | null;
}

/** Only what is in the picture. */
export function PictureLegend({ months, rule, way, holidayOf }: PictureLegendProps) {
  const t = useT();
  const signs = signsIn(months);
  const hasHoliday = months.some(({ days }) => days.some(({ day }) => holidayOf(day) !== null));
  const words = (sign: Exclude<DaySign, 'none'>) => {
    if (sign === 'notified' && way === 'event') return t('deadlineCalculator.sign.event');
    if (sign === 'posted' && way === 'facility') return t('deadlineCalculator.sign.facility');
    if (sign === 'due' && rule.direction !== 'end' && rule.direction !== 'before')
      return t('deadlineCalculator.sign.dueDay');
    return t(`deadlineCalculator.sign.${sign}`);
  };
  return (
    <Legend>
      {order.map((sign) =>
        sign !== 'none' && signs.has(sign) ? (
          <li key={sign}>
            <i data-sign={sign} data-possible={sign === 'possibly' || undefined}>
              {sign === 'skipped' || sign === 'raw' ? '8' : ''}
            </i>
            {words(sign)}
          </li>
        ) : null,
      )}
      {hasHoliday ? (
        <li>
          <i className="dot" />
          {t('deadlineCalculator.sign.holiday')}
        </li>
      ) : null}
    </Legend>
  );
}

const Legend = styled('ul')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 16px',
  padding: '0 18px 14px',
  fontSize: 12,
  color: theme.vars.palette.text.secondary,
  '& li': { display: 'flex', alignItems: 'center', gap: 6 },
  '& i': {
    display: 'inline-block',
    width: 16,
    height: 16,
    lineHeight: '16px',
    textAlign: 'center',
    fontStyle: 'normal',
    fontSize: 11,
    borderRadius: 3,
    flex: 'none',
  },
  '& i.dot': { width: 4, height: 4, borderRadius: '50%', margin: '0 6px', backgroundColor: 'currentColor' },
  [theme.breakpoints.down('md')]: { padding: '0 12px 14px' },
  ...dayCss(theme),
}));
