import type { Subject } from '@geleit/domain';
import { History, type LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
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

/** The parts of a case's record, in the order of the strip under its head. Every one but the first is fetched when opened. */
export const caseSections: readonly CaseSection[] = [
  { path: '', label: 'caseSections.timeline', icon: History, subject: 'timeline', Page: TimelineSection },
];
