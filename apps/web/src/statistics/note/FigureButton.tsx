import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import { Shield } from 'lucide-react';
import type { ComponentProps } from 'react';
import { whole } from '../../format/numbers.js';
import { useT } from '../../i18n/useT.js';
import { percent } from '../data/percent.js';
import type { Shown } from '../data/table.js';
import { useOpenNote } from './openNote.js';

interface Props {
  shown: Shown | undefined;
  /** What it is of: '14 bis 17, weiblich'. */
  name: string;
  /** Words of a protected figure. */
  protectedWords: string;
  /** Shown in place of the number. */
  share?: number | null | undefined;
  asShare?: boolean;
  button?: Pick<ComponentProps<typeof ButtonBase>, 'tabIndex' | 'onFocus'> & { 'data-at'?: string };
}

/** A published figure: a number that opens its note, or the sign of a protected one. Never 0 for what is hidden. */
export function FigureButton({ shown, name, protectedWords, share, asShare = false, button }: Props) {
  const t = useT();
  const openNote = useOpenNote();
  const isHidden = !shown || shown.suppressed || (shown.value === null && !shown.structural);
  const kind = shown?.structural ? 'structural' : isHidden ? 'suppressed' : 'changed';
  const text = isHidden ? '–' : asShare ? percent(share) : whole(shown.value ?? 0);
  const spoken = isHidden ? protectedWords : text;
  const figure = (
    <Figure
      {...button}
      type="button"
      data-hidden={isHidden || undefined}
      aria-label={`${name}: ${spoken}. ${t('statistics.note.open')}`}
      onClick={(event) => openNote({ anchor: event.currentTarget, name, figure: text, kind })}
    >
      {isHidden ? <Shield size={14} aria-hidden /> : null}
      {text}
    </Figure>
  );
  return isHidden ? (
    <Tooltip title={protectedWords} describeChild>
      {figure}
    </Tooltip>
  ) : (
    figure
  );
}

const Figure = styled(ButtonBase)(({ theme }) => ({
  font: 'inherit',
  fontVariantNumeric: 'tabular-nums',
  padding: '1px 6px',
  minHeight: 24,
  borderRadius: 4,
  justifyContent: 'flex-end',
  '&:hover': { backgroundColor: theme.vars.palette.background.sunken },
  '&:focus-visible': { outline: `2px solid ${theme.vars.palette.focus}`, outlineOffset: 1 },
  '&[data-hidden]': {
    gap: 6,
    minWidth: 46,
    color: theme.vars.palette.text.secondary,
    backgroundImage: `repeating-linear-gradient(135deg, ${theme.vars.palette.divider} 0 5px, transparent 5px 10px)`,
  },
  [theme.breakpoints.down('md')]: { minHeight: 32 },
}));
