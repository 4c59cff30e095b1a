import { labelOf } from '@geleit/domain';
import { Shield, ShieldAlert, ShieldCheck, type LucideIcon } from 'lucide-react';
import { useCurrentLocale } from '../../i18n/useT.js';
import { Tag, type TagTone } from '../../ui/Tag.js';

const looks: Partial<Record<string, readonly [LucideIcon, TagTone]>> = {
  low: [ShieldCheck, 'ok'],
  medium: [Shield, 'warn'],
  high: [ShieldAlert, 'danger'],
  acute: [ShieldAlert, 'danger'],
};

/** How dangerous it is, in a word. */
export function RiskLevelTag({ level }: { level: string }) {
  const locale = useCurrentLocale();
  const [icon, tone] = looks[level] ?? [Shield, 'line'];
  return (
    <Tag icon={icon} tone={tone}>
      {labelOf('riskLevel', level, locale)}
    </Tag>
  );
}
