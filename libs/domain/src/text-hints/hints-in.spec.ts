import fc from 'fast-check';
import { hintsIn } from './hints-in.js';

const found = (text: string, known?: string[]) =>
  hintsIn(text, known ? { known } : {}).map((hint) => `${hint.kind}:${hint.text}`);

describe('hints in a free text', () => {
  it('stand in the order of the text, each at its place', () => {
    const text = 'Frau Marku, geb. 3.4.98, Tel. 0152 28817386';
    const hints = hintsIn(text);

    expect(hints.map(({ kind }) => kind)).toEqual(['name', 'birthDate', 'phone']);
    expect(hints.every((hint) => text.slice(hint.from, hint.to) === hint.text)).toBe(true);
  });

  it('never overlap and never leave the text, whatever is typed', () => {
    const words = fc.constantFrom(
      'Frau',
      'Drita',
      'Az.',
      '12 K 345/26.A',
      '0152',
      '28817386',
      '@x.y',
      'geb.',
      '3.4.98',
      ',',
      '\n',
      'DE89',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        const hints = hintsIn(text);
        hints.forEach((hint, at) => {
          expect(hint.from).toBeGreaterThanOrEqual(hints[at - 1]?.to ?? 0);
          expect(hint.to).toBeGreaterThan(hint.from);
          expect(text.slice(hint.from, hint.to)).toBe(hint.text);
        });
      }),
    );
  });

  it('suggest what to write instead, in the language of the text or the one asked for', () => {
    expect(hintsIn('Sie heißt Drita und ist hier.')[0]?.suggestion).toEqual({ mask: '[Name]', moveTo: 'alias' });
    expect(hintsIn('Call her at +44 7700 900123 in the evening.')[0]?.suggestion).toEqual({
      mask: '[phone]',
      moveTo: 'safeContact',
    });
    expect(hintsIn('Call her at +44 7700 900123 in the evening.', { language: 'de' })[0]?.suggestion.mask).toBe(
      '[Telefon]',
    );
  });

  it('have a home in the identity only where it has a field for it', () => {
    const homes = hintsIn('Az. 503 Js 12345/25, geb. 3.4.98, IBAN DE89 3704 0044 0532 0130 00').map(
      ({ suggestion }) => suggestion.moveTo,
    );
    expect(homes).toEqual([null, null, null]);
  });

  it('leave out who is known: the case, the centre, colleagues', () => {
    const known = ['DROSSEL-42', 'Beratungsstelle Nordlicht', 'Elif Aydın'];
    expect(found('DROSSEL-42 mit Elif Aydın und Frau Aydın besprochen.', known)).toEqual([]);
    expect(found('Mit Elif Aydın besprochen.')).toEqual(['name:Elif Aydın']);
  });

  it('do not take a client for a colleague because of a common given name', () => {
    expect(found('Elif war heute da.', ['Elif Aydın'])).toEqual(['name:Elif']);
  });

  it('take a full date right behind a name as hers', () => {
    expect(found('Mirela P., 12.05.1994, Bukarest')).toEqual(['name:Mirela P.', 'birthDate:12.05.1994']);
  });

  it('are none in an empty text', () => {
    expect(hintsIn('')).toEqual([]);
  });

  it('take no long time for a long text without an end', () => {
    const begun = performance.now();
    for (const text of [
      'a'.repeat(20_000),
      '1 '.repeat(10_000),
      'Anna '.repeat(4000),
      'geb '.repeat(5000),
      '+49 '.repeat(5000),
    ])
      hintsIn(text);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
