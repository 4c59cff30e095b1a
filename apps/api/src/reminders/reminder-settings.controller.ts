import { Body, Controller, Get, Patch } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { IfMatch } from '../common/http/precondition.guard.js';
import { ReminderSettingsChange } from './dto/reminder-settings.dto.js';
import { ReminderSettingsService, type ReminderSettingsView } from './reminder-settings.service.js';

@Controller('me/reminder-settings')
export class ReminderSettingsController {
  constructor(private readonly settings: ReminderSettingsService) {}

  @Get()
  @Can('read', 'reminderSettings')
  read(): Promise<ReminderSettingsView> {
    return this.settings.read();
  }

  @Patch()
  @Can('change', 'reminderSettings')
  change(@IfMatch() version: number, @Body() change: ReminderSettingsChange): Promise<ReminderSettingsView> {
    return this.settings.change(version, change);
  }
}
