import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { Plus, Scale } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useStore } from 'react-admin';
import type { DeadlineRules } from '../deadline-calculator/rule.js';
import { searchRules } from '../deadline-calculator/searchRules.js';
import { useDeadlineRules } from '../deadline-calculator/useDeadlineRules.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { useMayI } from '../session/me.js';
import { Card } from '../ui/Card.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ErrorState } from '../ui/ErrorState.js';
import { OwnRuleDialog } from './OwnRuleDialog.js';
import { allRules, groupOf, isChosen, type RuleChoice } from './ruleChoice.js';
import { RuleDetail } from './RuleDetail.js';
import { RuleFilters } from './RuleFilters.js';
import { RuleTable } from './RuleTable.js';

type Opened = { readonly as: 'detail' | 'form'; readonly id: string } | { readonly as: 'new' };

const nothing: DeadlineRules = { data: [], lands: [] };

/** Every rule by which deadlines are computed, with norm, validity and source; a lead adds the centre's own. */
export function DeadlineRulesPage() {
  const t = useT();
  const mayAdd = useMayI()('create', 'deadlineRule');
  const [choice, setChoice] = useStore<RuleChoice>('deadlineRules.choice', allRules);
  const [opened, setOpened] = useState<Opened | null>(null);
  const { data: rules = nothing, isPending, error, refetch } = useDeadlineRules();
  const found = useFound(rules, choice);
  const rule = opened && opened.as !== 'new' ? rules.data.find(({ id }) => id === opened.id) : undefined;
  const close = () => {
    setOpened(null);
  };
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 8px', mb: '10px' }}>
        <Typography variant="h1">{t('deadlineRules.title')}</Typography>
        {isPending || error ? null : (
          <Typography variant="dense" color="text.secondary" role="status">
            {t('deadlineRules.summary', { smart_count: found.length })}
          </Typography>
        )}
        {mayAdd ? (
          <Button
            variant="contained"
            color="primary"
            startIcon={<Plus size={16} aria-hidden />}
            onClick={() => {
              setOpened({ as: 'new' });
            }}
            sx={{ ml: 'auto' }}
          >
            {t('deadlineRules.addOwn')}
          </Button>
        ) : null}
      </Box>
      <Typography variant="dense" component="p" color="text.secondary" sx={{ mb: '10px' }}>
        {t('deadlineRules.hint')}
      </Typography>
      <RuleFilters choice={choice} onChange={setChoice} />
      <Card>
        {isPending ? <LinearProgress aria-label={t('common.loading')} /> : null}
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {found.length > 0 ? (
          <RuleTable
            rules={found}
            onOpen={({ id }) => {
              setOpened({ as: 'detail', id });
            }}
          />
        ) : isPending || error ? null : (
          <Empty
            isOwn={choice.area === 'own'}
            onClear={() => {
              setChoice(allRules);
            }}
          />
        )}
      </Card>
      {rule && opened?.as === 'detail' ? (
        <RuleDetail
          rule={rule}
          lands={rules.lands}
          onEdit={() => {
            setOpened({ as: 'form', id: rule.id });
          }}
          onClose={close}
        />
      ) : null}
      {opened?.as === 'new' || (rule && opened?.as === 'form') ? (
        <OwnRuleDialog rule={rule ?? null} lands={rules.lands} onClose={close} />
      ) : null}
    </>
  );
}

function useFound({ data }: DeadlineRules, choice: RuleChoice) {
  const t = useT();
  const locale = useCurrentLocale();
  return useMemo(() => {
    const chosen = data.filter((rule) => isChosen(rule, choice));
    return searchRules(chosen, choice.query, locale, (rule) => {
      const section = groupOf(rule);
      return section === 'own' ? t('deadlineRules.own') : t(`deadlineCalculator.area.${section}`);
    });
  }, [data, choice, locale, t]);
}

function Empty({ isOwn, onClear }: { isOwn: boolean; onClear: () => void }) {
  const t = useT();
  return (
    <EmptyState
      icon={Scale}
      title={t(isOwn ? 'deadlineRules.noOwn' : 'deadlineRules.empty')}
      action={<Button onClick={onClear}>{t('deadlineRules.clear')}</Button>}
    >
      {t(isOwn ? 'deadlineRules.noOwnText' : 'deadlineRules.emptyText')}
    </EmptyState>
  );
}
