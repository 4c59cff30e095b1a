const de = {
  caseLinks: {
    title: 'Verknüpfte Fälle',
    add: 'Verknüpfen',
    addTitle: 'Fall verknüpfen',
    hint: 'Sichtbar für alle, die beide Fälle öffnen dürfen, und für niemanden sonst.',
    code: 'Code des anderen Falls',
    codeHint: 'Genau wie im anderen Fall, etwa ADLER-17',
    codeMissing: 'Welcher Fall?',
    kind: 'Verbindung',
    kindMissing: 'Was verbindet die beiden?',
    saved: 'Verknüpft',
    removed: 'Verknüpfung gelöst',
    remove: 'Verknüpfung lösen',
    none: 'Keine',
    failed: 'Nicht gelesen.',
  },
};

const en: typeof de = {
  caseLinks: {
    title: 'Linked cases',
    add: 'Link',
    addTitle: 'Link a case',
    hint: 'Seen by everybody who may open both cases, and by nobody else.',
    code: 'Code of the other case',
    codeHint: 'Exactly as in the other case, such as ADLER-17',
    codeMissing: 'Which case?',
    kind: 'Connection',
    kindMissing: 'What connects the two?',
    saved: 'Linked',
    removed: 'Link removed',
    remove: 'Remove the link',
    none: 'None',
    failed: 'Not read.',
  },
};

export const caseLinksMessages = { de, en };
