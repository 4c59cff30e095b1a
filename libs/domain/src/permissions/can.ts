import { matrix } from './matrix.js';
import type { AccessObject, Action, Person, Role, Subject } from './rule.js';

/**
 * Whether `person` may do `action` to `subject`. What no rule of the matrix allows is refused.
 *
 * Without `object` the answer is "to some of them": enough for a menu or for a route before the record is loaded,
 * never enough for a record. With it the conditions are asked too, and a missing part of the object refuses.
 */
export function can(person: Person, action: Action, subject: Subject, object?: AccessObject): boolean {
  return matrix.some(
    (rule) =>
      rule.role === person.role &&
      rule.action === action &&
      rule.subject === subject &&
      (object === undefined || rule.when === undefined || rule.when(person, object)),
  );
}

export interface Permission {
  readonly action: Action;
  readonly subject: Subject;
}

/** What a role may do to at least some subjects, each once: for `/api/me`, menus and buttons. */
export function permissionsOf(role: Role): readonly Permission[] {
  const own = matrix.filter((rule) => rule.role === role);
  const distinct = new Map(own.map(({ action, subject }) => [`${action} ${subject}`, { action, subject }]));
  return [...distinct.values()];
}
