import { BadgeCheck, Building2, TriangleAlert } from 'lucide-react';
import type { Foundation } from '../deadline-calculator/rule.js';
import { useT } from '../i18n/useT.js';
import { Tag } from '../ui/Tag.js';
import { FoundationTag } from './FoundationTag.js';

interface FoundedTagProps {
  /** Of the rule; null where no rule is known. */
  foundation: string | null | undefined;
  /** Of the sum, which may rest on more than its rule. */
  wellFounded: boolean;
  isOwn?: boolean;
}

/** How far a sum may be trusted, in the same words wherever it stands: those of its rule, unless the rest is in doubt. */
export function FoundedTag({ foundation, wellFounded, isOwn = false }: FoundedTagProps) {
  const t = useT();
  if (isOwn) return <Tag icon={Building2}>{t('deadlineRules.ownTag')}</Tag>;
  if (foundation && foundation !== 'found')
    return <FoundationTag rule={{ foundation: foundation as Foundation, own: false }} />;
  return (
    <Tag tone={wellFounded ? 'ok' : 'warn'} icon={wellFounded ? BadgeCheck : TriangleAlert}>
      {t(wellFounded ? 'deadlineCalculator.founded' : 'deadlineCalculator.unverified')}
    </Tag>
  );
}
