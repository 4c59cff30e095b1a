import type { Me } from '../api/types.js';
import { useMe, useMayI } from '../session/me.js';
import { menuEntries, type MenuEntry } from './menuEntries.js';

/** Roles that hold their organisation's key ring. */
export const needsKey = ({ role }: Me): boolean => role === 'caseworker' || role === 'lead' || role === 'coordinator';

/** The entries this person's role may open. */
export function useMenu(): readonly MenuEntry[] {
  const mayI = useMayI();
  const me = useMe();
  // Without a key there is nothing to open yet, whatever the role allows.
  if (needsKey(me) && !me.confirmed) return [];
  return menuEntries.filter(({ needs }) => mayI(needs.action, needs.subject));
}
