const de = {
  own: {
    title: 'Eigene Zahlen',
    tag: 'nicht zur Veröffentlichung',
    exact: 'Genaue Zahlen der eigenen Beratungsstelle',
    cases: '%{n} Fall mit Arbeit in diesem Jahr |||| %{n} Fälle mit Arbeit in diesem Jahr',
  },
};

const en: typeof de = {
  own: {
    title: 'Own figures',
    tag: 'not for publication',
    exact: 'Exact figures of the own centre',
    cases: '%{n} case with work in this year |||| %{n} cases with work in this year',
  },
};

export const ownMessages = { de, en };
