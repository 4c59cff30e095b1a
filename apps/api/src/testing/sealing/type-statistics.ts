import { anId } from '@geleit/testing';
import type { PersonClient } from '../person-client.js';
import type { Typing } from './type-case-records.js';

/** What a coordinator types: words about a year, names of questions she asks again. */
export async function typeStatistics(coordinator: PersonClient, { type, text }: Typing): Promise<void> {
  const erratum = { text: text('erratum') };
  await type(coordinator, 'POST', '/api/statistics/years/2022/errata', 'ErratumBody', erratum);
  const saved = (): object => ({ name: text('name of table'), year: 2022, rows: ['gender'], columns: ['region'] });
  await type(coordinator, 'PUT', `/api/statistics/saved-tables/${anId()}`, 'SavedTableBody', saved());
  await type(coordinator, 'POST', '/api/statistics/saved-tables', 'SavedTableBody', saved());
}
