import { labelOf } from '@geleit/domain';
import { ShieldCheck } from 'lucide-react';
import type { CaseView } from '../../api/types.js';
import { AsideLink } from '../../case-record/AsideLink.js';
import { HousingNow } from '../../case-record/housing/HousingNow.js';
import { PlanLine } from '../../case-record/safety/PlanLine.js';
import { ReviewDay } from '../../case-record/safety/ReviewDay.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { useMayI } from '../../session/me.js';
import { useCaseDialog } from '../dialogs.js';
import { AsideSection } from './AsideSection.js';
import { childrenWords } from './childrenWords.js';
import { Lines } from './Lines.js';
import { SmallLink } from './SmallLink.js';

/** How dangerous it is, when to look again, whether there is a safety plan, and where the children are. */
export function SafetySection({ record, mayChange }: { record: CaseView; mayChange: boolean }) {
  const t = useT();
  const locale = useCurrentLocale();
  const mayI = useMayI();
  const open = useCaseDialog();
  const mayReadPlan = mayI('read', 'riskAssessment');
  const { riskLevel, riskReviewOn, children } = record.facts;
  return (
    <AsideSection
      icon={ShieldCheck}
      title={t('caseAside.safety')}
      action={
        <>
          {mayChange ? (
            <SmallLink
              about={t('caseAside.safety')}
              onClick={() => {
                open({ name: 'facts', section: 'safety' });
              }}
            >
              {t('caseAside.edit')}
            </SmallLink>
          ) : null}
          {mayReadPlan ? <AsideLink to={`/cases/${record.id}/safety`} about={t('caseAside.safety')} /> : null}
        </>
      }
    >
      <Lines
        lines={[
          {
            term: t('caseAside.riskLevel'),
            value: riskLevel ? labelOf('riskLevel', riskLevel, locale) : t('caseAside.notAssessed'),
          },
          ...(riskReviewOn ? [{ term: t('caseAside.reviewOn'), value: <ReviewDay on={riskReviewOn} /> }] : []),
          ...(mayReadPlan ? [{ term: t('safety.plan'), value: <PlanLine caseId={record.id} /> }] : []),
          ...(mayI('read', 'housingStay')
            ? [{ term: t('housing.title'), value: <HousingNow caseId={record.id} /> }]
            : []),
          { term: t('caseAside.children'), value: childrenWords(children, t) || t('caseAside.noChildren') },
        ]}
      />
    </AsideSection>
  );
}
