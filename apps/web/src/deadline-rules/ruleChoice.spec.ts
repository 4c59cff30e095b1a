import type { DeadlineRule } from '../deadline-calculator/rule.js';
import { allRules, isChosen, isNarrowed, sectionsOf, toggledFoundation } from './ruleChoice.js';

const rule = (id: string, more: Partial<DeadlineRule> = {}): DeadlineRule =>
  ({ id, area: 'asylum', foundation: 'found', own: false, proposed: true, ...more }) as DeadlineRule;

describe('the choice among the rules', () => {
  it('leaves nothing out at first', () => {
    expect(isNarrowed(allRules)).toBe(false);
    expect(isChosen(rule('a'), allRules)).toBe(true);
  });

  it('tells the centre’s own from the area they would stand in', () => {
    expect(isChosen(rule('a', { own: true }), { ...allRules, area: 'asylum' })).toBe(false);
    expect(isChosen(rule('a', { own: true }), { ...allRules, area: 'own' })).toBe(true);
  });

  it('shows how well founded, one kind or several', () => {
    const both = toggledFoundation(toggledFoundation(allRules, 'recall'), 'practice');

    expect([rule('a'), rule('b', { foundation: 'practice' })].map((one) => isChosen(one, both))).toEqual([false, true]);
    expect(toggledFoundation(both, 'recall').foundations).toEqual(['practice']);
  });

  it('finds the ones that are no longer proposed', () => {
    const silent = { ...allRules, isSilent: true };

    expect([rule('a'), rule('b', { proposed: false })].map((one) => isChosen(one, silent))).toEqual([false, true]);
  });

  it('stands under its areas, the centre’s own first, ended ones last', () => {
    const rules = [
      rule('c', { area: 'family' }),
      rule('a'),
      rule('b'),
      rule('e', { own: true, state: 'ended' }),
      rule('o', { own: true }),
    ];

    expect(sectionsOf(rules).map(([section, found]) => [section, found.map(({ id }) => id)])).toEqual([
      ['own', ['o', 'e']],
      ['asylum', ['a', 'b']],
      ['family', ['c']],
    ]);
  });
});
