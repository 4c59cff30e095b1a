import { Team } from './who-is-told.js';

const team = new Team(
  [
    { id: 'mira', role: 'caseworker', isPresent: true },
    { id: 'jana', role: 'caseworker', isPresent: true },
    { id: 'gone', role: 'caseworker', isPresent: false },
    { id: 'lead', role: 'lead', isPresent: true },
    { id: 'second', role: 'lead', isPresent: true },
    { id: 'auditor', role: 'auditor', isPresent: true },
  ],
  [
    { userId: 'mira', deputyId: 'jana' },
    { userId: 'mira', deputyId: 'gone' },
    { userId: 'lead', deputyId: 'mira' },
  ],
);

const open = { isRestricted: false, blocked: [], allowed: [] };

describe('a warning', () => {
  it('goes to whoever sees to the deadline and to whoever covers her today', () => {
    expect(team.toldOf('warning', 'jana', open)).toEqual(['jana']);
    expect(team.toldOf('warning', 'mira', open)).toEqual(['mira', 'jana']);
  });

  it('goes to the leads where she is not there any more', () => {
    expect(team.toldOf('warning', 'gone', open)).toEqual(['lead', 'second']);
    expect(team.toldOf('warning', 'never heard of', open)).toEqual(['lead', 'second']);
  });
});

describe('an escalation', () => {
  it('goes past her to deputies and leads', () => {
    expect(team.toldOf('escalation', 'mira', open)).toEqual(['jana', 'lead', 'second']);
    expect(team.toldOf('escalation', 'lead', open)).toEqual(['mira', 'second']);
  });
});

describe('an overdue deadline', () => {
  it('goes to the leads, also to one who should have seen to it', () => {
    expect(team.toldOf('overdue', 'lead', open)).toEqual(['lead', 'second']);
  });
});

describe('a case that is shut to some', () => {
  it('is told to nobody whom it is shut to; the leads see to it then', () => {
    const restricted = { isRestricted: true, blocked: [], allowed: [] };

    expect(team.toldOf('warning', 'mira', restricted)).toEqual(['lead', 'second']);
    expect(team.toldOf('warning', 'mira', { ...restricted, allowed: ['mira'] })).toEqual(['mira']);
    expect(team.toldOf('warning', 'jana', { ...open, blocked: ['jana'] })).toEqual(['lead', 'second']);
    expect(team.toldOf('overdue', 'mira', { ...open, blocked: ['second'] })).toEqual(['lead']);
    expect(team.toldOf('escalation', 'mira', { ...restricted, allowed: ['jana'] })).toEqual(['jana', 'lead', 'second']);
  });
});
