import type { NameOf, PersonName } from '../users/staff-names.js';
import type { Deputy } from './deputy.entity.js';

export interface DeputyView {
  id: string;
  version: number;
  /** Who is away. */
  user: PersonName | null;
  deputy: PersonName | null;
  from: string;
  until: string;
  state: 'coming' | 'current' | 'ended';
  createdAt: string;
}

export function deputyView(row: Deputy, nameOf: NameOf, today: string): DeputyView {
  const { id, version, userId, deputyId, fromOn, untilOn, createdAt } = row;
  return {
    id,
    version,
    user: nameOf(userId),
    deputy: nameOf(deputyId),
    from: fromOn,
    until: untilOn,
    state: stateOf(row, today),
    createdAt: createdAt.toISOString(),
  };
}

/** Never stored: a day makes it true. The function `geleit_deputised` says the same in SQL. */
export function stateOf(
  { fromOn, untilOn, endedAt }: Pick<Deputy, 'fromOn' | 'untilOn' | 'endedAt'>,
  today: string,
): DeputyView['state'] {
  if (endedAt !== null || untilOn < today) return 'ended';
  return fromOn > today ? 'coming' : 'current';
}
