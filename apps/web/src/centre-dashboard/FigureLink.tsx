import Link, { type LinkProps } from '@mui/material/Link';
import { LinkBase } from 'react-admin';
import { useT } from '../i18n/useT.js';
import { hidden } from '../ui/hidden.js';
import type { Figure } from './figures.js';
import { useOpenFigure } from './useOpenFigure.js';

interface Props extends Omit<LinkProps, 'href' | 'onClick'> {
  figure: Figure;
  /** What the number counts, in words: read out with a bare number and shown above the list. */
  label: string;
  /** Stands in an SVG drawing, where words can only be spoken through a label. */
  isDrawn?: boolean;
}

/** A number, bar or tile that opens exactly the rows it counts. What is seen is part of what is read out. */
export function FigureLink({ figure, label, isDrawn = false, children, ...props }: Props) {
  const t = useT();
  const open = useOpenFigure();
  const { count } = figure;
  const entries = t('centreDashboard.entries', { smart_count: count });
  return (
    <Link
      component={LinkBase}
      to={`/${figure.list}`}
      onClick={() => {
        open(figure, label);
      }}
      {...(isDrawn && { 'aria-label': `${label}: ${count} ${entries}` })}
      color="inherit"
      {...props}
    >
      {children === undefined && <span style={hidden}>{label}: </span>}
      {children ?? count}
      {!isDrawn && (
        <span style={hidden}> {typeof children === 'string' ? t('centreDashboard.openList') : entries}</span>
      )}
    </Link>
  );
}
