import { demoId } from '../plan/demo-id.js';
import { inventedPhone } from './invented-phone.js';
import type { DemoOrganisation, DemoPerson } from './person.js';

/** Password of all demo log-ins. */
export const demoPassword = 'geleit-demo-2026';

const foundedAt = new Date('2022-01-10T09:00:00Z');
export const joinedAt = new Date('2022-01-17T09:00:00Z');

const organisation = (fields: Omit<DemoOrganisation, 'id' | 'state' | 'createdAt'>): DemoOrganisation => ({
  ...fields,
  id: demoId(foundedAt, `organisation/${fields.name}`),
  state: 'active',
  createdAt: foundedAt,
});

export const nordlicht = organisation({
  name: 'Nordlicht',
  kind: 'specialised-centre',
  land: 'HH',
  sites: [{ name: 'Hamburg' }],
  contactEmail: 'kontakt@nordlicht.example',
  contactPhone: inventedPhone(41),
});
export const hafen = organisation({
  name: 'Hafen',
  kind: 'specialised-centre',
  land: 'HB',
  sites: [{ name: 'Bremen' }],
  contactEmail: 'kontakt@hafen.example',
  contactPhone: inventedPhone(42),
});
export const networkOffice = organisation({
  name: 'Netzwerkbüro',
  kind: 'network-office',
  land: 'BE',
  sites: [{ name: 'Berlin' }],
});
export const operator = organisation({ name: 'Betrieb', kind: 'operator', sites: [] });

export const awakeOrganisations: readonly DemoOrganisation[] = [nordlicht, hafen, networkOffice, operator];

const person = (
  { id: organisationId }: DemoOrganisation,
  role: DemoPerson['role'],
  name: string,
  email: string,
  hasLogin = true,
): DemoPerson => ({ id: demoId(joinedAt, `user/${email}`), organisationId, role, name, email, hasLogin });

export const mira = person(nordlicht, 'caseworker', 'Mira Sander', 'beratung@nordlicht.example');
export const elif = person(nordlicht, 'caseworker', 'Elif Aydın', 'beratung2@nordlicht.example');
/** On leave since `jonasAwayDays`: colleagues see to what comes up, Elif stands in for him. */
export const jonas = person(nordlicht, 'caseworker', 'Jonas Behrens', 'behrens@nordlicht.example', false);
export const jonasAwayDays = 12;
export const katrin = person(nordlicht, 'lead', 'Katrin Voss', 'leitung@nordlicht.example');
export const henrike = person(nordlicht, 'auditor', 'Henrike Tolk', 'datenschutz@geleit.example');

export const svea = person(hafen, 'caseworker', 'Svea Lührs', 'beratung@hafen.example');
export const tarek = person(hafen, 'caseworker', 'Tarek Amiri', 'beratung2@hafen.example', false);
export const wiebke = person(hafen, 'lead', 'Wiebke Oltmann', 'leitung@hafen.example');

export const lea = person(networkOffice, 'coordinator', 'Lea Brandt', 'koordination@netzwerk.example');
export const ruben = person(networkOffice, 'coordinator', 'Ruben Fehling', 'koordination2@netzwerk.example');
export const administrator = person(operator, 'administrator', 'Ines Kolbe', 'admin@geleit.example');

export const staff: readonly DemoPerson[] = [
  mira,
  elif,
  jonas,
  katrin,
  henrike,
  svea,
  tarek,
  wiebke,
  lea,
  ruben,
  administrator,
];
