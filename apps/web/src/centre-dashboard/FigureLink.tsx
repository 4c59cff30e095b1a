import Link, { type LinkProps } from '@mui/material/Link';
import { LinkBase } from 'react-admin';
import { useT } from '../i18n/useT.js';
import type { Figure } from './figures.js';
import { useOpenFigure } from './useOpenFigure.js';

interface Props extends Omit<LinkProps, 'href' | 'onClick'> {
  figure: Figure;
  /** What the number counts, in words: read out with the number and shown above the list. */
  label: string;
}

/** A number, bar or tile that opens exactly the rows it counts. */
export function FigureLink({ figure, label, children, ...props }: Props) {
  const t = useT();
  const open = useOpenFigure();
  return (
    <Link
      component={LinkBase}
      to={`/${figure.list}`}
      onClick={() => open(figure, label)}
      aria-label={
        typeof children === 'string'
          ? t('centreDashboard.openList', { words: children })
          : t('centreDashboard.rows', { label, smart_count: figure.count })
      }
      color="inherit"
      {...props}
    >
      {children ?? figure.count}
    </Link>
  );
}
