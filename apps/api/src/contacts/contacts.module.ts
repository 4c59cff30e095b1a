import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { ContactsController } from './contacts.controller.js';
import { ContactsService } from './contacts.service.js';

@Module({ imports: [CasesModule], controllers: [ContactsController], providers: [ContactsService] })
export class ContactsModule {}
