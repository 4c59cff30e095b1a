import type { BenefitView } from '../../benefits/benefit-view.js';
import type { CaseView } from '../../cases/case-view.js';
import type { ConsentView, StandingView } from '../../consents/consent-view.js';
import type { DeadlineView } from '../../deadlines/deadline-view.js';
import type { DocumentView } from '../../documents/document-view.js';
import type { CaseEventView } from '../../events/case-event-view.js';
import type { HealthNeedView } from '../../health-needs/health-need-view.js';
import type { HousingStayView } from '../../housing-stays/housing-stay-view.js';
import type { GoalView } from '../../plan/goal-view.js';
import type { TaskView } from '../../plan/task-view.js';
import type { ProceedingView } from '../../proceedings/proceeding-view.js';
import type { ResidenceStatusView } from '../../residence/residence-view.js';
import type { RiskAssessmentView } from '../../risk-assessments/risk-assessment-view.js';
import type { SupportStepView } from '../../support-steps/support-step-view.js';

/** All of a case that may come to paper, as it is shown on the screen; each list the latest first. */
export interface CaseContent {
  file: CaseView;
  steps: SupportStepView[];
  residence: ResidenceStatusView[];
  /** Open ones first, by their day. */
  deadlines: DeadlineView[];
  events: CaseEventView[];
  consents: ConsentView[];
  standing: StandingView[];
  goals: GoalView[];
  tasks: TaskView[];
  risk: RiskAssessmentView[];
  housing: HousingStayView[];
  health: HealthNeedView[];
  benefits: BenefitView[];
  proceedings: ProceedingView[];
  documents: DocumentView[];
}
