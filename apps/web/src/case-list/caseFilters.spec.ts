import { chipFilters, hiddenConditions, isPressed, tidied, withChip } from './caseFilters.js';

const chips = chipFilters('u1', '2026-01-27');

describe('the chips of the case list', () => {
  it('ask for what they say', () => {
    expect(chips.due14).toEqual({ dueBefore: '2026-02-10' });
    expect(chips.noContact30).toEqual({ lastContactBefore: '2025-12-28' });
    expect(chips.mine).toEqual({ responsible: ['u1'] });
  });

  it('add their part to the filter and take it out again', () => {
    const pressed = withChip(chips.open, chips.highRisk, true);

    expect(isPressed(pressed, chips.open) && isPressed(pressed, chips.highRisk)).toBe(true);
    expect(withChip(pressed, chips.highRisk, false)).toEqual(chips.open);
  });

  it('are not pressed by a filter that only resembles theirs', () => {
    expect(isPressed({ riskLevel: ['high'] }, chips.highRisk)).toBe(false);
    expect(isPressed({ riskLevel: ['acute', 'high'] }, chips.highRisk)).toBe(true);
  });

  it('leave a hint at conditions that none of them shows', () => {
    expect(hiddenConditions({ ...chips.open, gender: ['female'], responsible: ['u2'] }, chips)).toBe(2);
    expect(hiddenConditions({ ...chips.open, ...chips.mine }, chips)).toBe(0);
  });

  it('drop what was emptied', () => {
    expect(tidied({ gender: [], dueBefore: '', overdue: false, kind: 'anonymous' })).toEqual({ kind: 'anonymous' });
  });
});
