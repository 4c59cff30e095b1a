import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { Notices } from './notices.js';

@Module({ imports: [EventsModule], providers: [Notices], exports: [Notices] })
export class NoticesModule {}
