import { ApiError, OfflineError } from '../../../api/problems.js';
import { failedBy } from './saving.js';

const problem = (status: number, more: object = {}) =>
  new ApiError({ type: 'about:blank', title: 'Nicht gespeichert', detail: '', status, ...more });
const adler = { id: 'a', code: 'ADLER-17' };

describe('a step that could not be saved', () => {
  it.each<[string, Error, string]>([
    ['the network is away', new OfflineError(), 'offline'],
    ['the session is over', problem(401), 'session'],
    ['the server refuses it', problem(400), 'refused'],
  ])('is told apart: %s', (_, failure, why) => {
    expect(failedBy(failure, [adler]).why).toBe(why);
  });

  it('says at which field', () => {
    const failure = problem(400, { errors: [{ pointer: '/minutes', message: 'Höchstens 1440' }] });

    expect(failedBy(failure, [adler]).problems).toEqual({ minutes: 'Höchstens 1440' });
  });

  it('names the case of a group that stands in the way', () => {
    const failure = problem(409, { type: 'urn:geleit:problem:step.caseRefuses', caseId: 'a', reason: 'case.closed' });

    expect(failedBy(failure, [adler]).refusing).toEqual({ code: 'ADLER-17', why: 'closed' });
  });
});
