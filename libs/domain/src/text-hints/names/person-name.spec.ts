import { hintsIn } from '../hints-in.js';

const names = (text: string) =>
  hintsIn(text)
    .filter(({ kind }) => kind === 'name')
    .map((hint) => hint.text);

describe('a name', () => {
  it.each([
    ['Gespräch mit Frau Popescu.', ['Popescu']],
    ['Besuch von Herrn Dr. Albrecht', ['Albrecht']],
    ['Herrn und Frau Lindner geht es gut', ['Lindner']],
    ['Frau Dr. von Hagen ist zuständig', ['von Hagen']],
    ['Sie heißt Adaeze Okonkwo.', ['Adaeze Okonkwo']],
    ['Name: Traoré, Aïssata', ['Traoré, Aïssata']],
    ['Er nannte sich Big Joe.', ['Big Joe']],
    ['Ihr Bruder Dritan rief an.', ['Dritan']],
    ['Der Ehemann (Florin) ist in Haft.', ['Florin']],
    ['Die Betroffene, Ivanka D., kommt mit.', ['Ivanka D.']],
    ['Mit Hope zum Arzt gefahren.', ['Hope']],
    ['Wir sprachen mit Rose am Telefon.', ['Rose']],
    ['Hebamme Ulrike Sommer kommt.', ['Ulrike Sommer']],
    ['Patience wants to stop.', ['Patience']],
  ])('is found in "%s"', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'Sie hat Hoffnung geschöpft und mag die Rose.',
    'Der Ernst der Lage ist bekannt.',
    'Die Frau Angst hat.',
    'Frau und Kind sind sicher.',
    'Ihre Schwester hat Angst um sie.',
    'Am Freitag nach Frankfurt, im August nach Paris.',
    'In Sofia und Florenz gearbeitet.',
    'Anna-Frank-Schule und Klinik St. Josef sind informiert.',
    'Das Jobcenter Dortmund und die Caritas Köln zahlen.',
    'Sie kommt aus Nigeria und spricht Rumänisch.',
    'Gelber Umschlag lag bei.',
    'She has faith and will call on Monday.',
    'Grace period ends next week.',
  ])('is none in "%s"', (text) => {
    expect(names(text)).toEqual([]);
  });
});
