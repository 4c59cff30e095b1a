import { housingStay, type HousingStayFields, overlap } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { CaseDoor } from '../cases/case-door.js';
import { CaseRecords } from '../cases/case-records.js';
import type { OpenCase } from '../cases/open-case.js';
import { Created } from '../common/http/created.js';
import { Problem } from '../common/problems/problem.js';
import { statedFields } from '../common/records/merged-fields.js';
import type { Page, PageQuery } from '../common/validation/query-field.js';
import type { AddressView } from '../places/address-view.js';
import { LocationReadings } from '../places/location-readings.js';
import { PlaceBookings } from '../places/place-bookings.js';
import { RecordKeeping } from '../record-keeping/record-keeping.js';
import { type HousingStayBody, type HousingStayChange, isInOrder } from './dto/housing-stay.dto.js';
import { housingStays } from './housing-stay-kind.js';
import type { HousingStayView } from './housing-stay-view.js';

/** Where a client lived, one place after the other. */
@Injectable()
export class HousingStaysService {
  constructor(
    private readonly keeping: RecordKeeping,
    private readonly bookings: PlaceBookings,
    private readonly readings: LocationReadings,
    private readonly door: CaseDoor,
    private readonly records: CaseRecords,
  ) {}

  @Transactional()
  async record(caseId: string, id: string, body: HousingStayBody): Promise<Created<HousingStayView>> {
    const open = await this.keeping.openToCreate(caseId, housingStays);
    const fields = statedFields<HousingStayFields>(body);
    const check = (): Promise<void> => this.requireRoom(open, id, fields);
    const { created, ...made } = await this.keeping.create(open, housingStays, id, { body, fields, check });
    if (created) await this.bookings.book(id, fields);
    return new Created(created, await this.keeping.view(open, housingStays, made));
  }

  read(caseId: string, id: string): Promise<HousingStayView> {
    return this.keeping.read(housingStays, caseId, id);
  }

  list(caseId: string, query: PageQuery): Promise<Page<HousingStayView>> {
    return this.keeping.list(housingStays, caseId, query);
  }

  /** An address that the change does not name stays as it is, unopened. */
  @Transactional()
  async change(caseId: string, id: string, version: number, change: HousingStayChange): Promise<HousingStayView> {
    const changing = await this.keeping.openToChange(housingStays, caseId, id, version);
    const fields = this.keeping.merged(housingStays, changing.before, change);
    if (!isInOrder(fields.from, fields.until))
      throw new Problem('request.invalid', 400, { errors: [{ pointer: '/until', code: 'before' }] });
    await this.requireRoom(changing.open, id, fields);
    const rewritesGuarded = change.address !== undefined;
    const changed = await this.keeping.change(changing, housingStays, { fields, named: change, rewritesGuarded });
    await this.bookings.book(id, fields);
    return this.keeping.view(changing.open, housingStays, changed);
  }

  /** The address of a stay; in a place of the centre, that of the place where the stay names none. */
  @Transactional()
  async openAddress(caseId: string, id: string, reason: string): Promise<AddressView> {
    const open = await this.door.open(caseId, 'open', 'location');
    const { row, fields } = await this.records.read(open, housingStays.table, id);
    const { address } = open.vault.openFields(housingStay, id, row, ['location']);
    const shown = address ?? (fields.placeId === undefined ? undefined : await this.bookings.addressOf(fields.placeId));
    const readingId = await this.readings.record({ of: id, reason }, { subject: 'location', open });
    return { id, version: row.version, address: shown ?? null, readingId };
  }

  private async requireRoom(open: OpenCase, id: string, fields: HousingStayFields): Promise<void> {
    const others = (await this.keeping.all(open, housingStays)).filter(({ row }) => row.id !== id);
    const other = others.find((one) => overlap(one.fields, fields));
    if (other) {
      const { kind, from, until = null, placeId = null } = other.fields;
      const stay = { id: other.row.id, kind, from, until, placeId };
      throw new Problem('stay.overlaps', 409, { pointer: '/from', extensions: { stay } });
    }
    if (fields.placeId !== undefined) await this.bookings.requireRoom(fields.placeId, id, fields);
  }
}
