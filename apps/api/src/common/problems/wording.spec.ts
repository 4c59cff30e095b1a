import { fill, inWords } from './wording.js';

describe('the parameters of a problem', () => {
  it('name a day as people of the language write it, and leave everything else as it is', () => {
    const params = { on: '2026-03-01', name: 'Wohnung 2026-03-01', accepted: '2026-03-01 … 2026-04-01', limit: 3 };

    expect(inWords(params, 'de')).toEqual({ ...params, on: 'Sonntag, 1. März 2026' });
    expect(fill('full from %{on} on', inWords(params, 'en'))).toBe('full from Sunday, 1 March 2026 on');
  });
});
