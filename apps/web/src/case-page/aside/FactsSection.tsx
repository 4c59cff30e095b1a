import Typography from '@mui/material/Typography';
import { labelOf, shortLabelOf } from '@geleit/domain';
import { ListChecks } from 'lucide-react';
import type { CaseView } from '../../api/types.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { useCaseDialog } from '../dialogs.js';
import { AsideSection } from './AsideSection.js';
import { type Line, Lines } from './Lines.js';
import { SmallLink } from './SmallLink.js';

/** The few facts somebody asks for on the phone; all of them behind "Ändern". */
export function FactsSection({ record, mayChange }: { record: CaseView; mayChange: boolean }) {
  const t = useT();
  const locale = useCurrentLocale();
  const open = useCaseDialog();
  const { facts } = record;
  const main = facts.exploitationForms?.find((form) => form.main)?.form;
  const languages = (facts.languages ?? []).map((code) => labelOf('language', code, locale)).join(', ');
  const origin = [
    ...new Set(
      [
        facts.nationality && labelOf('nationality', facts.nationality, locale),
        facts.countryOfOrigin && labelOf('country', facts.countryOfOrigin, locale),
      ].filter(Boolean),
    ),
  ].join(', ');
  const lines: Line[] = [
    { term: t('caseAside.gender'), value: facts.gender ? labelOf('gender', facts.gender, locale) : '' },
    {
      term: t('caseAside.age'),
      value: facts.yearOfBirth
        ? String(facts.yearOfBirth)
        : facts.ageGroup
          ? labelOf('ageGroup', facts.ageGroup, locale)
          : '',
    },
    { term: t('caseAside.origin'), value: origin },
    { term: t('caseAside.languages'), value: languages },
    { term: t('caseAside.exploitation'), value: main ? shortLabelOf('exploitationForm', main, locale) : '' },
  ].filter(({ value }) => value !== '');
  return (
    <AsideSection
      icon={ListChecks}
      title={t('caseAside.facts')}
      action={
        mayChange ? (
          <SmallLink
            about={t('caseAside.facts')}
            onClick={() => {
              open({ name: 'facts' });
            }}
          >
            {t('caseAside.edit')}
          </SmallLink>
        ) : null
      }
    >
      {lines.length > 0 ? (
        <Lines lines={lines} />
      ) : (
        <Typography variant="dense" component="p" color="text.secondary">
          {t('caseAside.noFacts')}
        </Typography>
      )}
    </AsideSection>
  );
}
