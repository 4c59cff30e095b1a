import { dayOf, dayPlain } from '../../format/dates.js';

/** The day of a freeze as people write it; a plain day or an instant comes in. */
export const frozenDay = (on: string): string => dayPlain(on.length === 10 ? on : dayOf(on));
