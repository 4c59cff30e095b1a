/**
 * Who can read a field.
 *
 * - `facts`: coded statements, dates and kinds; members with access to the case
 * - `narrative`: free text, titles, reasons, file numbers, third parties; the same members, never in lists
 * - `identity`: what identifies the client; responsible worker, deputies, lead
 * - `location`: the address of a shelter; on demand, with a reason, recorded
 * - `server`: staff names and addresses; API and jobs, by the server secret
 */
export type SealedClass = 'facts' | 'narrative' | 'identity' | 'location' | 'server';

/** `clear`: ids, organisation, case link, state, access, version and timestamps only. */
export type DataClass = 'clear' | SealedClass;

export const sealedClasses: readonly SealedClass[] = ['facts', 'narrative', 'identity', 'location', 'server'];
