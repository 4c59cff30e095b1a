import { isPlainDate, type PlainDateText } from '../../dates/plain-date.js';
import type { DeadlineRule } from '../deadline-rule.js';
import { lands, seatOf } from '../holidays/lands.js';
import { DeadlineInputError, type DeadlineInput, type DeadlineInputField, type Instruction } from './deadline-input.js';

/** First and last day of a trigger. */
export const triggerRange = { first: '2000-01-01', last: '2060-12-31' } as const;

/** The longest period that an instruction may name; the table of holidays reaches that far. */
const longest = { days: 400, weeks: 104, months: 60, years: 5 } as const;

/** @throws DeadlineInputError for the first field from which nothing can be computed */
export function checkInput({ rule, trigger, land, appliedOn, instruction }: DeadlineInput): void {
  checkKind(rule, trigger.kind, trigger.via);
  checkDate('trigger.date', trigger.date, triggerRange.first, triggerRange.last);
  checkVersion(rule, trigger.date);
  if (trigger.receivedOn !== undefined) {
    if (trigger.kind !== 'posted') throw new DeadlineInputError('trigger.receivedOn', 'receivedNotTaken', ['posted']);
    checkDate('trigger.receivedOn', trigger.receivedOn, trigger.date, triggerRange.last);
  }
  if (trigger.time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(trigger.time)) {
    throw new DeadlineInputError('trigger.time', 'noTime', ['00:00/23:59']);
  }
  checkLand('land', land);
  if (appliedOn !== undefined) checkDate('appliedOn', appliedOn, '1900-01-01', '2100-12-31');
  if (instruction) checkInstruction(instruction, rule, trigger.date);
}

function checkKind(rule: DeadlineRule, kind: string, via: string | undefined): void {
  if (!rule.kinds.some((taken) => taken === kind)) {
    throw new DeadlineInputError('trigger.kind', 'kindNotTaken', rule.kinds);
  }
  const isTaken = via === undefined || via === 'letter' || (via === 'facility' && kind === 'posted');
  if (!isTaken || (via === 'facility' && rule.fiction !== 'vwzg4')) {
    throw new DeadlineInputError('trigger.via', 'viaNotTaken', ['letter']);
  }
}

function checkVersion({ validFrom, validTo }: DeadlineRule, date: PlainDateText): void {
  const isCovered = (validFrom ?? date) <= date && date <= (validTo ?? date);
  if (!isCovered) throw new DeadlineInputError('trigger.date', 'noVersion', [interval(validFrom, validTo)]);
}

function checkLand(field: DeadlineInputField, land: string): void {
  if (!seatOf(land))
    throw new DeadlineInputError(
      field,
      'unknownLand',
      lands.map(({ code }) => code),
    );
}

function checkDate(field: DeadlineInputField, date: string, first: PlainDateText, last: PlainDateText): void {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new DeadlineInputError(field, 'noDate', [interval(first, last)]);
  const isFar = date < first || date > last;
  if (isFar) throw new DeadlineInputError(field, outside(field), [interval(first, last)]);
  if (!isPlainDate(date)) throw new DeadlineInputError(field, 'noDate', [interval(first, last)]);
}

const outside = (field: DeadlineInputField) => (field === 'trigger.receivedOn' ? 'wrongOrder' : 'outOfRange');

function checkInstruction({ n, unit, dueOn, land }: Instruction, rule: DeadlineRule, date: PlainDateText): void {
  if (land !== undefined) checkLand('instruction.land', land);
  if (dueOn !== undefined) {
    checkDate('instruction.dueOn', dueOn, '1900-01-01', '2100-12-31');
    if (dueOn < date) throw new DeadlineInputError('instruction.dueOn', 'wrongOrder', [interval(date, undefined)]);
    return;
  }
  if (n === undefined && unit === undefined) return;
  const limit = unit && (longest[unit] as number | undefined);
  const isPeriod = n !== undefined && limit !== undefined && Number.isInteger(n) && n >= 1 && n <= limit;
  if (!isPeriod) {
    const accepted = Object.entries(longest).map(([name, most]) => `1/${most} ${name}`);
    throw new DeadlineInputError('instruction', 'noPeriod', accepted);
  }
  if (!['add', 'inclusive'].includes(rule.period.op)) throw new DeadlineInputError('instruction', 'noPeriod', []);
}

/** `first/last` as in ISO 8601; an open end is `..`. */
export function interval(first: PlainDateText | undefined, last: PlainDateText | undefined): string {
  return `${first ?? '..'}/${last ?? '..'}`;
}
