import type { Condition, Role } from './rule.js';

export const ofOwnCentre: Condition = (person, object) => object.organisationId === person.organisationId;

/** Nobody who is blocked; a restricted case only for leads and those let in. The second wall in SQL says the same. */
export const readable: Condition = (person, object) =>
  ofOwnCentre(person, object) &&
  object.isBlocked === false &&
  (object.isRestricted === false || object.isAllowed === true || person.role === 'lead');

export const responsibleFor: Condition = (person, object) =>
  readable(person, object) && object.responsibleId === person.id;

export const responsibleOrDeputy: Condition = (person, object) =>
  responsibleFor(person, object) || (readable(person, object) && object.isDeputy === true);

export const writtenByThem: Condition = (person, object) => ofOwnCentre(person, object) && object.ownerId === person.id;

/** An invitation into the own organisation, to one of these roles: nobody grants what they lack. */
export const ofOwnCentreAs =
  (...roles: readonly Role[]): Condition =>
  (person, object) =>
    ofOwnCentre(person, object) && object.role !== undefined && roles.includes(object.role);

/** The first head of an organisation, or an administrator of the operator. */
export const firstHeadOrAdministrator: Condition = (person, object) => {
  if (object.role === 'administrator') return ofOwnCentre(person, object);
  if (object.hasHead !== false || object.organisationKind === 'operator') return false;
  return object.role === (object.organisationKind === 'network-office' ? 'coordinator' : 'lead');
};
