import ICAL from 'ical.js';
import { type CalendarDate, calendarOf } from './calendar-of.js';

const aDate = (fields: Partial<CalendarDate> = {}): CalendarDate => ({
  uid: 'a1',
  dueOn: '2026-03-29',
  warnDaysBefore: [7, 0],
  sequence: 0,
  changedAt: new Date('2026-03-01T09:30:00Z'),
  ...fields,
});

/** What a reader of calendars makes of it. */
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[] as never).getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ICAL.Event(component),
  }));

describe('a calendar', () => {
  it('shows a deadline as one whole day, also when the clocks change in its night', () => {
    const [{ event } = { event: undefined }] = eventsOf(calendarOf([aDate()], 'de'));

    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2026-03-29');
    expect(event?.endDate.toString()).toBe('2026-03-30');
  });

  it('calls it a deadline and nothing more', () => {
    const titles = (['de', 'en'] as const).map(
      (language) => eventsOf(calendarOf([aDate()], language))[0]?.event.summary,
    );
    expect(titles).toEqual(['Frist', 'Deadline']);
    expect(calendarOf([aDate()], 'de')).not.toMatch(/^(DESCRIPTION:(?!Frist)|LOCATION|URL|ORGANIZER|ATTENDEE)/m);
  });

  it('rings at seven in the morning of each warning', () => {
    const [{ component } = { component: undefined }] = eventsOf(calendarOf([aDate()], 'de'));
    const triggers = component?.getAllSubcomponents('valarm').map((one) => {
      const trigger = one.getFirstProperty('trigger');
      return [trigger?.getFirstParameter('related') ?? 'START', String(trigger?.getFirstValue())];
    });
    expect(triggers).toEqual([
      ['START', '-P6DT17H'],
      ['START', 'PT7H'],
    ]);
  });

  it('moves a deadline under the same name with a higher number, and says when it is off', () => {
    const [before] = eventsOf(calendarOf([aDate()], 'de'));
    const [moved] = eventsOf(calendarOf([aDate({ dueOn: '2026-04-10', sequence: 1 })], 'de'));
    const [off] = eventsOf(calendarOf([aDate({ sequence: 2, isCancelled: true })], 'de'));

    expect(moved?.event.uid).toBe(before?.event.uid);
    expect(moved?.event.sequence).toBeGreaterThan(before?.event.sequence ?? 9);
    expect(moved?.event.startDate.toString()).toBe('2026-04-10');
    expect(off?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(off?.component.getAllSubcomponents('valarm')).toEqual([]);
  });

  it('is the same to the byte for the same dates, in whatever order they come', () => {
    const other = aDate({ uid: 'a2', dueOn: '2026-01-02' });
    expect(calendarOf([aDate(), other], 'de')).toBe(calendarOf([other, aDate()], 'de'));
  });
});
