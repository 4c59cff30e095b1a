const de = {
  office: {
    title: 'Jahresübersicht %{network}',
    year: {
      title: 'Das Jahr %{year}',
      asked: '%{name} schlägt vor, das Jahr einzufrieren. Eine zweite Person wird gebraucht.',
      askedByMe: 'Sie haben vorgeschlagen, das Jahr einzufrieren. Eine zweite Person wird gebraucht.',
      go: 'Stand der Beratungsstellen und nächste Schritte',
    },
    report: {
      title: 'Noch kein Jahresbericht',
      latest: 'Jahresbericht %{year}',
      about: '%{n} Fälle aus %{centres} Fachberatungsstellen, eingefroren am %{day}.',
      read: 'Bericht lesen',
      earlier: 'Frühere Berichte:',
    },
    tables: {
      title: 'Oft gefragt',
      hint: 'und was die Koordination gespeichert hat',
      remove: '„%{name}“ nicht mehr behalten',
    },
    contacts: {
      title: 'Erstkontakte ohne Fall',
      hint: 'Jahr %{year}',
      table: 'Tabelle',
      none: 'Im neuesten eingefrorenen Jahr wurden keine Erstkontakte gezählt.',
    },
    members: {
      title: 'Mitglieder',
      count: '%{smart_count} Organisation |||| %{smart_count} Organisationen',
      search: 'Name oder Ort',
      notFound: 'Keine Organisation passt dazu',
    },
  },
};

const en: typeof de = {
  office: {
    title: 'The year at %{network}',
    year: {
      title: 'The year %{year}',
      asked: '%{name} proposes to freeze the year. A second person is needed.',
      askedByMe: 'You proposed to freeze the year. A second person is needed.',
      go: 'How the centres stand and what comes next',
    },
    report: {
      title: 'No annual report yet',
      latest: 'Annual report %{year}',
      about: '%{n} cases from %{centres} counselling centres, frozen on %{day}.',
      read: 'Read the report',
      earlier: 'Earlier reports:',
    },
    tables: {
      title: 'Often asked for',
      hint: 'and what the network office keeps',
      remove: 'Keep “%{name}” no longer',
    },
    contacts: {
      title: 'First contacts without a case',
      hint: 'year %{year}',
      table: 'Table',
      none: 'The newest frozen year counted no first contacts.',
    },
    members: {
      title: 'Members',
      count: '%{smart_count} organisation |||| %{smart_count} organisations',
      search: 'Name or place',
      notFound: 'No organisation matches',
    },
  },
};

export const officeMessages = { de, en };
