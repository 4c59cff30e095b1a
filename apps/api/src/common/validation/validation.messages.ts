import { fill } from '../problems/wording.js';
import type { Language } from '../context/request-context.js';

const de = {
  required: 'Diese Angabe fehlt.',
  unknownProperty: 'Dieses Feld gibt es hier nicht.',
  unknownParameter: 'Diesen Parameter gibt es hier nicht.',
  repeated: 'Dieser Parameter darf nur einmal vorkommen.',
  text: 'Hier wird ein Text erwartet.',
  tooDeep: 'Diese Angabe ist zu tief verschachtelt.',
  tooLong: 'Höchstens %{max} Zeichen.',
  controlCharacters: 'Der Text enthält Zeichen, die nicht gespeichert werden können.',
  wholeNumber: 'Hier wird eine ganze Zahl von %{min} bis %{max} erwartet.',
  yesNo: 'Hier wird Ja oder Nein erwartet.',
  code: 'Diesen Wert kennt die Liste „%{list}“ nicht.',
  kindOfArea: 'Diese Art gehört nicht zum gewählten Bereich.',
  plainDate: 'Diesen Tag gibt es nicht. Erwartet wird JJJJ-MM-TT.',
  dateRange: 'Der Tag muss zwischen %{min} und %{max} liegen.',
  notInFuture: 'Der Tag darf nicht in der Zukunft liegen.',
  before: 'Das Ende darf nicht vor dem Beginn liegen.',
  id: 'Hier wird eine gültige Kennung erwartet.',
  object: 'Hier wird ein Objekt erwartet.',
  list: 'Hier wird eine Liste mit höchstens %{max} Einträgen erwartet.',
  oneMain: 'Genau eine Form ist die Hauptform.',
  email: 'Das ist keine gültige E-Mail-Adresse.',
  choice: 'Möglich sind: %{choices}.',
} as const;

const en: Record<keyof typeof de, string> = {
  required: 'This is missing.',
  unknownProperty: 'There is no such field here.',
  unknownParameter: 'There is no such parameter here.',
  repeated: 'This parameter may be given only once.',
  text: 'A text is expected here.',
  tooDeep: 'This is nested too deeply.',
  tooLong: 'At most %{max} characters.',
  controlCharacters: 'The text contains characters that cannot be stored.',
  wholeNumber: 'A whole number from %{min} to %{max} is expected here.',
  yesNo: 'Yes or no is expected here.',
  code: 'The list “%{list}” does not know this value.',
  kindOfArea: 'This kind does not belong to the chosen area.',
  plainDate: 'There is no such day. Expected: YYYY-MM-DD.',
  dateRange: 'The day must lie between %{min} and %{max}.',
  notInFuture: 'The day may not lie in the future.',
  before: 'The end may not lie before the beginning.',
  id: 'A valid id is expected here.',
  object: 'An object is expected here.',
  list: 'A list of at most %{max} entries is expected here.',
  oneMain: 'Exactly one form is the main one.',
  email: 'This is not a valid e-mail address.',
  choice: 'Possible are: %{choices}.',
};

export type FieldErrorCode = keyof typeof de;
const messages: Record<Language, Record<string, string>> = { de, en };

export function fieldMessage(language: Language, code: string, params?: Record<string, string | number>): string {
  return fill(messages[language][code] ?? code, params);
}
