import { codeList, type CodeFacts } from './code-row.js';

/*
 * ISO 3166-1 alpha-2 by the region the statistics count: West Africa is UN M49 011; "Eastern Europe/EU" the Union,
 * M49 151 and the western Balkans; Turkey and the Caucasus count as Asia. Names: Unicode CLDR,
 * by Intl. Prettier would put each code on a line of its own.
 */
// prettier-ignore
const regions = {
  'west-africa': ['BF', 'BJ', 'CI', 'CV', 'GH', 'GM', 'GN', 'GW', 'LR', 'ML', 'MR', 'NE', 'NG', 'SH', 'SL', 'SN', 'TG'],
  'other-africa': [
    'AO', 'BI', 'BW', 'CD', 'CF', 'CG', 'CM', 'DJ', 'DZ', 'EG', 'EH', 'ER', 'ET', 'GA', 'GQ', 'IO', 'KE', 'KM', 'LS',
    'LY', 'MA', 'MG', 'MU', 'MW', 'MZ', 'NA', 'RE', 'RW', 'SC', 'SD', 'SO', 'SS', 'ST', 'SZ', 'TD', 'TF', 'TN', 'TZ',
    'UG', 'YT', 'ZA', 'ZM', 'ZW',
  ],
  germany: ['DE'],
  'eastern-europe-eu': [
    'AL', 'AT', 'AX', 'BA', 'BE', 'BG', 'BY', 'CY', 'CZ', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT',
    'LT', 'LU', 'LV', 'MD', 'ME', 'MK', 'MT', 'NL', 'PL', 'PT', 'RO', 'RS', 'RU', 'SE', 'SI', 'SK', 'UA', 'XK',
  ],
  'other-europe': ['AD', 'CH', 'FO', 'GB', 'GG', 'GI', 'IM', 'IS', 'JE', 'LI', 'MC', 'NO', 'SJ', 'SM', 'VA'],
  asia: [
    'AE', 'AF', 'AM', 'AZ', 'BD', 'BH', 'BN', 'BT', 'CN', 'GE', 'HK', 'ID', 'IL', 'IN', 'IQ', 'IR', 'JO', 'JP', 'KG',
    'KH', 'KP', 'KR', 'KW', 'KZ', 'LA', 'LB', 'LK', 'MM', 'MN', 'MO', 'MV', 'MY', 'NP', 'OM', 'PH', 'PK', 'PS', 'QA',
    'SA', 'SG', 'SY', 'TH', 'TJ', 'TL', 'TM', 'TR', 'TW', 'UZ', 'VN', 'YE',
  ],
  'americas-oceania': [
    'AG', 'AI', 'AQ', 'AR', 'AS', 'AU', 'AW', 'BB', 'BL', 'BM', 'BO', 'BQ', 'BR', 'BS', 'BV', 'BZ', 'CA', 'CC', 'CK',
    'CL', 'CO', 'CR', 'CU', 'CW', 'CX', 'DM', 'DO', 'EC', 'FJ', 'FK', 'FM', 'GD', 'GF', 'GL', 'GP', 'GS', 'GT', 'GU',
    'GY', 'HM', 'HN', 'HT', 'JM', 'KI', 'KN', 'KY', 'LC', 'MF', 'MH', 'MP', 'MQ', 'MS', 'MX', 'NC', 'NF', 'NI', 'NR',
    'NU', 'NZ', 'PA', 'PE', 'PF', 'PG', 'PM', 'PN', 'PR', 'PW', 'PY', 'SB', 'SR', 'SV', 'SX', 'TC', 'TK', 'TO', 'TT',
    'TV', 'UM', 'US', 'UY', 'VC', 'VE', 'VG', 'VI', 'VU', 'WF', 'WS',
  ],
} as const;

type CountryCode = (typeof regions)[keyof typeof regions][number];

const german = new Intl.DisplayNames('de', { type: 'region' });
const english = new Intl.DisplayNames('en-GB', { type: 'region' });

const countryRow = (code: CountryCode, region: string): CodeFacts<CountryCode> => ({
  code,
  de: german.of(code) ?? code,
  en: english.of(code) ?? code,
  statistics: region,
  ...(code === 'XK' ? { source: 'decided' } : {}),
});

const countries = Object.entries(regions)
  .flatMap(([region, codes]) => codes.map((code) => countryRow(code, region)))
  .toSorted((a, b) => a.de.localeCompare(b.de, 'de'));

/** Countries and territories, and Kosovo (`XK`), in the order of their German names. */
export const country = codeList({ source: 'found: ISO 3166-1' }, countries);

/** A nationality: a country, or stateless. */
export const nationality = codeList({ source: 'found: ISO 3166-1' }, [
  ...countries,
  { code: 'stateless', de: 'staatenlos', en: 'stateless', statistics: 'u', source: 'decided' },
]);
