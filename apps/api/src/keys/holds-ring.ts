import type { Role } from '@geleit/domain';

/** Roles that hold the key ring of their organisation; administrators and auditors never see a key. */
export const holdsRing = (role: Role): boolean => role === 'caseworker' || role === 'lead' || role === 'coordinator';

/** Who leads an organisation: founds it, confirms its members, keeps its recovery sheet. */
export const isHead = (role: Role): boolean => role === 'lead' || role === 'coordinator';
