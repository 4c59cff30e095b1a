import { BadgeCheck, BookOpenCheck, Hand, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { Foundation } from '../deadline-calculator/rule.js';
import { useT } from '../i18n/useT.js';
import { Tag, type TagTone } from '../ui/Tag.js';

export const foundationIcons: Record<Foundation, LucideIcon> = {
  found: BadgeCheck,
  'found-in-part': BookOpenCheck,
  recall: TriangleAlert,
  practice: Hand,
};
const tones: Record<Foundation, TagTone> = { found: 'ok', 'found-in-part': 'quiet', recall: 'warn', practice: 'quiet' };

/** How well a rule is founded, as icon and word. */
export function FoundationTag({ foundation }: { foundation: Foundation }) {
  const t = useT();
  return (
    <Tag tone={tones[foundation]} icon={foundationIcons[foundation]}>
      {t(`deadlineRules.foundation.${foundation}`)}
    </Tag>
  );
}
