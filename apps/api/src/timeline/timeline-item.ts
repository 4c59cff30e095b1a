import type { BenefitView } from '../benefits/benefit-view.js';
import type { ConsentView } from '../consents/consent-view.js';
import type { DeadlineView } from '../deadlines/deadline-view.js';
import type { CaseEventView } from '../events/case-event-view.js';
import type { DocumentView } from '../documents/document-view.js';
import type { HealthNeedView } from '../health-needs/health-need-view.js';
import type { HousingStayView } from '../housing-stays/housing-stay-view.js';
import type { GoalView } from '../plan/goal-view.js';
import type { TaskView } from '../plan/task-view.js';
import type { ProceedingView } from '../proceedings/proceeding-view.js';
import type { ResidenceStatusView } from '../residence/residence-view.js';
import type { RiskAssessmentView } from '../risk-assessments/risk-assessment-view.js';
import type { SupportStepView } from '../support-steps/support-step-view.js';
import type { PersonName } from '../users/staff-names.js';

/** What stands in a timeline, but for the opening of the case. */
export const timelineKinds = [
  'supportStep',
  'residenceStatus',
  'deadline',
  'caseEvent',
  'consent',
  'riskAssessment',
  'housingStay',
  'healthNeed',
  'benefit',
  'proceeding',
  'goal',
  'task',
  'document',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

export interface TimelineItem {
  id: string;
  kind: TimelineKind | 'caseOpened';
  /** The day it belongs to, and the instant it was entered. */
  on: string;
  at: string;
  by: PersonName | null;
  record: TimelineRecord | null;
}

export type TimelineRecord =
  | SupportStepView
  | ResidenceStatusView
  | DeadlineView
  | CaseEventView
  | ConsentView
  | RiskAssessmentView
  | HousingStayView
  | HealthNeedView
  | BenefitView
  | ProceedingView
  | GoalView
  | TaskView
  | DocumentView;
