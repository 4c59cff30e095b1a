import Link from '@mui/material/Link';
import { useT } from '../../i18n/useT.js';
import type { PublishedElsewhere } from '../data/report.js';

/** Who tells a figure, and where it was read. */
export function SourceLink({ source, told, about }: Pick<PublishedElsewhere, 'source' | 'told'> & { about: string }) {
  const t = useT();
  const words = t(`report.told.${told}`);
  return (
    <Link
      href={source}
      target="_blank"
      rel="noreferrer noopener"
      underline="always"
      sx={{ display: 'inline-block', lineHeight: '24px' }}
      aria-label={`${words}: ${about} (${t('report.newTab')})`}
    >
      {words}
    </Link>
  );
}
