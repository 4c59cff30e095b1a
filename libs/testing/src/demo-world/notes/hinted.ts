/**
 * Notes as they should not be: with a name, a number or an address in them, all invented. The composer's hint is meant
 * to find such places; these show it at work.
 */
export const hintedNotes: readonly string[] = [
  'Rückruf von Frau Petersen aus der Leistungsstelle, Bewilligung kommt nächste Woche.',
  'Telefonat mit Herrn Albers, erreichbar unter 040 55501 234, nur vormittags.',
  'Dr. Kranz hat das Attest geschickt, liegt im Fach.',
  'Gericht hat das Aktenzeichen 12 K 3456/25 vergeben, Kopie an die Kanzlei.',
  'Unterlagen bitte an anmeldung@sprachschule.example schicken.',
  'Freundin heißt Blessing und wohnt im selben Haus.',
  'Geboren am 14.03.1998, so steht es im Pass, die Behörde hatte es falsch.',
  'Frau Marku schläft zurzeit bei einer Bekannten, Rückruf über die 0151 5550 1177.',
  'Sachbearbeiterin ist jetzt Frau Yildirim, Zimmer 214.',
];
