import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type FactField, labelOf } from '@geleit/domain';
import type { CaseFacts } from '../../api/types.js';
import { earlierCooperationWords } from '../../case-page/forms/facts/earlierCooperation.js';
import { factWords } from '../../case-page/forms/facts/factWords.js';
import { day } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { Tag } from '../../ui/Tag.js';

/** One fact: its name and what was stated. */
export function FactValue({ field, facts }: { field: FactField; facts: CaseFacts }) {
  const t = useT();
  const locale = useCurrentLocale();
  if (field.type === 'children') return <Children children={facts.children ?? []} />;
  return (
    <Box sx={{ display: 'contents' }}>
      <dt>{field[locale]}</dt>
      <dd>
        {field.type === 'exploitation' ? (
          <Lines
            lines={(facts.exploitationForms ?? []).map(({ form, main }) => (
              <>
                {labelOf('exploitationForm', form, locale)} {main ? <Tag>{t('caseFactsPage.main')}</Tag> : null}
              </>
            ))}
          />
        ) : field.type === 'earlierCooperation' ? (
          <Lines lines={(facts.earlierCooperation ?? []).map((one) => earlierCooperationWords(one, locale, t))} />
        ) : (
          factWords(field, facts[field.name], locale, t)
        )}
      </dd>
    </Box>
  );
}

const Lines = ({ lines }: { lines: readonly React.ReactNode[] }) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {lines.map((line, at) => (
      // Statements have no id of their own; their place in the list is what they are known by.
      <li key={at}>{line}</li>
    ))}
  </Box>
);

/** Each child with where it is, and where it was before. */
function Children({ children }: { children: NonNullable<CaseFacts['children']> }) {
  const t = useT();
  const locale = useCurrentLocale();
  const place = ({ whereabouts, since }: { whereabouts: string; since?: string | undefined }) =>
    [labelOf('whereabouts', whereabouts, locale), since ? t('caseFactsPage.since', { day: day(since, locale) }) : '']
      .filter(Boolean)
      .join(', ');
  return (
    <>
      {children.map((child, at) => (
        <Box key={at} sx={{ display: 'contents' }}>
          <dt>
            {t('caseFacts.child.one', { number: at + 1 })} · {labelOf('childAgeGroup', child.ageGroup, locale)}
          </dt>
          <dd>
            {place(child)}
            {(child.earlier ?? []).toReversed().map((one, index) => (
              <Typography key={index} variant="dense" component="p" color="text.secondary">
                {t('caseFacts.child.earlier')}: {place(one)}
              </Typography>
            ))}
          </dd>
        </Box>
      ))}
    </>
  );
}
