const de = {
  pins: {
    title: 'Angeheftet',
    note: 'Notiz anheften',
    noteTitle: 'Angeheftete Notiz',
    noteHint: 'Steht oben im Verlauf, für alle, die den Fall öffnen dürfen.',
    text: 'Was soll niemand übersehen?',
    textMissing: 'Schreiben Sie, was oben stehen soll.',
    pin: 'Anheften',
    pinStep: 'Schritt anheften',
    unpin: 'Lösen',
    unpinStep: 'Schritt nicht mehr anheften',
    unpinNote: 'Notiz lösen',
    changeNote: 'Notiz ändern',
    pinned: 'Angeheftet',
    unpinned: 'Gelöst',
    saved: 'Notiz angeheftet',
  },
};

const en: typeof de = {
  pins: {
    title: 'Pinned',
    note: 'Pin a note',
    noteTitle: 'Pinned note',
    noteHint: 'Stands on top of the timeline, for everybody who may open the case.',
    text: 'What must nobody overlook?',
    textMissing: 'Write what is to stand on top.',
    pin: 'Pin',
    pinStep: 'Pin this step',
    unpin: 'Unpin',
    unpinStep: 'Unpin this step',
    unpinNote: 'Unpin the note',
    changeNote: 'Change the note',
    pinned: 'Pinned',
    unpinned: 'Unpinned',
    saved: 'Note pinned',
  },
};

export const pinsMessages = { de, en };
