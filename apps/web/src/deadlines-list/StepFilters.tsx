import Box from '@mui/material/Box';
import { codeLists } from '@geleit/domain';
import type { FigureFilter } from '../centre-dashboard/openedFigure.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';
import { codeLabel } from '../ui/codeOptions.js';
import { PlainDateField } from '../ui/PlainDateField.js';
import { WordSelect } from './WordSelect.js';

export type StepChoice = FigureFilter & {
  readonly area?: readonly string[];
  readonly occurredFrom?: string;
  readonly occurredUntil?: string;
};

const areas = codeLists.supportArea.map(({ code }) => code);

/** One area or all of them, from one day to another. */
export function StepFilters({ choice, onChange }: { choice: StepChoice; onChange: (choice: StepChoice) => void }) {
  const t = useT();
  const locale = useCurrentLocale();
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
        mb: '10px',
        '& > :first-of-type': { gridColumn: { xs: 'span 2', md: 'auto' } },
      }}
    >
      <WordSelect
        label={t('deadlinesList.steps.area')}
        value={choice.area?.[0]}
        all={t('deadlinesList.steps.anyArea')}
        words={areas.map((area) => [area, codeLabel('supportArea', area, locale)])}
        onChange={(area) => {
          put('area', area && [area]);
        }}
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
