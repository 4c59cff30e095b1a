import { lazy } from 'react';

/** Every page but the log-in is fetched when it is first opened. */
export const StartPage = lazy(() => import('./home/StartPage.js').then((page) => ({ default: page.StartPage })));
export const CaseList = lazy(() => import('./case-list/CaseList.js').then((page) => ({ default: page.CaseList })));
export const NewCase = lazy(() => import('./new-case/NewCase.js').then((page) => ({ default: page.NewCase })));
export const CasePage = lazy(() => import('./case-page/CasePage.js').then((page) => ({ default: page.CasePage })));
export const DeadlinesPage = lazy(() =>
  import('./deadlines-list/DeadlinesPage.js').then((page) => ({ default: page.DeadlinesPage })),
);
export const TasksPage = lazy(() => import('./tasks/TasksPage.js').then((page) => ({ default: page.TasksPage })));
export const ContactsPage = lazy(() =>
  import('./contacts/ContactsPage.js').then((page) => ({ default: page.ContactsPage })),
);
export const CalendarPage = lazy(() =>
  import('./calendar/CalendarPage.js').then((page) => ({ default: page.CalendarPage })),
);
export const DeadlineCalculatorPage = lazy(() =>
  import('./deadline-calculator/DeadlineCalculatorPage.js').then((page) => ({ default: page.DeadlineCalculatorPage })),
);
export const DeadlineRulesPage = lazy(() =>
  import('./deadline-rules/DeadlineRulesPage.js').then((page) => ({ default: page.DeadlineRulesPage })),
);
export const StepsPage = lazy(() =>
  import('./deadlines-list/StepsPage.js').then((page) => ({ default: page.StepsPage })),
);
export const CentreDashboard = lazy(() =>
  import('./centre-dashboard/CentreDashboardPage.js').then((page) => ({ default: page.CentreDashboardPage })),
);
export const InvitationPage = lazy(() =>
  import('./invitation/InvitationPage.js').then((page) => ({ default: page.InvitationPage })),
);
export const PasswordPage = lazy(() =>
  import('./invitation/PasswordPage.js').then((page) => ({ default: page.PasswordPage })),
);
export const TeamPage = lazy(() => import('./people/team/TeamPage.js').then((page) => ({ default: page.TeamPage })));
export const OrganisationsPage = lazy(() =>
  import('./people/organisations/OrganisationsPage.js').then((page) => ({ default: page.OrganisationsPage })),
);
export const RecoveryPage = lazy(() =>
  import('./people/recovery/RecoveryPage.js').then((page) => ({ default: page.RecoveryPage })),
);
export const AuditPage = lazy(() => import('./audit/AuditPage.js').then((page) => ({ default: page.AuditPage })));
export const ReminderSettingsPage = lazy(() =>
  import('./reminder-settings/ReminderSettingsPage.js').then((page) => ({ default: page.ReminderSettingsPage })),
);
export const DeputiesPage = lazy(() =>
  import('./deputies/DeputiesPage.js').then((page) => ({ default: page.DeputiesPage })),
);
export const PlacesPage = lazy(() => import('./places/PlacesPage.js').then((page) => ({ default: page.PlacesPage })));
export const CalendarFeedsPage = lazy(() =>
  import('./calendar-feeds/CalendarFeedsPage.js').then((page) => ({ default: page.CalendarFeedsPage })),
);
export const TablesPage = lazy(() =>
  import('./statistics/tables/TablesPage.js').then((page) => ({ default: page.TablesPage })),
);
export const MethodPage = lazy(() =>
  import('./statistics/note/MethodPage.js').then((page) => ({ default: page.MethodPage })),
);
export const ReleasesPage = lazy(() =>
  import('./statistics/releases/ReleasesPage.js').then((page) => ({ default: page.ReleasesPage })),
);
export const OfficePage = lazy(() =>
  import('./statistics/office/OfficePage.js').then((page) => ({ default: page.OfficePage })),
);
export const ReportPage = lazy(() =>
  import('./statistics/report/ReportPage.js').then((page) => ({ default: page.ReportPage })),
);
export const YearsPage = lazy(() =>
  import('./statistics/years/YearsPage.js').then((page) => ({ default: page.YearsPage })),
);
export const OwnFiguresPage = lazy(() =>
  import('./statistics/own/OwnFiguresPage.js').then((page) => ({ default: page.OwnFiguresPage })),
);
