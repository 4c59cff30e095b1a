import Box from '@mui/material/Box';
import { codeLists } from '@geleit/domain';
import type { FigureFilter } from '../centre-dashboard/openedFigure.js';
import { useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';
import { CodeSelect } from '../ui/CodeSelect.js';
import { PlainDateField } from '../ui/PlainDateField.js';

export type StepChoice = FigureFilter & {
  readonly area?: readonly string[];
  readonly occurredFrom?: string;
  readonly occurredUntil?: string;
};

const areas = codeLists.supportArea.map(({ code }) => code);

/** One area or all of them, from one day to another. */
export function StepFilters({ choice, onChange }: { choice: StepChoice; onChange: (choice: StepChoice) => void }) {
  const t = useT();
  const put = (name: keyof StepChoice, value: string | readonly string[] | null) => {
    const { [name]: _, ...rest } = choice;
    onChange(value ? { ...rest, [name]: value } : rest);
  };
  return (
    <Box
      role="group"
      aria-label={t('deadlinesList.steps.filters')}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr 1fr', md: '280px 190px 190px' },
        gap: '0 12px',
        mb: '4px',
        '& > :first-of-type': { gridColumn: { xs: 'span 2', md: 'auto' } },
      }}
    >
      <CodeSelect
        list="supportArea"
        codes={areas}
        label={t('deadlinesList.steps.area')}
        value={choice.area?.[0] ?? null}
        onChange={(area) => put('area', area && [area])}
        helperText=" "
      />
      <PlainDateField
        label={t('deadlinesList.steps.from')}
        value={choice.occurredFrom ?? null}
        onChange={(from) => put('occurredFrom', from)}
        max={choice.occurredUntil ?? today()}
      />
      <PlainDateField
        label={t('deadlinesList.steps.until')}
        value={choice.occurredUntil ?? null}
        onChange={(until) => put('occurredUntil', until)}
        max={today()}
      />
    </Box>
  );
}
