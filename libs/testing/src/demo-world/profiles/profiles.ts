import { profilesByKin } from './by-kin.js';
import { furtherProfiles } from './further.js';
import { hiddenLabourProfiles } from './hidden-labour.js';
import { labourProfiles } from './labour.js';
import type { Profile } from './profile.js';
import { sexualProfiles } from './sexual.js';

const all = { ...sexualProfiles, ...profilesByKin, ...labourProfiles, ...hiddenLabourProfiles, ...furtherProfiles };

export type ProfileName = keyof typeof all;

/** All kinds of cases by name. */
export const profiles: Readonly<Record<ProfileName, Profile>> = all;
