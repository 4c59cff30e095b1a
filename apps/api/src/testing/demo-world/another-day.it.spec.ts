import { testServerSecret, loadDemoWorld } from '@geleit/testing';
import { useLoadedWorld } from './loaded-world.js';
import type { OpenedCase } from './opened-centre.js';

const world = useLoadedWorld();
const other = useLoadedWorld(new Date('2026-03-06T09:30:00Z'));

const codesOf = (cases: OpenedCase[]): string[] => cases.map(({ fields }) => fields.code).sort();
const newestStepOf = (cases: OpenedCase[]): string | undefined =>
  cases
    .flatMap(({ steps }) => steps.map(({ occurredOn }) => occurredOn))
    .sort()
    .at(-1);

describe('a demo world loaded on another day', () => {
  it('has the same people under the same ids', () => {
    expect(other().accounts).toEqual(world().accounts);
  });

  it('has the same cases on other days', async () => {
    const cases = await world().casesOpenedBy('beratung@nordlicht.example');
    const others = await other().casesOpenedBy('beratung@nordlicht.example');
    const dueThen = others.flatMap(({ deadlines }) =>
      deadlines.filter(({ dueOn, state }) => state === 'open' && dueOn === '2026-03-06'),
    );

    expect(codesOf(others)).toEqual(codesOf(cases));
    expect(newestStepOf(others)).toBe('2026-03-05');
    expect(newestStepOf(cases)).not.toBe('2026-03-05');
    expect(dueThen).toHaveLength(1);
  });

  it('refuses to be loaded a second time and stays as it is', async () => {
    const again = loadDemoWorld(other().database.url, testServerSecret, new Date());

    await expect(again).rejects.toThrow(/duplicate key/);
    expect(await other().count('from case_file')).toBe(165);
  });
});
