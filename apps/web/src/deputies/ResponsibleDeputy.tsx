import Typography from '@mui/material/Typography';
import { UserRoundCheck } from 'lucide-react';
import { dayShort } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { useMe } from '../session/me.js';
import { Tag } from '../ui/Tag.js';
import { useDeputies } from './useDeputies.js';

/** Who stands in today for whoever is responsible; said plainly when that is the reader herself. */
export function ResponsibleDeputy({ responsibleId }: { responsibleId: string | undefined }) {
  const t = useT();
  const locale = useCurrentLocale();
  const me = useMe();
  const current = useDeputies().deputies.filter(({ user, state }) => state === 'current' && user?.id === responsibleId);
  const words = current.map(({ deputy, until }) =>
    t('deputies.ofResponsible', { deputy: deputy?.name ?? '', until: dayShort(until, locale) }),
  );
  return (
    <>
      <Typography variant="meta" component="p" color="text.secondary" sx={{ mt: '4px' }}>
        {words.length > 0 ? words.join(' · ') : t('deputies.noneOfResponsible')}
      </Typography>
      {current.some(({ deputy }) => deputy?.id === me.id) ? (
        <Tag tone="accent" icon={UserRoundCheck}>
          {t('deputies.byMe')}
        </Tag>
      ) : null}
    </>
  );
}
