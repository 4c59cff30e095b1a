import type { ContactFields } from '@geleit/domain';
import type { ContactFilter } from './dto/contact.dto.js';

/** Contacts of a year, and how many of them became a case. */
export interface ContactYear {
  year: number;
  contacts: number;
  usedUp: number;
}

export function matchesContact(fields: ContactFields, filter: ContactFilter): boolean {
  const { year, channel, topic, language, usedUp } = filter;
  return (
    (year === undefined || yearOf(fields) === year) &&
    isAmong(fields.channel, channel) &&
    isAmong(fields.topic, topic) &&
    isAmong(fields.language, language) &&
    (usedUp === undefined || (fields.caseId !== undefined) === usedUp)
  );
}

/** The latest year first. A contact that became a case is counted once, like every other. */
export function contactYears(all: readonly ContactFields[]): ContactYear[] {
  const years = [...new Set(all.map(yearOf))].sort((a, b) => b - a);
  return years.map((year) => {
    const inYear = all.filter((fields) => yearOf(fields) === year);
    return { year, contacts: inYear.length, usedUp: inYear.filter(({ caseId }) => caseId !== undefined).length };
  });
}

const yearOf = ({ occurredOn }: ContactFields): number => Number(occurredOn.slice(0, 4));

function isAmong(code: string | undefined, wanted: readonly string[] | undefined): boolean {
  return wanted === undefined || wanted.length === 0 || (code !== undefined && wanted.includes(code));
}
