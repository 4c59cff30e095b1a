const de = {
  caseSections: {
    label: 'Teile der Akte',
    timeline: 'Verlauf',
  },
};

const en: typeof de = {
  caseSections: {
    label: 'Parts of the record',
    timeline: 'Timeline',
  },
};

export const sectionsMessages = { de, en };
