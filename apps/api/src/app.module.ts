import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { DestinationStream } from 'pino';
import { AccessModule } from './access/access.module.js';
import { AuthGuard } from './access/auth.guard.js';
import { CanGuard } from './access/can.guard.js';
import { AuditModule } from './audit/audit.module.js';
import { RefusalInterceptor } from './audit/refusal.interceptor.js';
import { AuditReadingModule } from './audit/audit-reading.module.js';
import { CasesModule } from './cases/cases.module.js';
import type { Configuration } from './common/config/configuration.js';
import { ConfigurationModule } from './common/config/configuration.module.js';
import { ContextModule } from './common/context/context.module.js';
import { DatabaseModule } from './common/database/database.module.js';
import { LoggingModule } from './common/logging/logging.module.js';
import { AnswerInterceptor } from './common/http/answer.interceptor.js';
import { PreconditionGuard } from './common/http/precondition.guard.js';
import { ProblemFilter } from './common/problems/problem.filter.js';
import { TimeModule } from './common/time/time.module.js';
import { BodyPipe } from './common/validation/body.pipe.js';
import { MailModule } from './mail/mail.module.js';
import { InvitationsModule } from './invitations/invitations.module.js';
import { KeysModule } from './keys/keys.module.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import { PasswordModule } from './access/password/password.module.js';
import { OperationModule } from './operation/operation.module.js';
import { CalendarFeedsModule } from './calendar-feeds/calendar-feeds.module.js';
import { DeputiesModule } from './deputies/deputies.module.js';
import { RemindersModule } from './reminders/reminders.module.js';
import { RecoveriesModule } from './recoveries/recoveries.module.js';
import { UsersModule } from './users/users.module.js';
import { CodeListsModule } from './code-lists/code-lists.module.js';
import { CaseLinksModule } from './case-links/case-links.module.js';
import { ContactsModule } from './contacts/contacts.module.js';
import { PinsModule } from './pins/pins.module.js';
import { ConsentsModule } from './consents/consents.module.js';
import { DashboardModule } from './dashboard/dashboard.module.js';
import { DeadlineRulesModule } from './deadline-rules/deadline-rules.module.js';
import { DeadlinesModule } from './deadlines/deadlines.module.js';
import { DeadlineProposalsModule } from './deadline-proposals/deadline-proposals.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { DraftsModule } from './drafts/drafts.module.js';
import { EventsModule } from './events/events.module.js';
import { BenefitsModule } from './benefits/benefits.module.js';
import { HealthNeedsModule } from './health-needs/health-needs.module.js';
import { HousingStaysModule } from './housing-stays/housing-stays.module.js';
import { LettersModule } from './letters/letters.module.js';
import { PlacesModule } from './places/places.module.js';
import { PlanModule } from './plan/plan.module.js';
import { PrintsModule } from './prints/prints.module.js';
import { ProceedingsModule } from './proceedings/proceedings.module.js';
import { ResidenceModule } from './residence/residence.module.js';
import { RiskAssessmentsModule } from './risk-assessments/risk-assessments.module.js';
import { TimelineModule } from './timeline/timeline.module.js';
import { StatisticsModule } from './statistics/statistics.module.js';
import { SupportStepsModule } from './support-steps/support-steps.module.js';

const foundation = [ContextModule, DatabaseModule, TimeModule, MailModule, AuditModule, AccessModule];
const capabilities = [
  CasesModule,
  SupportStepsModule,
  ResidenceModule,
  DeadlineRulesModule,
  DeadlinesModule,
  RemindersModule,
  DeputiesModule,
  CalendarFeedsModule,
  DeadlineProposalsModule,
  EventsModule,
  ConsentsModule,
  ContactsModule,
  CaseLinksModule,
  PinsModule,
  PlanModule,
  RiskAssessmentsModule,
  PlacesModule,
  HousingStaysModule,
  HealthNeedsModule,
  BenefitsModule,
  PrintsModule,
  ProceedingsModule,
  TimelineModule,
  StatisticsModule,
  DashboardModule,
  DocumentsModule,
  LettersModule,
  DraftsModule,
  CodeListsModule,
  KeysModule,
  OrganisationsModule,
  UsersModule,
  InvitationsModule,
  RecoveriesModule,
  PasswordModule,
  AuditReadingModule,
  OperationModule,
];

@Module({})
export class AppModule {
  static with(configuration: Configuration, logTo?: DestinationStream): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigurationModule.with(configuration),
        LoggingModule.with(configuration, logTo),
        ...foundation,
        ...capabilities,
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: BodyPipe },
        // In this order: who asks, whether the role may, whether the request says against which version.
        { provide: APP_GUARD, useClass: AuthGuard },
        { provide: APP_GUARD, useClass: CanGuard },
        { provide: APP_GUARD, useClass: PreconditionGuard },
        { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
        { provide: APP_INTERCEPTOR, useClass: RefusalInterceptor },
      ],
    };
  }
}
