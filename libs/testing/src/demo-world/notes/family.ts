import type { AreaNotes } from './area-notes.js';

export const familyNotes: AreaNotes = {
  kinds: {
    childcare: [
      'Kita-Gutschein beantragt, Platz ab Sommer zugesagt.',
      'Eingewöhnung begleitet, beim Abschied Tränen auf beiden Seiten.',
      'Elternabend mit Sprachmittlung besucht.',
      'Betreuung für die Gerichtstermine organisiert.',
      'Spielgruppe im Haus, Kind spricht schon Deutsch.',
    ],
    'youth-office': [
      'Gespräch beim Jugendamt, Hilfe zur Erziehung angeboten.',
      'Hilfeplangespräch, alle Ziele gemeinsam formuliert.',
      'Meldung einer Gefährdung besprochen, Vorgehen offen mit der Klient*in.',
      'Vormundschaft angeregt, Termin beim Familiengericht.',
      'Jugendamt hat die Zuständigkeit gewechselt, Unterlagen übergeben.',
    ],
    custody: [
      'Antrag auf alleinige elterliche Sorge vorbereitet.',
      'Umgang nur begleitet, Träger gefunden.',
      'Anhörung beim Familiengericht begleitet.',
      'Vaterschaft ungeklärt, Beratung zu den Folgen.',
    ],
    'family-contact': [
      'Telefonat mit der Mutter im Herkunftsland, nach langer Zeit.',
      'Kind lebt bei der Großmutter, Videoanruf jede Woche vereinbart.',
      'Geld nach Hause geschickt, sicherer Weg besprochen.',
      'Familie setzt unter Druck, Grenzen geübt.',
      'Schwester sucht Kontakt, Vorsicht wegen des früheren Umfelds.',
      'Suchdienst eingeschaltet, noch keine Antwort.',
    ],
    reunification: [
      'Familiennachzug: Voraussetzungen und Wartezeiten erklärt.',
      'Fristwahrende Anzeige für den Nachzug abgegeben.',
      'Termin bei der Auslandsvertretung für das Kind gebucht.',
      'Unterlagen für den Nachzug beglaubigen lassen.',
    ],
    other: [
      'Taufe geplant, Einladungskarten gebastelt.',
      'Ferienprogramm für die Kinder gefunden.',
      'Erziehungsfragen besprochen.',
    ],
  },
  next: [
    'Rückmeldung steht noch aus.',
    'Kind wirkt ausgeglichen.',
    'Geburtsurkunde fehlt noch.',
    'Sicherheitsplan um die Kinder ergänzt.',
    'In zwei Wochen noch einmal sprechen.',
    'Familienhilfe kommt zweimal die Woche.',
    'Wunsch und Sorge zugleich, Zeit lassen.',
  ],
};
