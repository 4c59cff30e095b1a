import { Controller, Get } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { type RemindersAnswer, RemindersService } from './reminders.service.js';

@Controller('reminders')
export class RemindersController {
  constructor(private readonly reminders: RemindersService) {}

  /** The warnings that stand today, and how mails about them leave the house. */
  @Get()
  @Can('list', 'reminder')
  list(): Promise<RemindersAnswer> {
    return this.reminders.list();
  }
}
