import { caseStates, mayMove, movesFrom, openCaseStates } from './case-state.js';

describe('the state of a case', () => {
  it('goes from contact over clearing to active, rests, wakes and closes', () => {
    const life = ['contact', 'clearing', 'active', 'dormant', 'active', 'closed'] as const;
    for (const [index, state] of life.slice(1).entries()) expect(mayMove(life[index] ?? 'erased', state)).toBe(true);
  });

  it('can close from every open state and open again', () => {
    expect(openCaseStates.filter((state) => !mayMove(state, 'closed'))).toEqual([]);
    expect(movesFrom('closed')).toEqual(['clearing', 'active', 'erased']);
  });

  it('is erased only after it was closed, and for good', () => {
    expect(caseStates.filter((state) => mayMove(state, 'erased'))).toEqual(['closed']);
    expect(movesFrom('erased')).toEqual([]);
  });

  it('never goes back to a contact', () => {
    expect(caseStates.filter((state) => mayMove(state, 'contact'))).toEqual([]);
  });

  it('does not move by staying', () => {
    expect(caseStates.filter((state) => mayMove(state, state))).toEqual([]);
  });
});
