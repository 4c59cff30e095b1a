import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { DeputiesController } from './deputies.controller.js';
import { DeputiesService } from './deputies.service.js';
import { Deputised } from './deputised.js';

@Module({
  imports: [CasesModule],
  controllers: [DeputiesController],
  providers: [DeputiesService, Deputised],
  exports: [Deputised],
})
export class DeputiesModule {}
