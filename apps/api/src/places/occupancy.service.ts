import { addDays, bedsOn, daysBetween, takesBedOn } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';
import type { OccupancyQuery } from './dto/place.dto.js';
import { PlaceBookings } from './place-bookings.js';
import { PlaceStore } from './place-store.js';

/** Beds of each place, day by day. */
export interface Occupancy {
  from: string;
  until: string;
  places: { id: string; name: string }[];
  days: OccupiedDay[];
}

export interface OccupiedDay {
  on: string;
  places: { id: string; taken: number; capacity: number }[];
}

const longest = 366;

/** How full the places of the centre are; counts people and names nobody. */
@Injectable()
export class OccupancyService {
  constructor(
    private readonly places: PlaceStore,
    private readonly bookings: PlaceBookings,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async read(query: OccupancyQuery): Promise<Occupancy> {
    const from = query.from ?? this.clock.today();
    const until = query.until ?? addDays(from, 30);
    const length = daysBetween(from, until) + 1;
    if (length < 1) throw wrong('before');
    if (length > longest) throw wrong('outOfRange', `${from} … ${addDays(from, longest - 1)}`);
    const places = await this.places.all();
    const bookings = await this.bookings.all();
    await this.audit.append({ action: 'list', subject: 'place', shown: places.map(({ row }) => row.id) });
    const staysIn = new Map(places.map(({ row }) => [row.id, bookings.filter(({ placeId }) => placeId === row.id)]));
    const days = Array.from({ length }, (_, index) => addDays(from, index)).map((on) => ({
      on,
      places: places.map(({ row: { id }, fields }) => ({
        id,
        taken: (staysIn.get(id) ?? []).filter((stay) => takesBedOn(stay, on)).length,
        capacity: bedsOn(fields.capacities, on),
      })),
    }));
    return { from, until, places: places.map(({ row, fields }) => ({ id: row.id, name: fields.name })), days };
  }
}

const wrong = (code: 'before' | 'outOfRange', accepted = ''): Problem =>
  new Problem('request.invalid', 400, { errors: [{ pointer: '/until', code, params: { accepted } }] });
