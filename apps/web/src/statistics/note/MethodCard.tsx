import Box from '@mui/material/Box';
import { Minus, Shield, Snowflake, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import { useWords } from '../data/label.js';
import type { Method } from '../data/method.js';
import { frozenDay } from './frozenDay.js';

/** In three sentences how the figures came about, and the way to all of it. */
export function MethodCard({ method, year }: { method: Method; year: number }) {
  const t = useT();
  const words = useWords();
  return (
    <Card title={t('statistics.note.title')} padded>
      <Box component="ul" sx={{ display: 'grid', gap: '9px', fontSize: 13, mb: '10px' }}>
        <Line icon={Shield}>{words(method.changed)}</Line>
        <Line icon={Minus}>{t('statistics.note.dash', { words: words(method.suppressed) })}</Line>
        <Line icon={Snowflake}>{t('statistics.note.frozen', { day: frozenDay(method.frozenOn) })}</Line>
      </Box>
      <Link to={`/statistics/method?year=${year}`}>{t('statistics.note.read', { version: method.version })}</Link>
    </Card>
  );
}

const Line = ({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) => (
  <Box component="li" sx={{ display: 'flex', gap: '8px', '& svg': { flex: 'none', mt: '2px', color: 'primary.main' } }}>
    <Icon size={16} aria-hidden />
    <span>{children}</span>
  </Box>
);
