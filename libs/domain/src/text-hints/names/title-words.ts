const titles = new Set(
  (
    'Frau Herr Herrn Fr Hr Familie Eheleute Dr Prof Mr Mrs Ms Miss Mister Madam Sr Pater Pfarrer Pfarrerin Bruder Schwester ' +
    'Inspector Officer Detective Sergeant Judge RA RAin RAe StA StAin KHK KHKin KOK KOKin KK KKin KHM POK POKin PHK PHKin PK ' +
    'PKin POM PHM EKHK'
  ).split(' '),
);

/** What stands before a name: "Frau", "Dr", the ranks of the police. */
export const isTitle = (word: string | undefined): boolean => word !== undefined && titles.has(word);
