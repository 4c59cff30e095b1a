import { identityWith } from './identityWith.js';

describe('moving words into the identity', () => {
  it('makes a name the alias where there is none', () => {
    expect(identityWith({}, 'Drita', 'alias')).toEqual({ alias: 'Drita' });
  });

  it('never writes over an alias: a second name is a line of the safe contact', () => {
    expect(identityWith({ alias: 'Bella', safeContact: 'nur vormittags' }, 'Drita', 'alias')).toEqual({
      safeContact: 'nur vormittags\nDrita',
    });
  });

  it('adds a number to what is known of reaching her', () => {
    expect(identityWith({ safeContact: 'nur SMS' }, '0152 28817386', 'safeContact')).toEqual({
      safeContact: 'nur SMS\n0152 28817386',
    });
  });

  it('changes nothing where the words stand already', () => {
    expect(identityWith({ safeContact: 'SMS an 0152 28817386' }, '0152 28817386', 'safeContact')).toEqual({});
    expect(identityWith({ alias: 'Drita' }, 'Drita', 'alias')).toEqual({});
  });

  it('says so when there is no room, and cuts nothing off', () => {
    expect(identityWith({ safeContact: 'x'.repeat(1999) }, '0152 28817386', 'safeContact')).toBeNull();
    expect(identityWith({}, 'x'.repeat(201), 'alias')).toBeNull();
  });
});
