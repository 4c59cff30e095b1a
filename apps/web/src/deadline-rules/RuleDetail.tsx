import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import { Calculator, Lock, Pencil } from 'lucide-react';
import { useOpenCalculator } from '../deadline-calculator/calculatorStore.js';
import type { DeadlineRule, Land } from '../deadline-calculator/rule.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { useMayI } from '../session/me.js';
import { TitledDialog } from '../ui/TitledDialog.js';
import { FoundationTag } from './FoundationTag.js';
import { ProposeSwitch } from './ProposeSwitch.js';
import { RuleFacts } from './RuleFacts.js';

interface RuleDetailProps {
  rule: DeadlineRule;
  lands: readonly Land[];
  onEdit: () => void;
  onClose: () => void;
}

/** All that is known of a rule, and the way to the calculator. */
export function RuleDetail({ rule, lands, onEdit, onClose }: RuleDetailProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const openCalculator = useOpenCalculator();
  const mayChange = useMayI()('change', 'deadlineRule');
  return (
    <TitledDialog width="md" onClose={onClose} title={rule.name[locale]}>
      {/* On a phone it scrolls, and holds nothing else that the keyboard could stop at. */}
      <DialogContent tabIndex={0} sx={{ '&:focus-visible': { outlineOffset: -2 } }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', mb: '12px', fontSize: 13 }}>
          <FoundationTag rule={rule} />
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {rule.own ? t('deadlineRules.ownHint') : t(`deadlineRules.foundationHint.${rule.foundation}`)}
          </Box>
        </Box>
        <RuleFacts rule={rule} lands={lands} />
        <Alert role="note" severity="info" icon={<Lock size={16} aria-hidden />} sx={{ mt: '14px' }}>
          {t(rule.own ? 'deadlineRules.detail.ownFixed' : 'deadlineRules.detail.fixed')}
        </Alert>
        {mayChange && !rule.own ? <ProposeSwitch rule={rule} /> : null}
      </DialogContent>
      <DialogActions>
        {mayChange && rule.own && rule.state !== 'ended' ? (
          <Button startIcon={<Pencil size={16} aria-hidden />} onClick={onEdit} sx={{ mr: 'auto' }}>
            {t('deadlineRules.detail.edit')}
          </Button>
        ) : null}
        <Button onClick={onClose}>{t('common.close')}</Button>
        {rule.state === 'ended' ? null : (
          <Button
            variant="contained"
            color="primary"
            startIcon={<Calculator size={16} aria-hidden />}
            onClick={() => {
              openCalculator({ ruleId: rule.id });
            }}
          >
            {t('deadlineRules.detail.toCalculator')}
          </Button>
        )}
      </DialogActions>
    </TitledDialog>
  );
}
