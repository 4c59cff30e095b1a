import type { AreaNotes } from './area-notes.js';

export const housingNotes: AreaNotes = {
  kinds: {
    placement: [
      'Platz in der Schutzwohnung ab heute, Schlüssel übergeben, Hausordnung besprochen.',
      'Vier Schutzhäuser angefragt, zwei Absagen, eine Zusage für morgen.',
      'Kein freier Schutzplatz im Land, Unterbringung in einer Pension für drei Nächte.',
      'Vermittlung in eine dezentrale Wohnung, Kostenzusage der Leistungsbehörde liegt vor.',
      'Aufnahme in eine betreute Wohngruppe, Vorstellungsgespräch lief gut.',
      'Einzug begleitet, Inventar geprüft, Notfallnummern an der Tür.',
      'Anfrage bei der Leistungsbehörde: Unterbringung außerhalb der Gemeinschaftsunterkunft wegen Gefährdung.',
      'Kostenübernahme für den Schutzplatz abgelehnt, Stellungnahme nachgereicht.',
    ],
    'flat-search': [
      'Drei Wohnungsanzeigen durchgesehen, zwei Anfragen abgeschickt.',
      'Besichtigung begleitet, fünfzehn Leute im Treppenhaus. Unterlagen abgegeben.',
      'Antrag auf Dringlichkeitsschein gestellt.',
      'Absage für die Wohnung, Grund nicht genannt. Weiter suchen.',
      'Zusage für ein Zimmer zur Untermiete, Vertrag gemeinsam gelesen.',
      'Bewerbungsmappe zusammengestellt: Einkommen, Selbstauskunft, Bescheinigung.',
      'Mietvertrag unterschrieben, Umzug am Monatsende.',
      'Kaution beim Amt als Darlehen beantragt.',
    ],
    relocation: [
      'Verlegung aus Sicherheitsgründen in ein anderes Haus, Umzug am Abend.',
      'Umverteilung beantragt, Gefährdung mit Stellungnahme begründet.',
      'Umzug in die eigene Wohnung, Möbel aus dem Spendenlager.',
      'Zuweisung in eine weit entfernte Unterkunft, Widerspruch mit der Anwältin abgestimmt.',
      'Zimmerwechsel innerhalb der Wohnung, jetzt ruhiger.',
    ],
    other: [
      'Schlüssel verloren, Schloss getauscht.',
      'Heizung defekt, Hausverwaltung angerufen.',
      'Hausversammlung, Putzplan neu verteilt.',
      'Abmahnung wegen Ruhestörung besprochen.',
    ],
  },
  next: [
    'Rückmeldung bis Mitte der Woche.',
    'Unterlagen fehlen noch.',
    'Mit der Leitung abgestimmt.',
    'Adresse steht nur unter „Ort“, nirgends sonst.',
    'Nächste Woche noch einmal nachfragen.',
    'Kosten sind geklärt.',
    'Weitere Schritte mit der Klient*in besprochen.',
  ],
};
