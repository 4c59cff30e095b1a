import { type Expiry, expiryOf } from '@geleit/domain';
import { Calendar, Clock, type LucideIcon, TriangleAlert } from 'lucide-react';
import { dayPlain } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { Tag, type TagTone } from '../../ui/Tag.js';

const looks: Record<Expiry, { tone: TagTone; icon: LucideIcon; words: `documents.${Expiry}` }> = {
  expired: { tone: 'danger', icon: TriangleAlert, words: 'documents.expired' },
  soon: { tone: 'warn', icon: Clock, words: 'documents.soon' },
  later: { tone: 'quiet', icon: Calendar, words: 'documents.later' },
};

/** Until when a document is valid, in words and with a sign. */
export function ExpiryTag({ expiresOn }: { expiresOn: string }) {
  const t = useT();
  const { tone, icon, words } = looks[expiryOf(expiresOn, today())];
  return (
    <Tag tone={tone} icon={icon}>
      {t(words, { day: dayPlain(expiresOn) })}
    </Tag>
  );
}
