import type { PersonClient } from '../person-client.js';
import type { World } from '../use-world.js';

/** The nine people of the demo world by the names used in the acceptance scenarios. */
export const logins = {
  CW1: 'beratung@nordlicht.example',
  CW2: 'beratung2@nordlicht.example',
  LEAD: 'leitung@nordlicht.example',
  HAFEN: 'beratung@hafen.example',
  HLEAD: 'leitung@hafen.example',
  KO: 'koordination@netzwerk.example',
  KO2: 'koordination2@netzwerk.example',
  ADM: 'admin@geleit.example',
  DPO: 'datenschutz@geleit.example',
} as const;

export type PersonName = keyof typeof logins;
export const personNames = Object.keys(logins) as PersonName[];

/** Everybody logged in. */
export async function everybody(world: World): Promise<Record<PersonName, PersonClient>> {
  const clients: Partial<Record<PersonName, PersonClient>> = {};
  for (const name of personNames) clients[name] = await world.as(logins[name]);
  return clients as Record<PersonName, PersonClient>;
}

/** Who a client is logged in as. */
export function userOf({ user }: PersonClient): NonNullable<PersonClient['user']> {
  if (!user) throw new Error('somebody logged in is expected');
  return user;
}
