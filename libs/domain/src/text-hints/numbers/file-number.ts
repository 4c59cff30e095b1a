import type { Recogniser } from '../hint.js';
import { matches } from '../matches.js';

/*
 * Register signs of German courts and prosecutors (Aktenordnungen of the Länder), as they stand between the number of
 * the chamber and the running number: "12 K 345/26.A", "503 Js 12345/25", "S 27 AS 1123/25 ER".
 */
const signs =
  'UJs|Js|OJs|BJs|KLs|Kls|Ks|Ls|Ds|Cs|Gs|Bs|Qs|Ws|Ss|Rs|OWi|AR|ARs|StR|StVK|VRs|BvR|BvQ|BvF|' +
  'Ca|Ga|BV|BVGa|TaBV|SaGa|Sa|Ta|AZR|AS|AY|SO|SB|KR|AL|EG|VG|VJ|VS|BL|RVG|BA|SF|NC|XVII|XIV|UF|WF|ZR|ZB|' +
  '[A-Z]';
const court = String.raw`(?<![\p{L}\d/])(?:[A-Z]{1,2} |[IVX]{1,4}-)?\d{1,4}\s?(?:${signs})\s?\d{1,6}(?:\/\d{2,4}|\.\d{2,5})(?:\.\p{L}{1,2})?(?: (?:ER|jug|SO|VR|PKH|eA))?(?![\p{L}\d])`;
const named = String.raw`(?<!\p{L})(?:Az|AZ|Gz|GZ|Aktenzeichen|Geschäftszeichen|Geschäftsnummer|Geschäfts-Nr|unser Zeichen|ihr Zeichen|Vorgangs?(?:nummer|-?nr)?|Tgb\.?-?(?:Nr)?|Tagebuch(?:nummer|-?nr)|AZR(?:-?(?:Nummer|Nr))?|BG-?(?:Nummer|Nr)|Kunden(?:nummer|-?nr)|Versicherten?(?:nummer|-?nr)|Versicherungs(?:nummer|-?nr)|Sozialversicherungs(?:nummer|-?nr)|Pass(?:nummer|-?nr)|Reisepass|Ausweis(?:nummer|-?nr)|Steuer-?ID|Steuernummer|Bedarfsgemeinschaft|Akten(?:nummer|-?nr)|Fall(?:nummer|-?nr)|Bescheid-?(?:nummer|nr)|case (?:no|number)|file (?:no|number)|reference(?: (?:no|number))?|passport (?:no|number)|docket (?:no|number))\.?`;
// "der Polizei:", "beim Jobcenter" may stand between; what follows has a digit in it and no space before its end.
const between = String.raw`(?: \p{L}+){0,3}?(?:\s?:\s?|\s){1,2}`;
const token = String.raw`(?=[\p{L}\d./-]{4})(?=[\p{L}\d./-]*\d{2})(?!\d{1,2}\.\d{1,2}\.\d{2})[\p{Lu}\d][\p{L}\d]*(?:[./-]+[\p{L}\d]+)*`;

const patterns: [RegExp, 'sure' | 'likely'][] = [
  [new RegExp(court, 'dgu'), 'sure'],
  [
    new RegExp(String.raw`${named}${between}(?<it>${token})(?![\p{L}\d]|\s?(?:Euro|Uhr|€|Tage|Wochen))`, 'dgiu'),
    'sure',
  ],
  // Federal Office for Migration: seven digits, three for the country of origin
  [/(?<![\p{L}\d/+-])\d[ .]?\d{3}[ .]?\d{3}\s?[-–]\s?\d{3}(?![\p{L}\d-])/dgu, 'sure'],
  // North Rhine-Westphalia's police
  [/(?<![\p{L}\d])(?:ST|VG)\/\d{5,8}\/\d{4}(?!\d)/dgu, 'sure'],
  [/(?<![\p{L}\d])\d{5}\/{1,2}\d{7}(?!\d)/dgu, 'sure'],
];

/** File numbers of courts, prosecutors, police, Federal Office and authorities, and numbers of papers that are named. */
export const fileNumbers: Recogniser = (text) =>
  patterns.flatMap(([pattern, confidence]) => matches(text, pattern, 'fileNumber', confidence));
