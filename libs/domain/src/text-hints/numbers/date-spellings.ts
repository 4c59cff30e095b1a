const months =
  'Jan(?:uar|uary)?|Jänner|Feb(?:ruar|ruary)?|März|Maerz|Mrz|Mar(?:ch)?|Apr(?:il)?|Mai|May|Jun[ie]?|Jul[iy]?|Aug(?:ust)?|Sept?(?:ember)?|O[kc]t(?:ober)?|Nov(?:ember)?|De[zc](?:ember)?';
const year = String.raw`(?:\d{4}|['’]?\d{2})`;

/** A day, with or without its year, in German or English spelling: the source of a pattern. */
export const anyDate = [
  String.raw`\d{4}-\d{2}-\d{2}`,
  String.raw`\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?${year}(?!\d)`,
  String.raw`\d{1,2}(?:st|nd|rd|th)?\.?\s?(?:of )?(?:${months})\.?,?(?:\s${year}(?!\d))?`,
  String.raw`(?:${months})\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?`,
  String.raw`\d{1,2}\.\s?\d{1,2}\.`,
].join('|');

const dates = new RegExp(String.raw`(?<![\d.])(?:${anyDate})`, 'giu');

/** The days that stand in a text, as they are spelled there. */
export const datesIn = (text: string): string[] => text.match(dates) ?? [];
