import { passwordMaximum, passwordProblem } from './password.js';

describe('a password', () => {
  it.each(['geleit-demo-2026', 'laterne morgen birke sieben hafen wolke', 'Ωμέγα και άλφα 7', '🦉🦊🐢🦢 vier Tiere'])(
    'may be %s',
    (password) => {
      expect(passwordProblem(password, { email: 'beratung@nordlicht.example', name: 'Mira Beispiel' })).toBeNull();
    },
  );

  it.each([
    ['kurz', 'too-short'],
    ['dreizehn-mal-', 'too-short'],
    ['Beratung@Nordlicht.example', 'is-email'],
    ['mira lang beispiel', 'is-name'],
    ['aaaaaaaaaaaaaaaa', 'too-simple'],
    ['abababababababab', 'too-simple'],
    ['maumaumaumaumaumau', 'too-simple'],
    ['12345678901234', 'too-simple'],
    ['abcdefghijklmnop', 'too-simple'],
  ] as const)('%s is refused as %s', (password, problem) => {
    const person = { email: 'beratung@nordlicht.example', name: 'Mira Lang Beispiel' };
    expect(passwordProblem(password, person)).toBe(problem);
  });

  it('has an end', () => {
    expect(passwordProblem('laterne-'.repeat(passwordMaximum))).toBe('too-long');
  });
});
