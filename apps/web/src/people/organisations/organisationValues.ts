import type { OrganisationView } from '../../api/types.js';
import type { MessageKey } from '../../i18n/messages.js';
import { sitesOf, wordsOf } from './organisationSearch.js';

/** What is typed about an organisation. */
export interface OrganisationValues {
  name: string;
  kind: string | null;
  land: string | null;
  /** Places, separated by commas. */
  sites: string;
  email: string;
  phone: string;
  /** Whole days, as typed. */
  escalateDays: string;
}

export const valuesOf = (organisation?: OrganisationView): OrganisationValues => ({
  name: organisation?.name ?? '',
  kind: organisation?.kind ?? 'specialised-centre',
  land: organisation?.land ?? null,
  sites: wordsOf(organisation?.sites ?? []),
  email: organisation?.contactEmail ?? '',
  phone: organisation?.contactPhone ?? '',
  escalateDays: String(organisation?.escalateDaysBefore ?? ''),
});

/** @param isOwn whether its lead writes, who says when warnings are passed on to her */
export const problemsIn = (
  { name, kind, escalateDays }: OrganisationValues,
  isOwn: boolean,
): Partial<Record<keyof OrganisationValues, MessageKey>> => ({
  ...(name.trim() === '' && { name: 'people.organisations.missing' }),
  ...(!kind && { kind: 'people.organisations.missing' }),
  ...(isOwn && !/^\d{1,2}$/.test(escalateDays) && { escalateDays: 'people.organisations.escalateWrong' }),
});

/** Kind and Land are said once, when it is added. */
export const bodyOf = (
  { name, kind, land, sites, email, phone, escalateDays }: OrganisationValues,
  { isNew, isOwn }: { isNew: boolean; isOwn: boolean },
) => ({
  name: name.trim(),
  sites: sitesOf(sites),
  contactEmail: email.trim() || null,
  contactPhone: phone.trim() || null,
  ...(isNew && { kind, ...(land && { land }) }),
  ...(isOwn && { escalateDaysBefore: Number(escalateDays) }),
});
