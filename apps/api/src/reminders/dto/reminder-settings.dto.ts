import type { ReminderSettingsFields } from '@geleit/domain';
import { Choice, TimeOfDay } from '../../common/validation/field.js';

export class ReminderSettingsChange {
  @Choice(['single', 'digest'], { optional: 'not-null', description: 'a mail for each deadline, or one a day' })
  delivery?: ReminderSettingsFields['delivery'];

  @TimeOfDay({ optional: 'not-null', description: 'in Germany' })
  digestAt?: string;

  @Choice(['de', 'en'], { optional: 'not-null', description: 'language of the mails and of the calendar' })
  language?: ReminderSettingsFields['language'];
}
