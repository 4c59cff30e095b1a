import { labelOf } from '@geleit/domain';
import { Ban, Check, CircleSlash, Minus, Undo2, type LucideIcon } from 'lucide-react';
import { useCurrentLocale } from '../../i18n/useT.js';
import { Tag, type TagTone } from '../../ui/Tag.js';

const looks: Partial<Record<string, readonly [LucideIcon, TagTone]>> = {
  given: [Check, 'ok'],
  refused: [Ban, 'warn'],
  withdrawn: [Undo2, 'warn'],
  'not-possible': [CircleSlash, 'quiet'],
};

/** What a client said; what nobody asked has an edge only. */
export function ConsentStateTag({ state }: { state: string }) {
  const locale = useCurrentLocale();
  const [icon, tone] = looks[state] ?? [Minus, 'line'];
  return (
    <Tag icon={icon} tone={tone}>
      {labelOf('consentState', state, locale)}
    </Tag>
  );
}
