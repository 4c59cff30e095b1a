import { Foundation1764000000001 } from '../../migrations/0001-foundation.js';
import { Operation1764000000002 } from '../../migrations/0002-operation.js';
import { DeadlineRules1764000000003 } from '../../migrations/0003-deadline-rules.js';
import { Events1764000000004 } from '../../migrations/0004-events.js';
import { Reminders1764000000005 } from '../../migrations/0005-reminders.js';
import { Consents1764000000600 } from '../../migrations/0006-consents.js';
import { HealthAndBenefits1764000000604 } from '../../migrations/0006-health-and-benefits.js';
import { Housing1764000000603 } from '../../migrations/0006-housing.js';
import { Plan1764000000601 } from '../../migrations/0006-plan.js';
import { Proceedings1764000000605 } from '../../migrations/0006-proceedings.js';
import { Risk1764000000602 } from '../../migrations/0006-risk.js';
import { CalendarFeedUse1764000000700 } from '../../migrations/0007-calendar-feed-use.js';
import { Documents1764000000701 } from '../../migrations/0007-documents.js';
import { ContactsAndLinks1764000000800 } from '../../migrations/0008-contacts-and-links.js';
import { Statistics1764000000900 } from '../../migrations/0009-statistics.js';
import { FinishedWith1764000001000 } from '../../migrations/0010-finished-with.js';
import { HeldYear1764000001100 } from '../../migrations/0011-held-year.js';

/** Every change of the schema, oldest first. */
export const migrations = [
  Foundation1764000000001,
  Operation1764000000002,
  DeadlineRules1764000000003,
  Events1764000000004,
  Reminders1764000000005,
  Consents1764000000600,
  Plan1764000000601,
  Risk1764000000602,
  Housing1764000000603,
  HealthAndBenefits1764000000604,
  Proceedings1764000000605,
  CalendarFeedUse1764000000700,
  Documents1764000000701,
  ContactsAndLinks1764000000800,
  Statistics1764000000900,
  FinishedWith1764000001000,
  HeldYear1764000001100,
] as const;
