import { wordsOf } from './words.js';

const namesIn = (locale: 'de' | 'en') => {
  const { MuiAutocomplete, MuiAlert } = wordsOf(locale);
  const { clearText, closeText, openText } = MuiAutocomplete?.defaultProps ?? {};
  return [clearText, closeText, openText, MuiAlert?.defaultProps?.closeText];
};

it('buttons inside fields are named in the language of the page', () => {
  expect(namesIn('de')).toEqual(['Leeren', 'Schließen', 'Öffnen', 'Schließen']);
  expect(namesIn('en')).toEqual(['Clear', 'Close', 'Open', 'Close']);
});
