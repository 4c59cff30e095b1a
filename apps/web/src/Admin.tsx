import { useState } from 'react';
import { CoreAdminContext, CoreAdminRoutes, CustomRoutes, memoryStore, Resource } from 'react-admin';
import { Route, Routes } from 'react-router-dom';
import { dataProvider } from './api/dataProvider.js';
import { createI18nProvider } from './i18n/i18nProvider.js';
import { AppLayout } from './layout/AppLayout.js';
import { AccessDenied, NotFound } from './layout/NoPage.js';
import { Loading } from './layout/Loading.js';
import { Notifications } from './layout/Notifications.js';
import { LoginPage } from './login/LoginPage.js';
import {
  AuditPage,
  CalendarFeedsPage,
  CalendarPage,
  CaseList,
  CasePage,
  CentreDashboard,
  ContactsPage,
  DeadlineCalculatorPage,
  DeadlineRulesPage,
  DeadlinesPage,
  DeputiesPage,
  InvitationPage,
  MethodPage,
  NewCase,
  OfficePage,
  OrganisationsPage,
  OwnFiguresPage,
  PasswordPage,
  PlacesPage,
  RecoveryPage,
  ReleasesPage,
  ReminderSettingsPage,
  ReportPage,
  StartPage,
  StepsPage,
  TablesPage,
  TasksPage,
  TeamPage,
  YearsPage,
} from './pages.js';
import { useEscEsc } from './quick-exit/useEscEsc.js';
import { authProvider } from './session/authProvider.js';
import { queryClient } from './session/queryClient.js';

/**
 * react-admin without its stock pages: its data, forms and permissions, our frame. The pages are mounted by hand
 * instead of by `<Admin>`, which would bring its own look and a telemetry call to another host.
 */
export function Admin() {
  useEscEsc();
  const [i18nProvider] = useState(() => createI18nProvider());
  const [store] = useState(() => memoryStore());
  return (
    <CoreAdminContext
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
    >
      <Routes>
        <Route path="/login" element={<LoginPage />} />
        <Route path="/einladung" element={<InvitationPage />} />
        <Route
          path="/*"
          element={
            <CoreAdminRoutes
              requireAuth
              layout={AppLayout}
              dashboard={StartPage}
              loading={Loading}
              catchAll={NotFound}
              accessDenied={AccessDenied}
            >
              <Resource name="cases" list={CaseList} create={NewCase} edit={CasePage} />
              <Resource name="deadlines" list={DeadlinesPage} />
              <CustomRoutes>
                <Route path="/tasks" element={<TasksPage />} />
                <Route path="/contacts" element={<ContactsPage />} />
                <Route path="/calendar" element={<CalendarPage />} />
                <Route path="/deadline-calculator" element={<DeadlineCalculatorPage />} />
                <Route path="/deadline-rules" element={<DeadlineRulesPage />} />
                <Route path="/support-steps" element={<StepsPage />} />
                <Route path="/overview" element={<CentreDashboard />} />
                <Route path="/places" element={<PlacesPage />} />
                <Route path="/statistics" element={<TablesPage />} />
                <Route path="/statistics/overview" element={<OfficePage />} />
                <Route path="/statistics/reports" element={<ReportPage />} />
                <Route path="/statistics/reports/:year" element={<ReportPage />} />
                <Route path="/statistics/years" element={<YearsPage />} />
                <Route path="/statistics/own" element={<OwnFiguresPage />} />
                <Route path="/statistics/method" element={<MethodPage />} />
                <Route path="/releases" element={<ReleasesPage />} />
                <Route path="/people" element={<TeamPage />} />
                <Route path="/organisations" element={<OrganisationsPage />} />
                <Route path="/recovery" element={<RecoveryPage />} />
                <Route path="/audit" element={<AuditPage />} />
                <Route path="/reminders" element={<ReminderSettingsPage />} />
                <Route path="/deputies" element={<DeputiesPage />} />
                <Route path="/calendar-feeds" element={<CalendarFeedsPage />} />
                <Route path="/password" element={<PasswordPage />} />
              </CustomRoutes>
            </CoreAdminRoutes>
          }
        />
      </Routes>
      <Notifications />
    </CoreAdminContext>
  );
}
