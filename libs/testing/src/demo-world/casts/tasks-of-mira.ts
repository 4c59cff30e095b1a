/** Code of a case, what is to be done, in how many days; `done` for what was finished today. */
export type TaskRow = readonly [string, string, number, 'done'?];

/** What Mira has to do: something in every bucket of her list. */
export const tasksOfMira: readonly TaskRow[] = [
  ['ERLE-23', 'Dolmetscherin für die Anhörung bestätigen', -3],
  ['MOHN-28', 'Kontoauszüge beim Jobcenter anfordern', 0],
  ['SALBEI-67', 'Fahrkarten zum Gerichtstermin ausgeben', 0, 'done'],
  ['PRIMEL-52', 'Rückruf bei der Rechtsanwältin: Bedenkfrist', 0],
  ['LERCHE-11', 'Unterschrift unter die Beschwerde einholen', 1],
  ['DISTEL-31', 'Begründung der Klage gegenlesen', 3],
  ['FALKE-29', 'Urteil übersetzen lassen', 5],
  ['HASELNUSS-19', 'Schutzwohnung: Verlängerung besprechen', 6],
  ['KIEBITZ-27', 'Übergabe nach Bremen vorbereiten', 15],
  ['WACHOLDER-14', 'Widerspruchsbegründung mit der Klient*in besprechen', 20],
];
