import type { AreaNotes } from './area-notes.js';

export const educationWorkNotes: AreaNotes = {
  kinds: {
    school: [
      'Anmeldung an der Abendschule für den ersten Schulabschluss.',
      'Zeugnis gemeinsam gelesen, Mathematik sehr gut.',
      'Gespräch mit der Schulsozialarbeit, Fehlzeiten erklärt.',
      'Vorbereitungsklasse gefunden, Start nach den Ferien.',
    ],
    training: [
      'Bewerbung für die Ausbildung in der Pflege geschrieben.',
      'Vorstellungsgespräch geübt, Lebenslauf ohne Lücken erklärt.',
      'Ausbildungsvertrag durchgesehen, Vergütung und Urlaub.',
      'Praktikum in der Küche, zwei Wochen, macht Freude.',
      'Berufsberatung: drei Berufe in der engeren Wahl.',
      'Ausbildungsbetrieb fragt nach dem Titel, Stand erklärt.',
    ],
    job: [
      'Stellenanzeigen durchgesehen, zwei Bewerbungen abgeschickt.',
      'Probetag im Hotel, faire Bedingungen geprüft.',
      'Arbeitsvertrag geprüft, Mindestlohn stimmt, Probezeit sechs Monate.',
      'Erster Lohn ist da, Abrechnung gemeinsam gelesen.',
      'Kündigung in der Probezeit, Zeugnis angefordert.',
      'Minijob angemeldet, Anrechnung beim Jobcenter erklärt.',
      'Rechte bei der Arbeit: Pausen, Krankheit, Urlaub.',
    ],
    recognition: [
      'Zeugnisse aus dem Herkunftsland übersetzt, Anerkennung beantragt.',
      'Anerkennungsberatung: Teilanerkennung, Anpassungslehrgang möglich.',
      'Bescheid über die Gleichwertigkeit ist da.',
    ],
    'language-course': [
      'Anmeldung zum Deutschkurs A1, vormittags, Kursort sicher.',
      'B1-Prüfung bestanden, Zertifikat kopiert.',
      'Kurs abgebrochen, zu viele Menschen im Raum. Kleiner Kurs gesucht.',
      'Berechtigung zum Integrationskurs beantragt.',
      'Alphabetisierungskurs begonnen, lernt schnell.',
      'Sprachtandem mit einer Ehrenamtlichen gestartet.',
      'Einstufungstest gemacht, A2.',
      'Fahrtkosten zum Kurs beantragt.',
    ],
    other: [
      'Computerkurs in der Bücherei.',
      'Führerschein aus dem Herkunftsland, Umschreibung geklärt.',
      'Ehrenamt im Nachbarschaftsgarten.',
    ],
  },
  next: [
    'Rückmeldung abwarten.',
    'Bescheinigung für das Amt angefordert.',
    'Traut sich mehr zu als vor einem halben Jahr.',
    'Kinderbetreuung für diese Zeit noch klären.',
    'Nächster Schritt bis Ende der Woche.',
    'Unterlagen gemeinsam sortiert.',
    'Ist stolz und darf es sein.',
  ],
};
