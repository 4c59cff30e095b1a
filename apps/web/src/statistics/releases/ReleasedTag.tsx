import { CircleCheck, CircleDashed, RefreshCw, Snowflake } from 'lucide-react';
import { dayOf, dayPlain } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import { Tag } from '../../ui/Tag.js';

interface Props {
  released: { readonly at: string; readonly isCurrent: boolean } | null;
  isFrozen: boolean;
}

/** Whether a case has been released, with icon and words. */
export function ReleasedTag({ released, isFrozen }: Props) {
  const t = useT();
  if (!released) {
    return (
      <Tag tone="line" icon={CircleDashed}>
        {t('release.tag.not')}
      </Tag>
    );
  }
  const day = dayPlain(dayOf(released.at));
  if (isFrozen) {
    return (
      <Tag tone="accent" icon={Snowflake}>
        {t('release.tag.counted')}
      </Tag>
    );
  }
  return released.isCurrent ? (
    <Tag tone="ok" icon={CircleCheck}>
      {t('release.tag.released', { day })}
    </Tag>
  ) : (
    <Tag tone="warn" icon={RefreshCw}>
      {t('release.tag.changed', { day })}
    </Tag>
  );
}
