import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { LayoutDashboard, X } from 'lucide-react';
import { timeOf } from '../format/dates.js';
import { useT } from '../i18n/useT.js';
import { useOpenedFigure, type FigureList } from './openedFigure.js';

/** Above a list that a figure opened: which figure, and whether rows came or went since it was counted. */
export function OpenedFigureNote({ list, total }: { list: FigureList; total: number | undefined }) {
  const t = useT();
  const [opened, setOpened] = useOpenedFigure(list);
  if (!opened) return null;
  const time = timeOf(opened.at);
  const isNewer = total !== undefined && total !== opened.count;
  return (
    <Box
      role="status"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        px: 3,
        py: 1,
        mb: 3,
        borderRadius: 1,
        bgcolor: 'primary.light',
        fontSize: 13,
      }}
    >
      <LayoutDashboard size={16} aria-hidden />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <b>{t('centreDashboard.opened.from', { label: opened.label })}</b>
        {' · '}
        {isNewer
          ? t('centreDashboard.opened.newer', { time, smart_count: opened.count })
          : t('centreDashboard.opened.same', { time })}
      </Box>
      <IconButton aria-label={t('centreDashboard.opened.close')} onClick={() => setOpened(null)}>
        <X size={16} aria-hidden />
      </IconButton>
    </Box>
  );
}
