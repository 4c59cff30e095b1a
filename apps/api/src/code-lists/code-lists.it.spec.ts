import { codeListNames, rowsOf } from '@geleit/domain';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

describe('the code lists', () => {
  const world = useWorld();

  it('are served whole, with German and English labels, to everybody who is logged in', async () => {
    for (const login of [logins.CW1, logins.KO, logins.DPO]) {
      const person = await world().as(login);
      const { body } = await person.get<{ data: { name: string; count: number }[]; total: number }>('/api/code-lists');
      expect(body.data.map(({ name }) => name)).toEqual([...codeListNames]);
      for (const { name, count } of body.data) {
        const list = await person.get<{ data: { code: string; de: string; en: string }[] }>(`/api/code-lists/${name}`);
        expect(list.body.data).toEqual(JSON.parse(JSON.stringify(rowsOf(name as 'gender'))));
        expect(list.body.data).toHaveLength(count);
        expect(list.body.data.filter(({ de, en }) => !de || !en)).toEqual([]);
      }
    }
  });

  it.each(['nothing', '__proto__', 'constructor', 'toString', '..%2Fgender'])('do not include %s', async (name) => {
    expect((await (await world().as(logins.CW1)).get(`/api/code-lists/${name}`)).statusCode).toBe(404);
  });
});
