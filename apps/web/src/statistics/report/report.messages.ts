const de = {
  report: {
    chapters: 'Kapitel',
    file: 'Bericht %{year} als %{kind} herunterladen',
    fileName: 'jahresbericht',
    asTable: '%{title} als Tabelle',
    asChart: '%{title} als Diagramm',
    picture: '%{title}: %{words}',
    multiple: 'mehrere Antworten möglich',
    digest: 'Prüfsumme aller Zahlen dieses Jahres: %{digest}',
    newTab: 'öffnet ein neues Fenster',
    period: '%{from} bis %{to}',
    is: { above: 'über %{figure}', 'just-under': 'knapp %{figure}', about: 'etwa %{figure}' },
    told: {
      official: 'Netzwerk',
      'official-rounded-down': 'Netzwerk, abgerundet',
      ministry: 'Ministerium',
      press: 'Presse',
      'press-unclear-definition': 'Presse, unklar gezählt',
    },
    comparison: {
      title: 'Veröffentlicht und dieses System',
      text: 'Zahlen, die für %{year} an anderer Stelle veröffentlicht wurden, neben denselben Zahlen aus diesem System. Sie sind anders gezählt.',
      demo: 'Die Fälle dieser Demo sind erfunden und den veröffentlichten Zahlen von %{year} nachgebildet. Links steht, was veröffentlicht wurde, rechts, was dieses Verfahren daraus macht.',
      figure: 'Kennzahl',
      published: 'veröffentlicht',
      ours: 'dieses System',
      source: 'Quelle',
    },
    history: {
      title: 'Frühere und spätere Berichte des Netzwerks',
      text: 'Veröffentlichte Zahlen anderer Jahre mit ihrer Quelle. Sie sind nicht hier gezählt und nur mit Vorsicht vergleichbar.',
    },
    formats: {
      title: 'Standardformate',
      htcds: {
        title: 'HTCDS, Standard für Falldaten zu Menschenhandel',
        method:
          'Die ausgezählten Summen des Jahres in den Feldern und Codes von HTCDS 2.0, soweit es für ein Merkmal ein Feld gibt.',
        limits:
          'Nur Summen, keine Fälle. Was geschützt ist, fehlt auch hier. Merkmale ohne HTCDS-Feld stehen unter ihrem eigenen Namen.',
        download: 'HTCDS (JSON) herunterladen',
      },
      synthetic: {
        title: 'Nachgebildete Datensätze wie bei CTDC',
        method:
          'Eine Liste erfundener Fälle, allein aus den veröffentlichten Tabellen gezogen: jedes Merkmal genau so oft wie veröffentlicht, je zwei Merkmale so nah daran wie möglich. Was es nicht geben kann, kommt nicht vor.',
        limits:
          'Keine Zeile ist ein Mensch. Verlässlich sind einzelne Merkmale; Verbindungen von drei und mehr Merkmalen sind Zufall. Dass es etwas ein- oder zweimal gibt, sagt nichts: Was in den Tabellen geschützt ist, steht hier nach Belieben verteilt.',
        download: 'Nachgebildete Datensätze (CSV) herunterladen',
      },
    },
  },
};

const en: typeof de = {
  report: {
    chapters: 'Chapters',
    file: 'Download the report %{year} as %{kind}',
    fileName: 'annual-report',
    asTable: '%{title} as a table',
    asChart: '%{title} as a chart',
    picture: '%{title}: %{words}',
    multiple: 'several answers possible',
    digest: 'Checksum of all figures of this year: %{digest}',
    newTab: 'opens a new window',
    period: '%{from} to %{to}',
    is: { above: 'above %{figure}', 'just-under': 'just under %{figure}', about: 'about %{figure}' },
    told: {
      official: 'network',
      'official-rounded-down': 'network, rounded down',
      ministry: 'ministry',
      press: 'press',
      'press-unclear-definition': 'press, counting unclear',
    },
    comparison: {
      title: 'Published and this system',
      text: 'Figures published elsewhere for %{year} beside the same figures of this system. They are counted differently.',
      demo: 'The cases of this demo are invented after the published figures of %{year}. At the left is what was published, at the right what this method makes of it.',
      figure: 'Figure',
      published: 'published',
      ours: 'this system',
      source: 'Source',
    },
    history: {
      title: 'Earlier and later reports of the network',
      text: 'Published figures of other years with their source. They are not counted here and compare with caution only.',
    },
    formats: {
      title: 'Standard formats',
      htcds: {
        title: 'HTCDS (Human Trafficking Case Data Standard)',
        method:
          'The totals of the year in the fields and codes of HTCDS 2.0, as far as there is a field for a question.',
        limits:
          'Totals only, no cases. What is protected is missing here too. Questions without an HTCDS field stand under their own name.',
        download: 'Download HTCDS (JSON)',
      },
      synthetic: {
        title: 'Synthetic records as at CTDC',
        method:
          'A list of invented cases drawn from the published tables alone: every question exactly as often as published, any two as near to it as possible. What cannot be does not occur.',
        limits:
          'No line is a person. Single questions are reliable; combinations of three and more are chance. That something is there once or twice says nothing: what is protected in the tables is spread here at will.',
        download: 'Download synthetic records (CSV)',
      },
    },
  },
};

export const reportMessages = { de, en };
