import { Module } from '@nestjs/common';
import { PlacesModule } from '../places/places.module.js';
import { RecordKeepingModule } from '../record-keeping/record-keeping.module.js';
import { HousingStaysController } from './housing-stays.controller.js';
import { HousingStaysService } from './housing-stays.service.js';

@Module({
  imports: [RecordKeepingModule, PlacesModule],
  controllers: [HousingStaysController],
  providers: [HousingStaysService],
})
export class HousingStaysModule {}
