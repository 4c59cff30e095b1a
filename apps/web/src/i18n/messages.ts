import type { LaterMessages } from './laterMessages.js';
import { commonMessages } from './common.messages.js';
import { auditMessages } from '../audit/audit.messages.js';
import { calendarFeedsMessages } from '../calendar-feeds/calendarFeeds.messages.js';
import { calendarMessages } from '../calendar/calendar.messages.js';
import { casePageMessages } from '../case-page/casePage.messages.js';
import { centreDashboardMessages } from '../centre-dashboard/centreDashboard.messages.js';
import { conflictMessages } from '../conflict/conflict.messages.js';
import { consentsMessages } from '../case-record/consents/consents.messages.js';
import { planMessages } from '../case-record/plan/plan.messages.js';
import { safetyMessages } from '../case-record/safety/safety.messages.js';
import { contactsMessages } from '../contacts/contacts.messages.js';
import { deadlineCalculatorMessages } from '../deadline-calculator/deadlineCalculator.messages.js';
import { deadlineExplainedMessages } from '../deadline-explained/deadlineExplained.messages.js';
import { deadlineRulesMessages } from '../deadline-rules/deadlineRules.messages.js';
import { deadlinesListMessages } from '../deadlines-list/deadlinesList.messages.js';
import { deputiesMessages } from '../deputies/deputies.messages.js';
import { reminderSettingsMessages } from '../reminder-settings/reminderSettings.messages.js';
import { caseListMessages } from '../case-list/caseList.messages.js';
import { foundingMessages } from '../founding/founding.messages.js';
import { homeMessages } from '../home/home.messages.js';
import { invitationMessages } from '../invitation/invitation.messages.js';
import { layoutMessages } from '../layout/layout.messages.js';
import { loginMessages } from '../login/login.messages.js';
import { newCaseMessages } from '../new-case/newCase.messages.js';
import { peopleMessages } from '../people/people.messages.js';
import { placesMessages } from '../places/places.messages.js';
import { quickExitMessages } from '../quick-exit/quickExit.messages.js';
import { dueMessages } from '../ui/due.messages.js';
import { tasksMessages } from '../tasks/tasks.messages.js';
import { textHintsMessages } from '../text-hints/textHints.messages.js';
import { uiMessages } from '../ui/ui.messages.js';

/**
 * Every catalogue of the front end, merged here and nowhere else. A folder adds one line to each list:
 * `...caseListMessages.de` below, `...caseListMessages.en` further down. German types the English one.
 */
export const de = {
  ...commonMessages.de,
  ...dueMessages.de,
  ...uiMessages.de,
  ...auditMessages.de,
  ...calendarFeedsMessages.de,
  ...calendarMessages.de,
  ...casePageMessages.de,
  ...centreDashboardMessages.de,
  ...conflictMessages.de,
  ...consentsMessages.de,
  ...contactsMessages.de,
  ...planMessages.de,
  ...safetyMessages.de,
  ...deadlineCalculatorMessages.de,
  ...deadlineExplainedMessages.de,
  ...deadlineRulesMessages.de,
  ...deadlinesListMessages.de,
  ...deputiesMessages.de,
  ...caseListMessages.de,
  ...foundingMessages.de,
  ...homeMessages.de,
  ...invitationMessages.de,
  ...layoutMessages.de,
  ...loginMessages.de,
  ...newCaseMessages.de,
  ...peopleMessages.de,
  ...placesMessages.de,
  ...quickExitMessages.de,
  ...reminderSettingsMessages.de,
  ...tasksMessages.de,
  ...textHintsMessages.de,
};

export const en: typeof de = {
  ...commonMessages.en,
  ...dueMessages.en,
  ...uiMessages.en,
  ...auditMessages.en,
  ...calendarFeedsMessages.en,
  ...calendarMessages.en,
  ...casePageMessages.en,
  ...centreDashboardMessages.en,
  ...conflictMessages.en,
  ...consentsMessages.en,
  ...contactsMessages.en,
  ...planMessages.en,
  ...safetyMessages.en,
  ...deadlineCalculatorMessages.en,
  ...deadlineExplainedMessages.en,
  ...deadlineRulesMessages.en,
  ...deadlinesListMessages.en,
  ...deputiesMessages.en,
  ...caseListMessages.en,
  ...foundingMessages.en,
  ...homeMessages.en,
  ...invitationMessages.en,
  ...layoutMessages.en,
  ...loginMessages.en,
  ...newCaseMessages.en,
  ...peopleMessages.en,
  ...placesMessages.en,
  ...quickExitMessages.en,
  ...reminderSettingsMessages.en,
  ...tasksMessages.en,
  ...textHintsMessages.en,
};

type Leaves<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** A key of the German catalogue, e.g. `common.save`. */
export type MessageKey = Leaves<typeof de & LaterMessages>;
