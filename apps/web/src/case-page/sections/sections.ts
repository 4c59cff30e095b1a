import type { Subject } from '@geleit/domain';
import { FileCheck, History, type LucideIcon } from 'lucide-react';
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

const ConsentsSection = lazy(() =>
  import('../../case-record/consents/ConsentsSection.js').then((page) => ({ default: page.ConsentsSection })),
);

/** The parts of a case's record, in the order of the strip under its head. Every one but the first is fetched when opened. */
export const caseSections: readonly CaseSection[] = [
  { path: '', label: 'caseSections.timeline', icon: History, subject: 'timeline', Page: TimelineSection },
  { path: 'consents', label: 'consents.title', icon: FileCheck, subject: 'consent', Page: ConsentsSection },
];
