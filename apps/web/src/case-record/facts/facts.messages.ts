const de = {
  caseFactsPage: {
    title: 'Merkmale',
    fill: 'Ausfüllen',
    fillOf: 'Ausfüllen: %{section}',
    change: 'Ändern',
    changeOf: 'Ändern: %{section}',
    empty: 'noch nichts eingetragen',
    intro:
      'Nichts davon ist Pflicht. Was nicht gefragt wurde, bleibt leer; „unbekannt“ und „keine Angabe“ sind Antworten.',
    main: 'Hauptform',
    since: 'seit %{day}',
    counted: 'Kinder werden für sich gezählt, nicht als Klient*innen.',
  },
};
const en: typeof de = {
  caseFactsPage: {
    title: 'Facts',
    fill: 'Fill in',
    fillOf: 'Fill in: %{section}',
    change: 'Change',
    changeOf: 'Change: %{section}',
    empty: 'nothing entered yet',
    intro: 'None of this is mandatory. What was not asked stays empty; “unknown” and “not stated” are answers.',
    main: 'main form',
    since: 'since %{day}',
    counted: 'Children are counted on their own, not as clients.',
  },
};
export const factsPageMessages = { de, en };
