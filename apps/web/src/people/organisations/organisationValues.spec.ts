import { bodyOf, problemsIn, valuesOf } from './organisationValues.js';

describe('an organisation while it is typed', () => {
  const typed = { ...valuesOf(), name: ' Hafen ', land: 'HB', sites: 'Bremen, ', email: ' ', escalateDays: '3' };

  it('needs a name, and of its lead the days after which she is warned', () => {
    expect(problemsIn({ ...typed, name: ' ' }, false)).toEqual({ name: 'people.organisations.missing' });
    expect(problemsIn({ ...typed, escalateDays: '' }, false)).toEqual({});
    expect(problemsIn({ ...typed, escalateDays: '' }, true)).toEqual({
      escalateDays: 'people.organisations.escalateWrong',
    });
  });

  it('is sent with kind and Land when it is new, with the days when its lead changes it', () => {
    const named = { name: 'Hafen', sites: [{ name: 'Bremen' }], contactEmail: null, contactPhone: null };

    expect(bodyOf(typed, { isNew: true, isOwn: false })).toEqual({ ...named, kind: 'specialised-centre', land: 'HB' });
    expect(bodyOf({ ...typed, land: null }, { isNew: true, isOwn: false })).toEqual({
      ...named,
      kind: 'specialised-centre',
    });
    expect(bodyOf(typed, { isNew: false, isOwn: true })).toEqual({ ...named, escalateDaysBefore: 3 });
  });
});
