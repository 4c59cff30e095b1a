import type { AreaNotes } from './area-notes.js';

export const livelihoodNotes: AreaNotes = {
  kinds: {
    application: [
      'Antrag auf Leistungen ausgefüllt, es fehlen noch Kontoauszüge.',
      'Antrag auf Erstausstattung der Wohnung gestellt.',
      'Kindergeld beantragt, Steuer-ID liegt vor.',
      'Weiterbewilligung rechtzeitig abgegeben, Eingang bestätigt.',
      'Konto eröffnet, nach zwei Ablehnungen, mit Hinweis auf das Basiskonto.',
      'Antrag auf Unterhaltsvorschuss, ohne Angaben zum Vater, Gefährdung begründet.',
      'Befreiung vom Rundfunkbeitrag und Sozialticket beantragt.',
      'Leistungen nach dem AsylbLG beantragt, Übergangsgeld aus dem Notfonds.',
      'Steuer-ID angefordert, Brief geht an die Beratungsstelle.',
    ],
    office: [
      'Begleitung zum Jobcenter, Eingliederung erst nach dem Sprachkurs.',
      'Vorsprache im Sozialamt, Auszahlung diesmal als Scheck.',
      'Gespräch mit der Fallmanagerin, Verständnis für die Lage.',
      'Anmeldung beim Bürgeramt mit Auskunftssperre.',
      'Familienkasse: Nachweise abgegeben, Bearbeitung sechs Wochen.',
      'Bank: Karte gesperrt und neu bestellt, alte Vollmacht gelöscht.',
    ],
    objection: [
      'Bescheid geprüft: Miete nicht voll anerkannt. Widerspruch geschrieben.',
      'Widerspruch gegen die Leistungskürzung abgegeben, Eingangsstempel.',
      'Abhilfebescheid, Nachzahlung kommt.',
      'Überprüfungsantrag für die letzten zwölf Monate gestellt.',
      'Widerspruch abgelehnt, Klage mit der Anwältin beraten.',
    ],
    donation: [
      'Fahrrad und Helm aus Spenden.',
      'Gutschein für Kleidung, Quittung unterschrieben.',
      'Kinderwagen und Bettchen vermittelt.',
      'Zuschuss für den Pass aus dem Fonds.',
      'Schulranzen und Stifte übergeben.',
      'Laptop aus der Spendenaktion für den Kurs.',
    ],
    other: [
      'Schulden sortiert, Termin bei der Schuldnerberatung.',
      'Stromsperre abgewendet, Raten vereinbart.',
      'Haushaltsbuch angelegt.',
    ],
  },
  next: [
    'Bescheid in etwa vier Wochen.',
    'Unterlagen bringt die Klient*in nach.',
    'Kopien abgelegt.',
    'Rückruf der Sachbearbeitung zugesagt.',
    'In zwei Wochen nachfragen.',
    'Schreiben der Behörde immer gleich mitbringen.',
    'Möchte das nächste Mal selbst sprechen.',
  ],
};
