import { type OrganisationFields, usualEscalateDaysBefore } from '@geleit/domain';
import type { Organisation } from './organisation.entity.js';

export interface OrganisationView {
  id: string;
  version: number;
  name: string;
  kind: string;
  land: string | null;
  sites: { name: string }[];
  contactEmail: string | null;
  contactPhone: string | null;
  /** Days before the due date on which an unconfirmed deadline is taken to deputy and lead. */
  escalateDaysBefore: number;
  state: Organisation['state'];
}

export function organisationView({ id, version, state }: Organisation, fields: OrganisationFields): OrganisationView {
  const { name, kind, land = null, sites, contactEmail = null, contactPhone = null } = fields;
  const { escalateDaysBefore = usualEscalateDaysBefore } = fields;
  const named = sites.map((site) => ({ name: site.name }));
  return { id, version, name, kind, land, sites: named, contactEmail, contactPhone, escalateDaysBefore, state };
}
