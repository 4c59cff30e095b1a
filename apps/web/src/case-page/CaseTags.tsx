import Box from '@mui/material/Box';
import { labelOf } from '@geleit/domain';
import {
  Circle,
  CircleCheck,
  CircleDashed,
  CircleDot,
  CirclePause,
  HatGlasses,
  Languages,
  Lock,
  type LucideIcon,
  Phone,
  ShieldAlert,
  ShieldCheck,
} from 'lucide-react';
import type { CaseView } from '../api/types.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { Tag, type TagTone } from '../ui/Tag.js';
import { capitalised } from './capitalised.js';

const states: Partial<Record<string, readonly [LucideIcon, TagTone]>> = {
  contact: [Circle, 'quiet'],
  clearing: [CircleDashed, 'accent'],
  active: [CircleDot, 'ok'],
  dormant: [CirclePause, 'quiet'],
  closed: [CircleCheck, 'quiet'],
};
const risks: Partial<Record<string, readonly [LucideIcon, TagTone]>> = {
  low: [ShieldCheck, 'quiet'],
  medium: [ShieldAlert, 'warn'],
  high: [ShieldAlert, 'danger'],
  acute: [ShieldAlert, 'danger'],
};

interface CaseTagsProps {
  record: CaseView;
  /** Without the languages, where one line has to do. */
  isShort?: boolean;
}

/** State, danger, kind of case and language: what somebody must know before she picks up the phone. */
export function CaseTags({ record, isShort = false }: CaseTagsProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const { riskLevel, languages = [] } = record.facts;
  const [StateIcon, stateTone] = states[record.state] ?? [Circle, 'quiet' as const];
  const risk = riskLevel ? risks[riskLevel] : undefined;
  const foreign = languages.filter((code) => code !== 'de').map((code) => labelOf('language', code, locale));
  const isAnonymous = record.kind === 'anonymous';
  return (
    <Box sx={{ gridArea: 'tags', display: 'flex', gap: '6px', flexWrap: 'wrap' }}>
      <Tag icon={StateIcon} tone={stateTone}>
        {record.state === 'closed' && record.closingReason
          ? t('caseHead.closedAs', { reason: labelOf('closingReason', record.closingReason, locale) })
          : capitalised(labelOf('caseState', record.state, locale))}
      </Tag>
      {risk && riskLevel ? (
        <Tag icon={risk[0]} tone={risk[1]}>
          {t('caseHead.risk', { level: labelOf('riskLevel', riskLevel, locale) })}
        </Tag>
      ) : null}
      {record.restricted ? (
        <Tag icon={Lock} tone="line">
          {t('caseHead.restricted')}
        </Tag>
      ) : null}
      <Tag icon={isAnonymous ? HatGlasses : Phone}>
        {t(isAnonymous ? 'caseHead.anonymous' : 'caseHead.safeContact')}
      </Tag>
      {foreign.length > 0 && !isShort ? <Tag icon={Languages}>{foreign.join(', ')}</Tag> : null}
    </Box>
  );
}
