import {
  correctionBody,
  emptyEvent,
  eventBody,
  type EventForm,
  eventFormOf,
  eventProblems,
  kindsTaken,
  periodsOffered,
} from './eventForm.js';
import type { CaseEventView } from '../../api/types.js';

const today = '2026-04-10';
const anEvent = (part: Partial<EventForm> = {}): EventForm => ({
  ...emptyEvent,
  kind: 'asylum-manifestly-unfounded',
  date: '2026-04-02',
  ...part,
});

describe('an event', () => {
  it('with its kind and day may be sent', () => {
    expect(eventProblems(anEvent(), today)).toEqual({});
    expect(eventBody(anEvent())).toEqual({
      kind: 'asylum-manifestly-unfounded',
      date: '2026-04-02',
      triggerKind: 'notified',
    });
  });

  it.each([
    [{ kind: null }, { kind: 'kindMissing' }],
    [{ date: null }, { date: 'dateMissing' }],
    [{ date: '2026-04-11' }, { date: 'dateAhead' }],
    [{ triggerKind: 'posted', isLate: true }, { receivedOn: 'receivedMissing' }],
    [{ triggerKind: 'posted', isLate: true, receivedOn: '2026-04-01' }, { receivedOn: 'receivedBefore' }],
    [{ triggerKind: 'posted', isLate: true, receivedOn: '2026-04-11' }, { receivedOn: 'receivedAhead' }],
    [{ appliedOn: '2026-04-03' }, { appliedOn: 'appliedAfter' }],
    [{ names: 'other' }, { namedN: 'periodMissing' }],
    [{ names: 'day' }, { namedDay: 'dayMissing' }],
    [{ names: 'day', namedDay: '2026-04-01' }, { namedDay: 'dayBefore' }],
  ] as const)('%j is refused before it is sent', (part, problems) => {
    expect(eventProblems(anEvent(part), today)).toEqual(problems);
  });

  it('that lies ahead is no mistake where nothing was delivered', () => {
    expect(eventProblems(anEvent({ kind: 'hearing', triggerKind: 'event', date: '2026-05-05' }), today)).toEqual({});
  });

  it('keeps to itself what its kind does not ask for', () => {
    const form = anEvent({ kind: 'birth', appliedOn: '2026-01-01', names: '1-weeks', via: 'facility', isLate: true });

    expect(eventBody(form)).toEqual({ kind: 'birth', date: '2026-04-02', triggerKind: 'event' });
  });

  it('offers one week first in asylum law, and not elsewhere', () => {
    expect(periodsOffered('asylum-refused')[0]).toBe('1-weeks');
    expect(periodsOffered('benefit-decision')).not.toContain('1-weeks');
  });

  it('may have come in the ways that its rules take', () => {
    expect(kindsTaken('birth')).toEqual(['event']);
    expect(kindsTaken('asylum-refused')).toEqual(['notified', 'posted']);
  });
});

describe('a correction', () => {
  const stored: CaseEventView = {
    id: 'e1',
    version: 1,
    kind: 'benefit-decision',
    date: '2026-04-02',
    triggerKind: 'posted',
    evidence: 'letter-date',
    via: null,
    receivedOn: '2026-04-09',
    land: null,
    appliedOn: null,
    instruction: { n: 3, unit: 'weeks' },
    missingInstruction: false,
    note: null,
    proposals: [],
    recomputed: [],
    recordedBy: null,
    createdAt: '',
    updatedAt: '',
  };

  it('of nothing sends nothing', () => {
    expect(correctionBody(eventFormOf(stored), eventFormOf(stored))).toEqual({});
  });

  it('sends what changed, and null for what was emptied', () => {
    const before = eventFormOf(stored);

    expect(before).toMatchObject({ names: 'other', namedN: '3', isLate: true });
    expect(correctionBody(before, { ...before, date: '2026-04-07', isLate: false, instruction: 'missing' })).toEqual({
      date: '2026-04-07',
      receivedOn: null,
      instruction: null,
      missingInstruction: true,
    });
    expect(correctionBody({ ...before, instruction: 'missing' }, before)).toMatchObject({ missingInstruction: false });
  });
});
