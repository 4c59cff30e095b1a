import type { Subject } from '@geleit/domain';
import {
  BedDouble,
  ChartColumn,
  FileCheck,
  FileText,
  Gavel,
  HandCoins,
  HeartPulse,
  History,
  IdCard,
  ListChecks,
  type LucideIcon,
  ShieldCheck,
  Target,
} from 'lucide-react';
import { type ComponentType, lazy } from 'react';
import type { CaseView } from '../../api/types.js';
import type { MessageKey } from '../../i18n/messages.js';
import type { CaseData } from '../data/useCaseData.js';
import { TimelineSection } from './TimelineSection.js';

export interface CaseSectionProps {
  record: CaseView;
  data: CaseData;
}

export interface CaseSection {
  /** What stands behind `#/cases/:id/`; the first section has none. */
  path: string;
  label: MessageKey;
  icon: LucideIcon;
  /** Shown to who may read this. */
  subject: Subject;
  Page: ComponentType<CaseSectionProps>;
}

const FactsSectionPage = lazy(() =>
  import('../../case-record/facts/FactsSectionPage.js').then((page) => ({ default: page.FactsSectionPage })),
);
const PlanSection = lazy(() =>
  import('../../case-record/plan/PlanSection.js').then((page) => ({ default: page.PlanSection })),
);
const SafetySection = lazy(() =>
  import('../../case-record/safety/SafetySection.js').then((page) => ({ default: page.SafetySection })),
);
const ConsentsSection = lazy(() =>
  import('../../case-record/consents/ConsentsSection.js').then((page) => ({ default: page.ConsentsSection })),
);
const HousingSection = lazy(() =>
  import('../../case-record/housing/HousingSection.js').then((page) => ({ default: page.HousingSection })),
);
const HealthSection = lazy(() =>
  import('../../case-record/health/HealthSection.js').then((page) => ({ default: page.HealthSection })),
);
const ProceedingsSection = lazy(() =>
  import('../../case-record/proceedings/ProceedingsSection.js').then((page) => ({ default: page.ProceedingsSection })),
);
const ResidenceRecordSection = lazy(() =>
  import('../../case-record/residence/ResidenceRecordSection.js').then((page) => ({
    default: page.ResidenceRecordSection,
  })),
);
const BenefitsSection = lazy(() =>
  import('../../case-record/benefits/BenefitsSection.js').then((page) => ({ default: page.BenefitsSection })),
);
const ReleaseSection = lazy(() =>
  import('../../statistics/case-release/ReleaseSection.js').then((page) => ({ default: page.ReleaseSection })),
);
const DocumentsSection = lazy(() =>
  import('../../case-record/documents/DocumentsSection.js').then((page) => ({ default: page.DocumentsSection })),
);

/** The parts of a case's record, in the order of the strip under its head. Every one but the first is fetched when opened. */
export const caseSections: readonly CaseSection[] = [
  { path: '', label: 'caseSections.timeline', icon: History, subject: 'timeline', Page: TimelineSection },
  { path: 'facts', label: 'caseFactsPage.title', icon: ListChecks, subject: 'caseFile', Page: FactsSectionPage },
  { path: 'plan', label: 'plan.title', icon: Target, subject: 'goal', Page: PlanSection },
  { path: 'safety', label: 'safety.section', icon: ShieldCheck, subject: 'riskAssessment', Page: SafetySection },
  { path: 'consents', label: 'consents.title', icon: FileCheck, subject: 'consent', Page: ConsentsSection },
  {
    path: 'residence',
    label: 'residenceSection.title',
    icon: IdCard,
    subject: 'residenceStatus',
    Page: ResidenceRecordSection,
  },
  { path: 'proceedings', label: 'proceedings.title', icon: Gavel, subject: 'proceeding', Page: ProceedingsSection },
  { path: 'housing', label: 'housing.title', icon: BedDouble, subject: 'housingStay', Page: HousingSection },
  { path: 'health', label: 'health.title', icon: HeartPulse, subject: 'healthNeed', Page: HealthSection },
  { path: 'benefits', label: 'benefits.title', icon: HandCoins, subject: 'benefit', Page: BenefitsSection },
  { path: 'documents', label: 'documents.title', icon: FileText, subject: 'document', Page: DocumentsSection },
  { path: 'statistics', label: 'caseSections.statistics', icon: ChartColumn, subject: 'release', Page: ReleaseSection },
];
