import { fieldErrorsOf } from './problems.js';

describe('a refused form', () => {
  it('shows each message at its field, also inside groups and lists', () => {
    const errors = [
      { pointer: '/facts/gender', code: 'code', message: 'Unbekannter Code' },
      { pointer: '/facts/children/1/ageGroup', code: 'code', message: 'Bitte wählen' },
      { pointer: '/minutes', code: 'max', message: 'Höchstens 1440' },
    ];

    expect(fieldErrorsOf(errors)).toEqual({
      facts: { gender: 'Unbekannter Code', children: { 1: { ageGroup: 'Bitte wählen' } } },
      minutes: 'Höchstens 1440',
    });
  });

  it('keeps a message that belongs to no field', () => {
    expect(fieldErrorsOf([{ pointer: '', code: 'x', message: 'So nicht' }])).toEqual({
      root: { serverError: 'So nicht' },
    });
  });
});
