import type { Recogniser } from '../hint.js';
import { matches } from '../matches.js';

const number = String.raw`\d{1,4}(?:\s?[a-h](?!\p{L}))?(?:\s?[-/]\s?\d{1,4}(?:\s?[a-h](?!\p{L}))?)?`;
const notNumber = String.raw`(?![\d.:]*\d)(?!\s?(?:Minuten|Min|Stunden|Std|Uhr|Euro|€|Personen|Leute|Frauen|Männer|Plätze|Tage|Wochen|Monate|Jahre|mal|Mal|%|km|m)(?!\p{L}))`;
const town = String.raw`(?:,?\s+\d{5}\s+\p{Lu}[\p{L}-]+)?`;
const kinds =
  'straße|strasse|str\\.|weg|platz|allee|gasse|ring|damm|ufer|chaussee|steig|pfad|markt|wall|graben|stieg|twiete|promenade|zeile|winkel|kamp';
const address = (street: string, more = '') =>
  new RegExp(String.raw`(?<!\p{L})(?<it>${street}\s+${number}${town})${notNumber}${more}`, 'dgu');

const patterns = [
  // Lindenstraße 17, Goethestr. 12a
  address(String.raw`(?:\p{Lu}\p{L}+(?:er|e|es|en) )?\p{Lu}[\p{L}-]+(?:${kinds})`),
  // Kölner Str. 112, Breslauer Gasse 6, Karl-Marx-Allee 91
  address(
    String.raw`\p{Lu}[\p{L}.-]+[\s-](?:Straße|Strasse|Str\.|Weg|Platz|Allee|Gasse|Ring|Damm|Ufer|Chaussee|Markt|Wall)`,
  ),
  // An der Kirche 7, Unter den Eichen 15, Im Winkel 3
  address(
    String.raw`(?:An der|An den|An dem|Auf der|Auf dem|Auf den|Unter den|Unter der|Hinter der|Hinter dem|Vor dem|Vor der|In der|In den|Zum|Zur|Am|Im|Beim)(?: (?:Alten|Neuen|Großen|Kleinen|Hohen|Langen|Oberen|Unteren))? (?!Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Jahr|Haus|Zimmer|Raum|Saal|Monat|Alter|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Gleis|Abend|Morgen|Kurs|Klasse|Gruppe|Woche|Stufe|Stock|Schnitt|Durchschnitt|Bus|Abs|Artikel|Paragraf|Station|Etage|Tor|Tür|Platz|Bett|Seite)\p{Lu}\p{Ll}[\p{L}-]+`,
    String.raw`(?! \p{Lu})`,
  ),
  // in der Alten Ziegelei 2
  address(
    String.raw`(?<=(?:in|an|auf|zu|bei) (?:der|dem|den) |[ai]m |zu[mr] |beim )(?:Alte[nr]|Neue[nr]|Große[nr]|Kleine[nr]|Hohe[nr]|Lange[nr]) \p{Lu}\p{Ll}[\p{L}-]+`,
    String.raw`(?! \p{Lu})`,
  ),
  address(String.raw`(?:Straße|Platz|Allee) (?:der|des|am|an der) (?:\d{1,2}\. )?\p{Lu}[\p{L}-]+`),
  // 14 Garden Road
  /(?<![\p{L}\d])\d{1,4}[a-h]? (?:\p{Lu}[\p{L}'-]+ ){1,3}(?:Road|Street|Avenue|Lane|Drive|Close|Gardens|Terrace|Crescent|Rd|St|Ave)(?!\p{L})/dgu,
];

/** Streets with a number, and with the town if it follows. */
export const addresses: Recogniser = (text) => patterns.flatMap((pattern) => matches(text, pattern, 'address'));
