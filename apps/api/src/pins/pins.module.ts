import { Module } from '@nestjs/common';
import { RecordKeepingModule } from '../record-keeping/record-keeping.module.js';
import { PinsController } from './pins.controller.js';
import { PinsService } from './pins.service.js';

@Module({ imports: [RecordKeepingModule], controllers: [PinsController], providers: [PinsService] })
export class PinsModule {}
