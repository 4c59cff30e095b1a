import { proposePassword } from '@geleit/vault';
import type { Problem } from '../../common/problems/problem.js';
import { refuseWeakPassword } from './refuse-weak-password.js';

const person = { name: 'Mira Sander-Nordhoff', email: 'mira.sander@stelle.example' };

function refusalOf(password: string): Problem | undefined {
  try {
    refuseWeakPassword(password, person, '/password');
    return undefined;
  } catch (failure) {
    return failure as Problem;
  }
}

describe('a password of one’s own', () => {
  it.each([
    ['dreizehn-zei1', 'password.tooShort'],
    ['mira.sander@stelle.example', 'password.tooSimple'],
    ['Mira Sander-Nordhoff', 'password.tooSimple'],
    ['aaaaaaaaaaaaaaaaaa', 'password.tooSimple'],
    ['abcdefghijklmnopqr', 'password.tooSimple'],
  ])('"%s" is refused', (password, code) => {
    const refusal = refusalOf(password);

    expect([refusal?.code, refusal?.status, refusal?.details.pointer]).toEqual([code, 400, '/password']);
  });

  it('of 14 characters is taken, and the proposal of six words always', () => {
    expect(refusalOf('vierzehn-zeich')).toBeUndefined();
    expect(Array.from({ length: 50 }, proposePassword).map(refusalOf).filter(Boolean)).toEqual([]);
  });
});
