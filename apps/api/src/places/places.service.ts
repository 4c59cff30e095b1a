import type { PlaceCapacity, PlaceFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { Created } from '../common/http/created.js';
import { Problem } from '../common/problems/problem.js';
import { mergedFields, statedFields } from '../common/records/merged-fields.js';
import { Clock } from '../common/time/clock.js';
import type { Page, PageQuery } from '../common/validation/query-field.js';
import { requireWhole } from '../record-keeping/record-kind.js';
import { StaffNames } from '../users/staff-names.js';
import type { AddressView } from './address-view.js';
import type { PlaceBody, PlaceChange } from './dto/place.dto.js';
import { LocationReadings } from './location-readings.js';
import { PlaceBookings } from './place-bookings.js';
import { type OpenedPlace, PlaceStore } from './place-store.js';
import { placeView, type PlaceView } from './place-view.js';

/** The flats and houses of a centre. */
@Injectable()
export class PlacesService {
  constructor(
    private readonly store: PlaceStore,
    private readonly bookings: PlaceBookings,
    private readonly readings: LocationReadings,
    private readonly names: StaffNames,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async record(id: string, body: PlaceBody): Promise<Created<PlaceView>> {
    const { capacity, capacityFrom, ...stated } = body;
    const capacities = this.withCapacity([], capacity, capacityFrom);
    const fields = statedFields<PlaceFields>({ ...stated, capacities });
    const { created, ...made } = await this.store.create(id, body, fields);
    if (created) await this.written('record', id, body);
    return new Created(created, await this.view(made));
  }

  @Transactional()
  async read(id: string): Promise<PlaceView> {
    const found = await this.store.read(id);
    await this.audit.append({ action: 'read', subject: 'place', recordId: id });
    return this.view(found);
  }

  @Transactional()
  async list({ page, perPage }: PageQuery): Promise<Page<PlaceView>> {
    const all = await this.store.all();
    const shown = all.slice((page - 1) * perPage, page * perPage);
    await this.audit.append({ action: 'list', subject: 'place', shown: shown.map(({ row }) => row.id) });
    const nameOf = await this.names.load();
    const today = this.clock.today();
    return { data: shown.map((one) => placeView(one, nameOf, today)), total: all.length };
  }

  /** Fewer beds are refused as long as more people live there, on any day. */
  @Transactional()
  async change(id: string, version: number, change: PlaceChange): Promise<PlaceView> {
    const before = await this.store.lock(id);
    if (before.row.version !== version)
      throw new Problem('record.stale', 412, { extensions: { current: await this.view(before) } });
    const { capacity, capacityFrom, ...stated } = change;
    const capacities = this.withCapacity(before.fields.capacities, capacity, capacityFrom);
    const fields = mergedFields<PlaceFields>(before.fields, { ...stated, capacities });
    requireWhole(fields, ['name', 'kind']);
    await this.bookings.requireBeds(id, capacities);
    const changed = await this.store.update(before, fields, { rewritesAddress: change.address !== undefined });
    await this.written('change', id, change);
    return this.view(changed);
  }

  @Transactional()
  async openAddress(id: string, reason: string): Promise<AddressView> {
    const { row } = await this.store.read(id);
    const address = (await this.bookings.addressOf(id)) ?? null;
    const readingId = await this.readings.record({ of: id, reason }, { subject: 'place' });
    return { id, version: row.version, address, readingId };
  }

  private withCapacity(
    before: readonly PlaceCapacity[],
    beds: number | null | undefined,
    from = this.clock.today(),
  ): readonly PlaceCapacity[] {
    if (beds === null)
      throw new Problem('request.invalid', 400, { errors: [{ pointer: '/capacity', code: 'required' }] });
    if (beds === undefined) return before;
    return [...before.filter((one) => one.from !== from), { from, beds }];
  }

  private async view(opened: OpenedPlace): Promise<PlaceView> {
    return placeView(opened, await this.names.load(), this.clock.today());
  }

  private async written(action: 'record' | 'change', recordId: string, body: object): Promise<void> {
    await this.audit.append({ action, subject: 'place', recordId, fields: Object.keys(statedFields(body)) });
  }
}
