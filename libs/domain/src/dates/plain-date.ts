import { Temporal } from 'temporal-polyfill';

/** A calendar day as text, `YYYY-MM-DD`: the form at every border (API, forms, sealed values). */
export type PlainDateText = string;

const shape = /^\d{4}-\d{2}-\d{2}$/;
const first = '1900-01-01';
const last = '2100-12-31';

/** Whether `text` is a real calendar day from 1900-01-01 to 2100-12-31, written `YYYY-MM-DD`. */
export function isPlainDate(text: unknown): text is PlainDateText {
  if (typeof text !== 'string' || !shape.test(text) || text < first || text > last) return false;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  const monthLength = Temporal.PlainYearMonth.from({ year, month: Math.max(1, month) }).daysInMonth;
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength;
}
