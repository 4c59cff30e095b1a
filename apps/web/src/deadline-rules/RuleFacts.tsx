import Box from '@mui/material/Box';
import { sourceWords } from '@geleit/domain';
import { landName } from '../deadline-calculator/lands.js';
import { periodWords } from '../deadline-calculator/periodWords.js';
import type { DeadlineRule, Land } from '../deadline-calculator/rule.js';
import type { MessageKey } from '../i18n/messages.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { validityWords, warningWords } from './ruleWords.js';

const fictions = ['vwvfg4', 'vwzg4', 'sgb4', 'ao4s'] as const;

/** A rule's facts one under the other, in words. */
export function RuleFacts({ rule, lands }: { rule: DeadlineRule; lands: readonly Land[] }) {
  const t = useT();
  const locale = useCurrentLocale();
  const fiction = fictions.find((one) => one === rule.fiction);
  const facts: readonly (readonly [MessageKey, string | false | null | undefined])[] = [
    ['deadlineRules.detail.trigger', rule.triggerWords[locale]],
    ['deadlineRules.detail.kinds', rule.kinds.map((kind) => t(`deadlineRules.kind.${kind}`)).join(', ')],
    ['deadlineRules.detail.period', periodWords(rule.period, t)],
    ['deadlineRules.detail.shift', t(`deadlineRules.shift.${rule.shift}`)],
    ['deadlineRules.detail.fiction', fiction && rule.kinds.includes('posted') && t(`deadlineRules.fiction.${fiction}`)],
    ['deadlineRules.detail.direction', t(`deadlineRules.direction.${rule.direction}`)],
    ['deadlineRules.detail.severity', t(`deadlineRules.severity.${rule.severity}`)],
    ['deadlineRules.detail.norm', rule.norms ? null : rule.norm],
    ['deadlineRules.detail.normNew', rule.norms?.new],
    ['deadlineRules.detail.normOld', rule.norms?.old],
    ['deadlineRules.detail.land', rule.land && landName(lands, rule.land, locale)],
    ['deadlineRules.detail.valid', validityWords(rule, locale, t)],
    ['deadlineRules.detail.consequence', rule.consequence?.[locale]],
    ['deadlineRules.detail.remedy', rule.remedy?.[locale]],
    ['deadlineRules.detail.warnings', warningWords(rule.warnDaysBefore, locale, t)],
    ['deadlineRules.detail.source', rule.own ? null : sourceWords(rule.source)[locale]],
  ];
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0,1fr)', md: '220px minmax(0,1fr)' },
        gap: { xs: '1px', md: '7px 14px' },
        lineHeight: 1.4,
        '& dt': { fontSize: 13, color: 'text.secondary', mt: { xs: '8px', md: 0 } },
        '& dd': { overflowWrap: 'anywhere' },
      }}
    >
      {facts.map(([label, words]) =>
        words ? (
          <Box key={label} sx={{ display: 'contents' }}>
            <dt>{t(label)}</dt>
            <dd>{words}</dd>
          </Box>
        ) : null,
      )}
    </Box>
  );
}
