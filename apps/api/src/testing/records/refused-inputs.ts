import { addDays, todayIn } from '@geleit/domain';
import { anId } from '@geleit/testing';

/** Something wrong in a body that is otherwise right, and the field that the answer must name. */
export interface RefusedInput {
  what: string;
  /** Name of the kind of record, as in `kinds`. */
  of: string;
  body: Record<string, unknown>;
  pointer: string;
}

const tomorrow = addDays(todayIn('Europe/Berlin', Date.now()), 1);
const longest = 'ä'.repeat(20_001);

const wrong = (of: string, rows: [what: string, body: Record<string, unknown>, pointer: string][]): RefusedInput[] =>
  rows.map(([what, body, pointer]) => ({ of, what, body, pointer }));

export const refusedInputs: readonly RefusedInput[] = [
  ...wrong('a case', [
    ['an unknown property', { colour: 'red' }, '/colour'],
    ['an unknown fact', { facts: { colour: 'red' } }, '/facts/colour'],
    ['a number for a choice', { kind: 7 }, '/kind'],
    ['nothing for the one mandatory choice', { kind: undefined }, '/kind'],
    ['a text for an object', { facts: 'female' }, '/facts'],
    ['a list for an object', { narrative: [] }, '/narrative'],
    ['a code of no list', { facts: { gender: 'martian' } }, '/facts/gender'],
    ['a code of another list', { facts: { nationality: 'female' } }, '/facts/nationality'],
    ['a list of codes with a wrong one', { facts: { languages: ['sq', 'xx-klingon'] } }, '/facts/languages'],
    ['a code twice', { facts: { languages: ['sq', 'sq'] } }, '/facts/languages'],
    ['a text for a list', { facts: { languages: 'sq' } }, '/facts/languages'],
    ['30 February', { facts: { exploitedFrom: '2026-02-30' } }, '/facts/exploitedFrom'],
    ['the year 9999', { facts: { exploitedFrom: '9999-01-01' } }, '/facts/exploitedFrom'],
    ['a day with a time', { facts: { riskReviewOn: '2026-02-03T10:00:00Z' } }, '/facts/riskReviewOn'],
    ['an end before the beginning', { facts: { exploitedFrom: '2024-05-02', exploitedUntil: '2024-05-01' } }, '/facts/exploitedUntil'],
    ['a birth in 9999', { facts: { yearOfBirth: 9999 } }, '/facts/yearOfBirth'],
    ['a birth as text', { facts: { yearOfBirth: '1996' } }, '/facts/yearOfBirth'],
    ['two main forms', { facts: { exploitationForms: [{ form: 'sexual', main: true }, { form: 'labour', main: true }] } }, '/facts/exploitationForms'],
    ['a child who is nowhere', { facts: { children: [{ ageGroup: '0-2', whereabouts: 'mars' }] } }, '/facts/children/0/whereabouts'],
    ['NUL', { narrative: { summary: 'a\u0000b' } }, '/narrative/summary'],
    ['half of an emoji', { narrative: { summary: 'a\ud83db' } }, '/narrative/summary'],
    ['too long a text', { narrative: { summary: longest } }, '/narrative/summary'],
    ['identity in an anonymous case', { kind: 'anonymous', identity: { alias: 'Amsel' } }, '/identity'],
    ['a closed case to begin with', { state: 'closed' }, '/state'],
    ['a worker who is not there', { responsibleId: anId() }, '/responsibleId'],
    ['a worker who is no id', { responsibleId: 'mira' }, '/responsibleId'],
    ['a code that is a formula', { code: '=1+1' }, '/code'],
  ]),
  ...wrong('a support step', [
    ['tomorrow', { occurredOn: tomorrow }, '/occurredOn'],
    ['30 February', { occurredOn: '2026-02-30' }, '/occurredOn'],
    ['the year 9999', { occurredOn: '9999-12-31' }, '/occurredOn'],
    ['a day of 1899', { occurredOn: '1899-12-31' }, '/occurredOn'],
    ['a number for a day', { occurredOn: 20_260_203 }, '/occurredOn'],
    ['less than no minutes', { minutes: -1 }, '/minutes'],
    ['more minutes than a day', { minutes: 1441 }, '/minutes'],
    ['half a minute', { minutes: 0.5 }, '/minutes'],
    ['minutes as text', { minutes: '45' }, '/minutes'],
    ['no minutes', { minutes: undefined }, '/minutes'],
    ['a kind of another area', { area: 'housing', kind: 'crisis-intervention' }, '/kind'],
    ['an unknown property', { Minutes: 3 }, '/Minutes'],
    ['a text for yes or no', { interpreter: 'yes' }, '/interpreter'],
    ['a company twice', { withWhom: ['lawyer', 'lawyer'] }, '/withWhom'],
    ['NUL', { note: '\u0000' }, '/note'],
    ['a bell', { note: 'kling\u0007' }, '/note'],
    ['a number for a text', { note: 5 }, '/note'],
    ['too long a text', { note: longest }, '/note'],
  ]),
  ...wrong('a residence status', [
    ['an unknown status', { status: 'citizen-of-the-world' }, '/status'],
    ['no status', { status: undefined }, '/status'],
    ['an end before the beginning', { validFrom: '2026-03-01', validUntil: '2026-02-28' }, '/validUntil'],
    ['29 February of a common year', { validFrom: '2026-02-29' }, '/validFrom'],
    ['too long an authority', { authority: 'a'.repeat(301) }, '/authority'],
  ]),
  ...wrong('a deadline', [
    ['no title', { title: '' }, '/title'],
    ['a title of blanks', { title: '     ' }, '/title'],
    ['no day', { dueOn: undefined }, '/dueOn'],
    ['the year 9999', { dueOn: '9999-12-31' }, '/dueOn'],
    ['a day of another century', { dueOn: '1999-12-31' }, '/dueOn'],
    ['a warning after the day', { warnDaysBefore: [-1] }, '/warnDaysBefore'],
    ['a warning twice', { warnDaysBefore: [7, 7] }, '/warnDaysBefore'],
    ['a responsible person without an id', { responsibleId: 12 }, '/responsibleId'],
  ]),
  ...wrong('a draft', [
    ['an unknown form', { form: 'diary' }, '/form'],
    ['a list for content', { content: [] }, '/content'],
    ['NUL deep inside', { content: { a: [{ b: 'x\u0000' }] } }, '/content'],
    ['too much content', { content: { note: 'x'.repeat(200_001) } }, '/content'],
  ]),
];
