import { hasForeignLetters, printable } from './printable-text.js';

describe('a text on paper', () => {
  it('keeps the letters of our neighbours', () => {
    const text = 'Łódź, Győr, Ștefan, „Größe“ – 20 €';
    expect(printable(text, 'de')).toBe(text);
    expect(hasForeignLetters(text)).toBe(false);
  });

  it('writes Cyrillic in Latin letters that can be read back', () => {
    expect(printable('Київ, Щербак, Љиљана', 'de')).toBe('Kiïv, Ŝerbak, Ljiljana');
    expect(hasForeignLetters('Київ')).toBe(true);
  });

  it('says where another script stood, and leaves no box in its place', () => {
    expect(printable('sagt: اتصل بي غدا (morgen)', 'de')).toBe('sagt: [andere Schrift] (morgen)');
    expect(printable('ሰላም 你好 fine', 'en')).toBe('[other script] fine');
  });

  it('shows signs that no letter is as question marks', () => {
    expect(printable('gut 👍', 'de')).toBe('gut ?');
  });
});
