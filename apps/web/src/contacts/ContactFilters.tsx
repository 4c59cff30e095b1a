import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type CodeListName, codesOf } from '@geleit/domain';
import type { ContactFilter, ContactYear } from '../api/types.js';
import { WordSelect } from '../deadlines-list/WordSelect.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { codeLabel } from '../ui/codeOptions.js';
import { ToggleChip } from '../ui/ToggleChip.js';

interface ContactFiltersProps {
  filter: ContactFilter;
  years: readonly ContactYear[];
  onChange: (filter: ContactFilter) => void;
}

/** Years with their counts, whether a case was made of it, and the codes. */
export function ContactFilters({ filter, years, onChange }: ContactFiltersProps) {
  const t = useT();
  const put = <Name extends keyof ContactFilter>(name: Name, value: ContactFilter[Name] | undefined) => {
    const { [name]: _, ...rest } = filter;
    onChange(value === undefined ? rest : { ...rest, [name]: value });
  };
  const chosen = years.find(({ year }) => year === filter.year) ?? years[0];
  return (
    <Box role="group" aria-label={t('contacts.filters')} sx={{ display: 'grid', gap: '8px', minWidth: 0 }}>
      {chosen ? (
        <Typography component="p" role="status" sx={{ fontWeight: 600 }}>
          {t('contacts.sum', { ...chosen })}
        </Typography>
      ) : null}
      <Box sx={{ display: 'flex', gap: '6px', flexWrap: 'wrap' }}>
        {years.map(({ year, contacts }) => (
          <ToggleChip
            key={year}
            pressed={filter.year === year}
            count={contacts}
            onToggle={(pressed) => {
              put('year', pressed ? year : undefined);
            }}
          >
            {year}
          </ToggleChip>
        ))}
        {([false, true] as const).map((usedUp) => (
          <ToggleChip
            key={String(usedUp)}
            pressed={filter.usedUp === usedUp}
            onToggle={(pressed) => {
              put('usedUp', pressed ? usedUp : undefined);
            }}
          >
            {t(usedUp ? 'contacts.usedUp' : 'contacts.open')}
          </ToggleChip>
        ))}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: 'repeat(3,minmax(0,220px))' }, gap: '0 12px' }}>
        <CodeFilter
          list="channel"
          label={t('contacts.channel')}
          all={t('contacts.anyChannel')}
          value={filter.channel?.[0]}
          onChange={(code) => {
            put('channel', code ? [code] : undefined);
          }}
        />
        <CodeFilter
          list="contactTopic"
          label={t('contacts.topic')}
          all={t('contacts.anyTopic')}
          value={filter.topic?.[0]}
          onChange={(code) => {
            put('topic', code ? [code] : undefined);
          }}
        />
        <CodeFilter
          list="language"
          label={t('contacts.language')}
          all={t('contacts.anyLanguage')}
          value={filter.language?.[0]}
          onChange={(code) => {
            put('language', code ? [code] : undefined);
          }}
        />
      </Box>
    </Box>
  );
}

interface CodeFilterProps {
  list: CodeListName;
  label: string;
  all: string;
  value: string | undefined;
  onChange: (code: string | null) => void;
}

function CodeFilter({ list, label, all, value, onChange }: CodeFilterProps) {
  const locale = useCurrentLocale();
  const words = codesOf(list).map((code): [string, string] => [code, codeLabel(list, code, locale)]);
  return <WordSelect label={label} all={all} value={value} words={words} onChange={onChange} />;
}
