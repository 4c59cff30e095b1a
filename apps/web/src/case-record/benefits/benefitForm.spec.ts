import { describe, expect, it } from '@jest/globals';
import { healthFields, healthProblems, healthValuesOf } from '../health/healthForm.js';
import { benefitBody, benefitProblems, benefitValuesOf, isDecided } from './benefitForm.js';

describe('the form of a benefit', () => {
  const claimed = { ...benefitValuesOf(), kind: 'sgb-2', state: 'claimed' };

  it('asks for the benefit and how it stands, and keeps days in their order', () => {
    expect(Object.keys(benefitProblems(benefitValuesOf()))).toEqual(['kind', 'state']);
    expect(benefitProblems({ ...claimed, claimedOn: '2026-02-02', decidedOn: '2026-02-01' })).toEqual({
      decidedOn: 'benefits.decidedBefore',
    });
    expect(benefitProblems({ ...claimed, from: '2026-02-02', until: '2026-02-01' })).toEqual({
      until: 'recordForm.order',
    });
  });

  it('asks whether a decision has arrived once there is one', () => {
    expect(['not-claimed', 'claimed', 'granted', 'refused', 'unknown'].map((state) => isDecided({ state }))).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('the decision on a benefit', () => {
  const granted = { ...benefitValuesOf(), kind: 'sgb-2', state: 'granted' };
  const served = { ...granted, notice: { ...granted.notice, isServed: true } };

  it('is asked for whole once somebody says that it has arrived', () => {
    expect(benefitProblems(granted)).toEqual({});
    expect(benefitProblems(served)).toEqual({ notice: 'recordForm.noticeUnclear' });
    expect(benefitBody(served)).toHaveProperty('notice');
  });

  it('goes along only while there is a decision whose arrival nobody has entered yet', () => {
    expect(benefitBody({ ...served, state: 'claimed' })).not.toHaveProperty('notice');
    expect(benefitBody({ ...served, isNoticeKnown: true })).not.toHaveProperty('notice');
    expect(benefitBody(granted)).not.toHaveProperty('isNoticeKnown');
  });
});

describe('the form of a health need', () => {
  const need = { ...healthValuesOf(), need: 'medical', state: 'needed' };
  const asked = (values: typeof need) =>
    healthFields.filter(({ isAsked }) => isAsked?.(values) ?? true).map(({ name }) => name);

  it('asks for a birth only of a pregnancy, and never of the future', () => {
    expect(asked(need)).not.toContain('bornOn');
    expect(asked({ ...need, need: 'pregnancy' })).toContain('bornOn');
    expect(healthProblems('2026-01-27')({ ...need, bornOn: '2026-01-28' })).toEqual({ bornOn: 'health.bornAhead' });
  });

  it('wants the day to a time', () => {
    expect(healthProblems('2026-01-27')({ ...need, appointmentAt: '10:15' })).toEqual({
      appointmentOn: 'health.dayMissing',
    });
  });
});
