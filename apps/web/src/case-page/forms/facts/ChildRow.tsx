import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { ArrowRightLeft, X } from 'lucide-react';
import { dayPlain } from '../../../format/dates.js';
import { useT } from '../../../i18n/useT.js';
import { CodeSelect } from '../../../ui/CodeSelect.js';
import { PlainDateField } from '../../../ui/PlainDateField.js';
import type { Child } from '../../tracks/model/childrenItems.js';
import { moved, sinceOf, withoutEarlier } from './childMoves.js';

interface ChildRowProps {
  child: Child;
  number: number;
  isTried: boolean;
  onChange: (child: Child) => void;
  onRemove: () => void;
}

/** One child: age, where it is and since when, where it was before. */
export function ChildRow({ child, number, isTried, onChange, onRemove }: ChildRowProps) {
  const t = useT();
  const missing = (code: string) => (isTried && !code ? t('common.choose') : undefined);
  return (
    <Box
      role="group"
      aria-label={t('caseFacts.child.one', { number })}
      sx={{ border: '1px solid', borderColor: 'divider', borderRadius: '6px', p: '8px 12px 10px', width: '100%' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', mb: '4px' }}>
        <Typography variant="h4" component="p">
          {t('caseFacts.child.one', { number })}
        </Typography>
        <IconButton aria-label={t('caseFacts.child.remove', { number })} onClick={onRemove} sx={{ ml: 'auto' }}>
          <X size={16} aria-hidden />
        </IconButton>
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1.4fr 1.1fr' }, gap: '10px' }}>
        <CodeSelect
          list="childAgeGroup"
          label={t('caseFacts.child.ageGroup')}
          value={child.ageGroup || null}
          onChange={(code) => {
            onChange({ ...child, ageGroup: code ?? '' });
          }}
          error={missing(child.ageGroup)}
        />
        <CodeSelect
          list="whereabouts"
          label={t('caseFacts.child.whereabouts')}
          value={child.whereabouts || null}
          onChange={(code) => {
            onChange({ ...child, whereabouts: code ?? '' });
          }}
          error={missing(child.whereabouts)}
        />
        <PlainDateField
          label={t('caseFacts.child.since')}
          value={child.since ?? null}
          onChange={(since) => {
            onChange(sinceOf(child, since));
          }}
        />
      </Box>
      {child.earlier?.length ? (
        <Box component="ul" aria-label={t('caseFacts.child.earlier')} sx={{ fontSize: 13, color: 'text.secondary' }}>
          {child.earlier.map(({ whereabouts, since }, at) => {
            const where = t(`tracks.where.${whereabouts}` as never);
            const words = since ? t('caseFacts.child.earlierPlace', { where, since: dayPlain(since) }) : where;
            return (
              <Box
                component="li"
                key={`${whereabouts}-${since ?? ''}`}
                sx={{ display: 'flex', alignItems: 'center', gap: '6px' }}
              >
                {t('caseFacts.child.earlier')}: {words}
                <IconButton
                  aria-label={`${t('caseFacts.child.removeEarlier')}: ${words}`}
                  onClick={() => {
                    onChange(withoutEarlier(child, at));
                  }}
                >
                  <X size={14} aria-hidden />
                </IconButton>
              </Box>
            );
          })}
        </Box>
      ) : null}
      {child.whereabouts ? (
        <Button
          size="small"
          variant="text"
          startIcon={<ArrowRightLeft size={14} aria-hidden />}
          onClick={() => {
            onChange(moved(child));
          }}
        >
          {t('caseFacts.child.moved')}
        </Button>
      ) : null}
    </Box>
  );
}
