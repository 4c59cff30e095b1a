import Link from '@mui/material/Link';
import { useT } from '../i18n/useT.js';
import type { AuditEvent } from './auditEvents.js';

/** Who it was; a click keeps only her rows. Refused log-ins have nobody. */
export function PersonButton({ by, onActor }: Pick<AuditEvent, 'by'> & { onActor: (id: string) => void }) {
  const t = useT();
  if (!by?.name) return <span>{t('audit.nobody')}</span>;
  const { id, name } = by;
  return (
    <Link
      component="button"
      type="button"
      underline="hover"
      color="inherit"
      aria-label={t('audit.onlyPerson', { name })}
      onClick={() => onActor(id)}
      sx={{ fontSize: 13, fontWeight: 600 }}
    >
      {name}
    </Link>
  );
}
