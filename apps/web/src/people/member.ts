import type { UserView } from '../api/types.js';

/** A user as `/api/users` lists her; administrators see those of every organisation. */
export interface Member extends UserView {
  readonly organisationId: string;
}
