const de = {
  caseSections: {
    label: 'Teile der Akte',
    timeline: 'Verlauf',
    statistics: 'Statistik',
  },
};

const en: typeof de = {
  caseSections: {
    label: 'Parts of the record',
    timeline: 'Timeline',
    statistics: 'Statistics',
  },
};

export const sectionsMessages = { de, en };
