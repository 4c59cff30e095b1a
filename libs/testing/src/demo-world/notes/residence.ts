import type { AreaNotes } from './area-notes.js';

export const residenceNotes: AreaNotes = {
  kinds: {
    'reflection-period': [
      'Bedenk- und Stabilisierungsfrist erklärt: mindestens drei Monate, ohne Pflicht zur Aussage.',
      'Antrag auf Bedenkfrist mit unserer Einschätzung an die Ausländerbehörde geschickt.',
      'Behörde verlangt eine Bestätigung der Polizei, auf die Verwaltungsvorschrift hingewiesen.',
      'Bedenkfrist erteilt, Dokument abgeholt.',
      'Verlängerung der Bedenkfrist angeregt, Begründung der Therapeutin liegt bei.',
    ],
    permit: [
      'Antrag auf Aufenthaltserlaubnis ausgefüllt, biometrisches Foto dabei.',
      'Verlängerung beantragt, Fiktionsbescheinigung ausgestellt.',
      'Aufenthaltstitel abgeholt, gilt ein Jahr. Kopie in der Akte.',
      'Staatsanwaltschaft hat die Anwesenheit für das Verfahren bestätigt.',
      'Nachweise für die Verlängerung gesammelt: Kurs, Miete, Leistungen.',
      'Passersatz geklärt, Gebühr übernimmt der Fonds.',
      'Arbeitserlaubnis in den Titel eingetragen.',
    ],
    'foreigners-office': [
      'Vorsprache begleitet, lange Wartezeit, Anliegen angenommen.',
      'Duldung verlängert, diesmal für sechs Monate.',
      'Termin online gebucht, der früheste in sieben Wochen.',
      'Sachbearbeitung hat gewechselt, Vorgang neu erklärt.',
      'Wohnsitzauflage: Streichung beantragt.',
      'Behörde fragt nach dem Reiseweg, Antwort nur über die Anwältin.',
      'Bescheinigung erhalten, dass der Antrag vorliegt.',
      'Ohne Termin vorgesprochen, weil die Karte abläuft. Notlösung gefunden.',
    ],
    papers: [
      'Pass bei der Botschaft beantragt, vorher Gefährdung geprüft.',
      'Geburtsurkunde aus dem Herkunftsland angekommen, Übersetzung beauftragt.',
      'Einbehaltene Papiere über die Polizei zurückerhalten.',
      'Verlust des Ausweises angezeigt, neuer Termin beim Konsulat.',
      'Identität geklärt, Eintrag berichtigt.',
    ],
    'asylum-application': [
      'Antrag in der Außenstelle gestellt, Gestattung erhalten.',
      'Hinweis auf besondere Verfahrensgarantien abgegeben.',
      'Verfahrensberatung: Ablauf, Rechte, Pflichten erklärt.',
      'Antrag persönlich gestellt, lange Wartezeit, Bescheinigung erhalten.',
    ],
    'asylum-interview': [
      'Lange Anhörung begleitet. Protokoll rückübersetzt, zwei Korrekturen.',
      'Vorbereitung der Anhörung, roter Faden ohne Druck.',
      'Anhörung verschoben, Dolmetscher war aus demselben Ort. Zu Recht abgelehnt.',
      'Protokoll der Anhörung gemeinsam durchgesehen.',
    ],
    'transfer-procedure': [
      'Bescheid im Dublin-Verfahren, Überstellung nach Italien angeordnet. Eilantrag über die Anwältin.',
      'Überstellungsfrist berechnet und erklärt, was bis dahin zu beachten ist.',
      'Gericht hat die aufschiebende Wirkung angeordnet, Aufatmen.',
      'Zuständigkeit ist auf Deutschland übergegangen.',
    ],
    'administrative-court': [
      'Klage ist eingereicht, Eingangsbestätigung liegt vor.',
      'Termin zur mündlichen Verhandlung erhalten, Begleitung geplant.',
      'Verhandlung begleitet, Entscheidung wird zugestellt.',
      'Urteil: Abschiebungsverbot festgestellt. Große Freude.',
      'Eilantrag abgelehnt, weitere Schritte mit der Anwältin besprochen.',
    ],
    other: [
      'Einbürgerung als fernes Ziel besprochen.',
      'Anfrage zur Umverteilung beantwortet.',
      'Gebührenbefreiung beantragt.',
    ],
  },
  next: [
    'Kopie an die Anwältin.',
    'Wartet auf Post von der Behörde.',
    'Nächste Vorsprache nur mit Termin.',
    'Rückfrage der Behörde bis Monatsende beantworten.',
    'Gute Sachbearbeitung, hört zu.',
    'Dokumente im Original bei der Klient*in.',
    'Stand der Anwältin mitgeteilt.',
    'In vier Wochen nachfragen.',
  ],
};
