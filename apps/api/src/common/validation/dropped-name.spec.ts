import { droppedName } from './dropped-name.js';

describe('a name that would be left out of a body without a word', () => {
  it.each<[string, string[]]>([
    ['{"constructor":"yes"}', ['constructor']],
    ['{"filter":{"prototype":1}}', ['filter', 'prototype']],
    ['{"list":[{},{"a/b":{"constructor":null}}]}', ['list', '1', 'a/b', 'constructor']],
  ])('is found in %s', (body, way) => {
    expect(droppedName(JSON.parse(body))).toEqual(way);
  });

  it('is not found where there is none', () => {
    expect(droppedName({ filter: { gender: 'constructor' }, rows: ['prototype'], of: null })).toBeUndefined();
  });
});
