import {
  firstOverbookedDay,
  type HousingStayFields,
  place,
  type PlaceCapacity,
  type PlaceFields,
  type SealedClass,
  stayBooking,
  type StayBookingFields,
  type StayDays,
} from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { CentreVault } from '../keys/centre-vault.js';
import { RequestContext } from '../common/context/request-context.js';
import { Problem } from '../common/problems/problem.js';
import { statedFields } from '../common/records/merged-fields.js';
import { Clock } from '../common/time/clock.js';

interface Booking extends StayBookingFields {
  /** Id of the stay. */
  id: string;
}

interface SealedPlace {
  facts: Buffer;
  narrative: Buffer;
  location: Buffer;
}

/** Who lives where, without who: the beds of the centre's places over all its cases. */
@Injectable()
export class PlaceBookings {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly centre: CentreVault,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  /** Every stay of the centre, also of cases that the person may not open. */
  async all(): Promise<Booking[]> {
    const vault = await this.centre.open();
    const rows = await this.database.tx.query<{ id: string; facts: Buffer }[]>(
      'select id, facts from stay_booking where organisation_id = $1',
      [this.context.person.organisationId],
    );
    return rows.map(({ id, facts }) => ({ id, ...vault.openFields(stayBooking, id, { facts }) }));
  }

  async book(stayId: string, { placeId, from, until }: HousingStayFields): Promise<void> {
    const vault = await this.centre.open();
    const { facts } = vault.sealFields(stayBooking, stayId, statedFields<StayBookingFields>({ placeId, from, until }));
    await this.database.tx.query(
      `insert into stay_booking (organisation_id, id, facts, updated_at) values ($1, $2, $3, $4)
       on conflict (organisation_id, id) do update set facts = excluded.facts, updated_at = excluded.updated_at`,
      [this.context.person.organisationId, stayId, facts, this.clock.now()],
    );
  }

  /**
   * Lets nobody else book this place until the transaction ends, and refuses if it would be overbooked.
   * @throws Problem 400 if the place is not of this centre, 409 naming the place and the first day without a bed
   */
  async requireRoom(placeId: string, stayId: string, stay: StayDays): Promise<void> {
    const { name, capacities } = await this.lock(placeId);
    const others = (await this.all()).filter((one) => one.placeId === placeId && one.id !== stayId);
    const on = firstOverbookedDay(capacities, [...others, stay]);
    if (on !== null)
      throw new Problem('stay.placeFull', 409, {
        pointer: '/placeId',
        params: { name, on },
        extensions: { place: { id: placeId, name }, on },
      });
  }

  /** @throws Problem 409 naming the first day on which more people live there than would have beds */
  async requireBeds(placeId: string, capacities: readonly PlaceCapacity[]): Promise<void> {
    const stays = (await this.all()).filter((one) => one.placeId === placeId);
    const on = firstOverbookedDay(capacities, stays);
    if (on !== null)
      throw new Problem('place.overbooked', 409, { pointer: '/capacity', params: { on }, extensions: { on } });
  }

  async addressOf(placeId: string): Promise<string | undefined> {
    const { address } = await this.read(placeId, ['location']);
    return address;
  }

  private async lock(placeId: string): Promise<PlaceFields> {
    await this.database.tx.query('select 1 from place where organisation_id = $1 and id = $2 for update', [
      this.context.person.organisationId,
      placeId,
    ]);
    return (await this.read(placeId, ['facts', 'narrative'])) as PlaceFields;
  }

  private async read(placeId: string, classes: readonly SealedClass[]): Promise<Partial<PlaceFields>> {
    const [row] = await this.database.tx.query<SealedPlace[]>(
      'select facts, narrative, location from place where organisation_id = $1 and id = $2',
      [this.context.person.organisationId, placeId],
    );
    if (!row) throw new Problem('stay.placeUnknown', 400, { pointer: '/placeId' });
    return (await this.centre.open()).openFields(place, placeId, row, classes);
  }
}
