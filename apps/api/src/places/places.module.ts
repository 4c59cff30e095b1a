import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { LocationReadings } from './location-readings.js';
import { OccupancyService } from './occupancy.service.js';
import { PlaceBookings } from './place-bookings.js';
import { PlaceStore } from './place-store.js';
import { PlacesController } from './places.controller.js';
import { PlacesService } from './places.service.js';

@Module({
  imports: [CasesModule],
  controllers: [PlacesController],
  providers: [PlacesService, PlaceStore, PlaceBookings, OccupancyService, LocationReadings],
  exports: [PlaceBookings, LocationReadings],
})
export class PlacesModule {}
