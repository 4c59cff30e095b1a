import { BadgeCheck, BookOpenCheck, Building2, Hand, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { DeadlineRule, Foundation } from '../deadline-calculator/rule.js';
import { useT } from '../i18n/useT.js';
import { Tag, type TagTone } from '../ui/Tag.js';

export const foundationIcons: Record<Foundation, LucideIcon> = {
  found: BadgeCheck,
  'found-in-part': BookOpenCheck,
  recall: TriangleAlert,
  practice: Hand,
};
const tones: Record<Foundation, TagTone> = { found: 'ok', 'found-in-part': 'quiet', recall: 'warn', practice: 'quiet' };

/** How well a rule is founded, as icon and word; a rule of the centre is just that. */
export function FoundationTag({ rule: { foundation, own } }: { rule: Pick<DeadlineRule, 'foundation' | 'own'> }) {
  const t = useT();
  if (own) return <Tag icon={Building2}>{t('deadlineRules.ownTag')}</Tag>;
  return (
    <Tag tone={tones[foundation]} icon={foundationIcons[foundation]}>
      {t(`deadlineRules.foundation.${foundation}`)}
    </Tag>
  );
}
