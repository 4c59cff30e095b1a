import type { Code } from '@geleit/domain';
import { katrin } from '../people/staff.js';
import { demoId } from '../plan/demo-id.js';
import type { PlannedPlace } from '../plan/planned-place.js';

const enteredAt = new Date('2022-03-01T09:30:00Z');

const place = (name: string, kind: Code<'housingKind'>, beds: number, address: string, note: string): PlannedPlace => ({
  id: demoId(enteredAt, `place/${name}`),
  organisationId: katrin.organisationId,
  createdBy: katrin.id,
  createdAt: enteredAt,
  updatedAt: enteredAt,
  version: 1,
  fields: { name, kind, capacities: [{ from: '2022-03-01', beds }], address, note },
});

/** The flats of Nordlicht; streets and houses are invented. */
export const esche = place(
  'Wohnung Esche',
  'own-shelter',
  4,
  'Musterstieg 4, Hinterhaus',
  'Zwei Zimmer für Mütter mit Kindern.',
);
export const birke = place(
  'Wohnung Birke',
  'own-shelter',
  3,
  'Beispielweg 17, 2. Stock',
  'Barrierearm, Aufzug im Haus.',
);
export const linde = place('Wohnung Linde', 'decentral-flat', 2, 'Am Probehof 9', 'Übergang in die eigene Wohnung.');

export const nordlichtPlaces: readonly PlannedPlace[] = [esche, birke, linde];
