import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { FactSectionFields } from '@geleit/domain';
import type { CaseFacts } from '../../api/types.js';
import { useCaseDialog } from '../../case-page/dialogs.js';
import { factValuesOf, statedCount } from '../../case-page/forms/facts/factValues.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import { FactValue } from './FactValue.js';

interface FactsCardProps {
  section: FactSectionFields;
  facts: CaseFacts;
  mayChange: boolean;
}

/** What is stated in one section; one without any statement is a single line that can be filled in. */
export function FactsCard({ section: { id, fields, ...label }, facts, mayChange }: FactsCardProps) {
  const t = useT();
  const open = useCaseDialog();
  const values = factValuesOf(facts);
  const stated = fields.filter(({ name }) => statedCount(values, [name]) > 0);
  const title = label[useCurrentLocale()];
  const isEmpty = stated.length === 0;
  const hint =
    fields.length === 1
      ? isEmpty
        ? t('caseFactsPage.empty')
        : undefined
      : isEmpty
        ? t('caseFactsPage.empty')
        : t('caseFacts.filled', { filled: stated.length, all: fields.length });
  return (
    <Card
      title={title}
      hint={hint}
      action={
        mayChange ? (
          <Button
            size="small"
            aria-label={t(isEmpty ? 'caseFactsPage.fillOf' : 'caseFactsPage.changeOf', { section: title })}
            onClick={() => {
              open({ name: 'facts', section: id });
            }}
          >
            {t(isEmpty ? 'caseFactsPage.fill' : 'caseFactsPage.change')}
          </Button>
        ) : undefined
      }
    >
      {isEmpty ? null : (
        <Box
          component="dl"
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr', sm: '210px minmax(0,1fr)' },
            gap: { xs: '0 16px', sm: '7px 16px' },
            m: 0,
            p: '2px 14px 14px',
            fontSize: 14,
            '& dt': { color: 'text.secondary', mt: { xs: '8px', sm: 0 } },
            '& dd': { m: 0, overflowWrap: 'anywhere' },
          }}
        >
          {stated.map((field) => (
            <FactValue key={field.name} field={field} facts={facts} />
          ))}
        </Box>
      )}
      {id === 'children' && !isEmpty ? (
        <Typography variant="meta" component="p" color="text.secondary" sx={{ p: '0 14px 12px' }}>
          {t('caseFactsPage.counted')}
        </Typography>
      ) : null}
    </Card>
  );
}
