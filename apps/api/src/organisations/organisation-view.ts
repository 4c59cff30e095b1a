import type { OrganisationFields } from '@geleit/domain';
import type { Organisation } from './organisation.entity.js';

export interface OrganisationView {
  id: string;
  version: number;
  name: string;
  kind: string;
  land: string | null;
  sites: { name: string }[];
  state: Organisation['state'];
}

export function organisationView({ id, version, state }: Organisation, fields: OrganisationFields): OrganisationView {
  const { name, kind, land = null, sites } = fields;
  return { id, version, name, kind, land, sites: sites.map((site) => ({ name: site.name })), state };
}
