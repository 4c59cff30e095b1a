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

describe('a warning', () => {
  it('goes to whoever sees to the deadline and to whoever covers her today', () => {
    expect(team.toldOf('warning', 'jana')).toEqual(['jana']);
    expect(team.toldOf('warning', 'mira')).toEqual(['mira', 'jana']);
  });

  it('goes to the leads where she is not there any more', () => {
    expect(team.toldOf('warning', 'gone')).toEqual(['lead', 'second']);
    expect(team.toldOf('warning', 'never heard of')).toEqual(['lead', 'second']);
  });
});

describe('an escalation', () => {
  it('goes past her to deputies and leads', () => {
    expect(team.toldOf('escalation', 'mira')).toEqual(['jana', 'lead', 'second']);
    expect(team.toldOf('escalation', 'lead')).toEqual(['mira', 'second']);
  });
});

describe('an overdue deadline', () => {
  it('goes to the leads, also to one who should have seen to it', () => {
    expect(team.toldOf('overdue', 'lead')).toEqual(['lead', 'second']);
  });
});
