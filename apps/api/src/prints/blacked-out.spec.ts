import { blackedOut } from './blacked-out.js';

const out = (text: string, hide: string[] = [], own: string[] = []): string =>
  blackedOut(text, { hide, own, mask: '[#]' });

describe('a text for the person it is about', () => {
  it('keeps no name, phone number, address or e-mail address of others', () => {
    const text = out('Herr Petrov rief an, 0176 1234567, mail@petrov.example, Lindenstraße 14.');
    for (const part of ['Petrov', '0176', '1234567', 'mail@', 'Lindenstraße']) expect(text).not.toContain(part);
    expect(text).toContain('rief an');
  });

  it('keeps no word that was listed, in whatever case and with its ending', () => {
    expect(out('Der WIRT kam. Wirts Auto. Wirtschaft bleibt.', ['Wirt'])).toBe(
      'Der [#] kam. [#] Auto. Wirtschaft bleibt.',
    );
  });

  it('keeps what is her own', () => {
    expect(out('Frau Drita kommt wieder.', [], ['Drita (selbst gewählter Name)'])).toContain('Drita');
    expect(out('Geboren am 03.04.1998.')).toContain('03.04.1998');
  });

  it('shows by no length how long a name was', () => {
    expect(out('Gestern kam Ana.', ['Ana'])).toBe(out('Gestern kam Konstantinidis.', ['Konstantinidis']));
  });

  it('takes a listed word as it is written, not as a pattern', () => {
    expect(out('a.c und abc', ['a.c'])).toBe('[#] und abc');
  });
});
