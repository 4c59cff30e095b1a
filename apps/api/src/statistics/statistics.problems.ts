import { problems } from '../common/problems/wording.js';

export const statisticsProblems = problems(
  {
    'statistics.notFrozen': {
      title: 'Noch keine Zahlen',
      detail:
        'Für %{year} gibt es keine Zahlen: Tabellen entstehen erst, wenn ein Jahr ausgezählt und festgeschrieben ist.',
    },
    'statistics.noContacts': {
      title: 'Keine Erstkontakte',
      detail: 'Für %{year} wurden Erstkontakte nicht gezählt.',
    },
    'statistics.notOffered': {
      title: 'Tabelle nicht möglich',
      detail: 'Diese Tabelle gibt es zum Schutz der Betroffenen nicht. Die nächstgelegene steht dabei.',
    },
    'statistics.unknownDimension': {
      title: 'Merkmal unbekannt',
      detail: 'Das Merkmal „%{dimension}“ gibt es in diesem Jahr nicht.',
    },
    'statistics.unknownCode': {
      title: 'Antwort unbekannt',
      detail: 'Das Merkmal „%{dimension}“ hat keine Antwort „%{code}“. Ein Filter nimmt genau eine.',
    },
    'statistics.repeatedDimension': {
      title: 'Merkmal doppelt',
      detail: 'Das Merkmal „%{dimension}“ steht mehrmals in der Frage.',
    },
    'statistics.yearExists': { title: 'Jahr besteht schon', detail: 'Das Jahr %{year} ist schon eröffnet.' },
    'statistics.yearMoved': {
      title: 'Jahr ist weiter',
      detail: 'Das Jahr %{year} ist nicht mehr offen; es geht nur in eine Richtung.',
    },
    'statistics.frozen': {
      title: 'Jahr festgeschrieben',
      detail:
        'Das Jahr %{year} ist ausgezählt. Seine Zahlen bleiben, wie sie sind; die Angaben zu den Fällen sind vernichtet.',
    },
    'statistics.tooFew': {
      title: 'Zu wenig freigegeben',
      detail: 'Ein Jahr braucht mindestens %{records} Fälle aus mindestens %{centres} Beratungsstellen.',
    },
    'statistics.notAsked': {
      title: 'Nicht mehr vorgeschlagen',
      detail: 'Der Vorschlag, %{year} einzufrieren, wurde gerade zurückgenommen. Ausgezählt wurde nichts.',
    },
    'statistics.yearNotOver': {
      title: 'Jahr läuft noch',
      detail: 'Das Jahr %{year} ist nicht zu Ende. Ausgezählt wird es danach, und nur einmal.',
    },
    'statistics.unsafe': {
      title: 'Nicht veröffentlicht',
      detail: 'Die Zahlen hielten dem Angriff vor der Veröffentlichung nicht stand. Nichts wurde geschrieben.',
    },
    'statistics.notOpen': {
      title: 'Jahr nimmt keine Freigaben an',
      detail: 'Das Netzwerkbüro hat das Jahr %{year} nicht eröffnet.',
    },
    'statistics.noWork': {
      title: 'Keine Beratung in diesem Jahr',
      detail: 'In %{year} ist für diesen Fall kein Schritt eingetragen. Gezählt wird nur, wo beraten wurde.',
    },
    'statistics.notFrozenYet': {
      title: 'Jahr noch nicht festgeschrieben',
      detail: 'Ein Berichtigungshinweis gehört zu einem festgeschriebenen Jahr.',
    },
  },
  {
    'statistics.notFrozen': {
      title: 'No numbers yet',
      detail: 'There are no numbers for %{year}: tables come into being when a year is counted and frozen.',
    },
    'statistics.noContacts': { title: 'No first contacts', detail: 'First contacts were not counted for %{year}.' },
    'statistics.notOffered': {
      title: 'Table not possible',
      detail: 'To protect the people behind the numbers this table is not offered. The nearest one is named.',
    },
    'statistics.unknownDimension': {
      title: 'Unknown question',
      detail: 'There is no question “%{dimension}” in this year.',
    },
    'statistics.unknownCode': {
      title: 'Unknown answer',
      detail: 'The question “%{dimension}” has no answer “%{code}”. A filter takes exactly one.',
    },
    'statistics.repeatedDimension': {
      title: 'Question repeated',
      detail: 'The question “%{dimension}” is named more than once.',
    },
    'statistics.yearExists': { title: 'Year exists', detail: 'The year %{year} is open already.' },
    'statistics.yearMoved': {
      title: 'Year has moved on',
      detail: 'The year %{year} is no longer open; it goes one way only.',
    },
    'statistics.frozen': {
      title: 'Year frozen',
      detail: 'The year %{year} is counted. Its numbers stay as they are; the data on the cases are destroyed.',
    },
    'statistics.tooFew': {
      title: 'Too little released',
      detail: 'A year needs at least %{records} cases from at least %{centres} centres.',
    },
    'statistics.notAsked': {
      title: 'No longer proposed',
      detail: 'The proposal to freeze %{year} has just been taken back. Nothing was counted.',
    },
    'statistics.yearNotOver': {
      title: 'Year not over',
      detail: 'The year %{year} is not over. It is counted afterwards, and once only.',
    },
    'statistics.unsafe': {
      title: 'Not published',
      detail: 'The numbers did not withstand the attack before publication. Nothing was written.',
    },
    'statistics.notOpen': {
      title: 'Year takes no releases',
      detail: 'The network office has not opened the year %{year}.',
    },
    'statistics.noWork': {
      title: 'No counselling in this year',
      detail: 'No step of this case is logged in %{year}. Only where there was counselling is counted.',
    },
    'statistics.notFrozenYet': {
      title: 'Year not frozen yet',
      detail: 'An erratum belongs to a frozen year.',
    },
  },
);
