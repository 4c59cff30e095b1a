import { nearAndLater } from './nearAndLater.js';

const due = (id: string, dueOn: string) => ({ id, dueOn });
const idsOf = (deadlines: readonly { id: string }[]) => deadlines.map(({ id }) => id);

describe('deadlines on the home page', () => {
  const today = '2026-01-27';

  it('stand in full up to 14 days ahead, overdue ones first, also the second one of a case', () => {
    const deadlines = [due('over', '2026-01-20'), due('edge', '2026-02-10'), due('far', '2026-02-11')];
    const { near, short } = nearAndLater({ today, deadlines, later: [due('second', '2026-01-30')] });

    expect([idsOf(near), idsOf(short)]).toEqual([['over', 'second', 'edge'], ['far']]);
  });

  it('always show the next one of every own case, however many there are', () => {
    const deadlines = Array.from({ length: 30 }, (_, at) => due(`case${at}`, '2026-06-01'));

    const { short } = nearAndLater({ today, deadlines, later: [due('second', '2026-05-01')] });

    expect(idsOf(short)).toEqual(idsOf(deadlines));
  });
});
