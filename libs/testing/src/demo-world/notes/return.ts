import type { AreaNotes } from './area-notes.js';

export const returnNotes: AreaNotes = {
  kinds: {
    'return-counselling': [
      'Möchte zurück zur Familie. Ohne Druck besprochen, was dort wartet und was hier möglich wäre.',
      'Rückkehrhilfen erklärt, Antrag vorbereitet.',
      'Gefährdung im Herkunftsland geprüft, Partnerorganisation angefragt.',
      'Flug gebucht, Begleitung bis zum Flughafen zugesagt.',
      'Entscheidung zur Rückkehr zurückgestellt, Tür bleibt offen.',
      'Reisedokument beim Konsulat beantragt.',
    ],
    reintegration: [
      'Abholung im Herkunftsland mit einer Beratungsstelle dort abgestimmt.',
      'Starthilfe für eine kleine Schneiderei beantragt.',
      'Videoanruf nach der Rückkehr, gut angekommen.',
      'Wohnung und Arztbesuch vor Ort organisiert.',
    ],
    other: [
      'Gepäck vorausgeschickt.',
      'Abschiedsgespräch, Unterlagen übergeben.',
      'Restlohn vor der Abreise ausgezahlt.',
    ],
  },
  next: [
    'Rückmeldung der Partnerorganisation in zehn Tagen.',
    'Meldet sich nach der Ankunft.',
    'Notfallnummer mitgegeben.',
    'Möchte noch eine Woche nachdenken.',
    'Kosten übernimmt das Rückkehrprogramm.',
  ],
};
