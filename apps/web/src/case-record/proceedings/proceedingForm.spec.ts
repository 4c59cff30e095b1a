import { describe, expect, it } from '@jest/globals';
import { codesOf } from '@geleit/domain';
import { noticeKinds } from './noticeKinds.js';
import { proceedingBody, proceedingFields, proceedingProblems, proceedingValuesOf } from './proceedingForm.js';

const criminal = { ...proceedingValuesOf(), kind: 'criminal' };

describe('the form of a proceeding', () => {
  it('asks for nothing but the kind', () => {
    expect(proceedingProblems(proceedingValuesOf())).toEqual({ kind: 'proceedings.kindMissing' });
    expect(proceedingProblems(criminal)).toEqual({});
  });

  it('refuses a stage of another kind, a stage without a name and a hearing without a day', () => {
    const stages = (stage: string | null) => proceedingProblems({ ...criminal, stages: [{ stage, on: null }] }).stages;

    expect([stages('charge'), stages('interview'), stages(null)]).toEqual([
      undefined,
      'proceedings.stageOfOther',
      'proceedings.stageMissing',
    ]);
    const hearing = { on: null, time: '08:30', zone: 'Europe/Lisbon', place: null, note: null };
    expect(proceedingProblems({ ...criminal, hearings: [hearing] })).toEqual({
      hearings: 'proceedings.hearingDayMissing',
    });
  });

  it('says what lies before its beginning', () => {
    const hearing = { on: '2026-01-01', time: null, zone: 'Europe/Berlin', place: null, note: null };

    expect(
      proceedingProblems({ ...criminal, openedOn: '2026-02-01', outcomeOn: '2026-01-31', hearings: [hearing] }),
    ).toEqual({ hearings: 'proceedings.beforeOpening', outcomeOn: 'proceedings.beforeOpening' });
  });

  it('asks for a file number only of who may open what identifies the client', () => {
    const names = (mayIdentity: boolean) => proceedingFields(mayIdentity).map(({ name }) => name);

    expect([names(true).includes('fileNumber'), names(false).includes('fileNumber')]).toEqual([true, false]);
  });
});

describe('what was served in a proceeding', () => {
  it('is sent beside it once somebody says so, and asked for whole', () => {
    const { notice } = criminal;
    const served = { ...criminal, notice: { ...notice, isServed: true } };

    expect(proceedingBody(criminal)).not.toHaveProperty('notice');
    expect(proceedingBody(served)).toHaveProperty('notice.date', null);
    expect(proceedingProblems(served)).toEqual({ notice: 'recordForm.noticeUnclear' });
  });
});

describe('what may have been served', () => {
  it('offers first what fits the proceeding, and every other kind of decision once', () => {
    const offered = noticeKinds('administrative-court');

    expect(offered[0]).toBe('asylum-judgment');
    expect(new Set(offered).size).toBe(offered.length);
    expect(offered.every((code) => (codesOf('eventKind') as readonly string[]).includes(code))).toBe(true);
    expect(offered).not.toContain('hearing');
  });
});
