import type { Suggestion } from '@geleit/domain';

export interface Identity {
  alias?: string | null;
  safeContact?: string | null;
}

const most = { alias: 200, safeContact: 2000 };

/**
 * What changes in an identity when words move into it: a name becomes the alias if there is none yet, everything else
 * is a further line of the safe contact.
 *
 * @returns the fields that change, empty if the words stand there already; null if there is no room
 */
export function identityWith(
  identity: Identity,
  words: string,
  moveTo: NonNullable<Suggestion['moveTo']>,
): { alias?: string; safeContact?: string } | null {
  const alias = identity.alias?.trim() ?? '';
  const contact = identity.safeContact?.trim() ?? '';
  if (alias === words || contact.includes(words)) return {};
  if (moveTo === 'alias' && alias === '') return words.length > most.alias ? null : { alias: words };
  const safeContact = contact === '' ? words : `${contact}\n${words}`;
  return safeContact.length > most.safeContact ? null : { safeContact };
}
