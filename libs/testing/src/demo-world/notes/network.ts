import type { AreaNotes } from './area-notes.js';

export const networkNotes: AreaNotes = {
  kinds: {
    authority: [
      'Telefonat mit der Leistungsbehörde, Bearbeitung läuft.',
      'Rückruf der Ausländerbehörde: Akte liegt beim Vorgesetzten.',
      'E-Mail an das Sozialamt, ohne Namen, nur mit Zeichen der Behörde.',
      'Gesundheitsamt: Termin für die Begutachtung bestätigt.',
      'Zoll fragt nach Zeugenaussage, an die Anwältin verwiesen.',
      'Anfrage der Polizei nach dem Aufenthalt nicht beantwortet, keine Einwilligung.',
      'Aufnahmeeinrichtung sichert Einzelzimmer zu.',
      'Bundesamt: Sonderbeauftragte für Menschenhandel ist eingeschaltet.',
    ],
    'case-conference': [
      'Fallkonferenz mit Jugendamt und Unterkunft, Aufgaben verteilt.',
      'Runder Tisch, anonymisiert besprochen, gute Hinweise.',
      'Fallbesprechung im Team, Blick auf die Gefährdung.',
      'Konferenz mit Klinik und Therapeutin zur Entlassung.',
      'Kooperationsgespräch mit der Fachdienststelle der Polizei.',
    ],
    referral: [
      'Weitervermittlung an eine Beratungsstelle in einem anderen Land vorbereitet.',
      'Suchtberatung gefunden, Erstgespräch vereinbart.',
      'Übergabe an ein Schutzhaus, Einwilligung liegt vor.',
      'Arbeitsrechtliche Beratungsstelle übernimmt die Lohnfrage.',
      'Migrationsberatung für die Zeit nach dem Abschluss vermittelt.',
    ],
    report: [
      'Stellungnahme für die Ausländerbehörde geschrieben, zwei Seiten.',
      'Bescheinigung über die Beratung ausgestellt.',
      'Fachliche Einschätzung für das Gericht, mit der Leitung abgestimmt.',
      'Bericht für das Jugendamt, vorher mit der Klient*in gelesen.',
      'Bestätigung der konkreten Anhaltspunkte für die Bedenkfrist.',
    ],
    other: ['Dolmetscherpool angefragt.', 'Fachaustausch, eigene Notizen im Ordner.', 'Presseanfrage abgelehnt.'],
  },
  next: [
    'Wiedervorlage in zwei Wochen.',
    'Antwort steht aus.',
    'Protokoll folgt.',
    'Mit der Leitung gegengelesen.',
    'Ansprechperson ist jetzt bekannt.',
    'Keine weiteren Schritte nötig.',
    'Klient*in ist informiert.',
  ],
};
