import { newCaseBody } from './newCaseBody.js';

describe('a new case', () => {
  it('sends no way of contact that nobody has chosen', () => {
    expect(newCaseBody('id', { kind: null, alias: 'Rufname' })).toEqual({ id: 'id' });
  });

  it('needs one answer only', () => {
    expect(
      newCaseBody('id', {
        kind: 'anonymous',
        code: ' ',
        facts: { gender: null, languages: [] },
        summary: '',
        mainExploitation: null,
      }),
    ).toEqual({ id: 'id', kind: 'anonymous' });
  });

  it('sends no identity when it became anonymous after all', () => {
    expect(newCaseBody('id', { kind: 'anonymous', alias: 'Rufname', safeContact: 'nur vormittags' })).toEqual({
      id: 'id',
      kind: 'anonymous',
    });
  });

  it('carries the first assessment, "unbekannt" and the main exploitation as answers', () => {
    const body = newCaseBody('id', {
      kind: 'safe-contact',
      state: 'clearing',
      alias: 'A.',
      facts: { riskLevel: 'high', gender: 'unknown', languages: ['sq'] },
      mainExploitation: 'sexual',
      summary: ' Ehemann sucht sie ',
    });

    expect(body).toEqual({
      id: 'id',
      kind: 'safe-contact',
      state: 'clearing',
      facts: {
        riskLevel: 'high',
        gender: 'unknown',
        languages: ['sq'],
        exploitationForms: [{ form: 'sexual', main: true }],
      },
      narrative: { summary: 'Ehemann sucht sie' },
      identity: { alias: 'A.' },
    });
  });
});
