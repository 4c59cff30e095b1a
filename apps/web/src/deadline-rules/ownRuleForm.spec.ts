import { bodyOf, faultsOf, newRule, unitsOf, withOp } from './ownRuleForm.js';

describe('the form of an own rule', () => {
  it('says what is missing', () => {
    expect(faultsOf({ ...newRule, kinds: [], warnDaysBefore: [] })).toEqual(['name', 'n', 'kinds', 'warnDaysBefore']);
    expect(faultsOf({ ...newRule, name: 'Verwendungsnachweis', n: '6' })).toEqual([]);
  });

  it.each(['0', '105', '1.5', '-2', 'zwei'])('takes no period of %s', (n) => {
    expect(faultsOf({ ...newRule, name: 'Nachweis', n })).toEqual(['n']);
  });

  it('needs no number for the day itself or the end of the same year', () => {
    expect(bodyOf(withOp({ ...newRule, name: 'Termin' }, 'date')).period).toEqual({ op: 'date', n: 0, unit: 'days' });
    expect(bodyOf(withOp({ ...newRule, name: 'Bericht' }, 'year-end')).period).toEqual({
      op: 'year-end',
      n: 0,
      unit: 'years',
    });
  });

  it('keeps the unit that the new way of counting knows, else takes its own', () => {
    expect(withOp(newRule, 'sub').unit).toBe('weeks');
    expect(withOp(newRule, 'hours').unit).toBe('hours');
    expect(unitsOf('werktage')).toEqual(['werktage']);
  });

  it('sends reminders from the longest to the shortest, and nothing that was left empty', () => {
    expect(bodyOf({ ...newRule, name: ' Bericht ', n: '2', warnDaysBefore: [2, 14] })).toEqual({
      name: 'Bericht',
      period: { op: 'add', n: 2, unit: 'weeks' },
      kinds: ['event'],
      shift: 'yes',
      norm: null,
      warnDaysBefore: [14, 2],
      land: null,
    });
  });
});
