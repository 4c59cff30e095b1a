import type { FigureSource } from './figure-sources.js';

/** One figure of a published yearly report of the network. */
export interface PublishedFigure {
  readonly period: string;
  readonly figure: string;
  /** How the source gives it: exactly, rounded to "about", or as a limit. */
  readonly is: 'equals' | 'above' | 'just-under' | 'about';
  readonly value: number;
  readonly unit: 'cases' | 'centres' | 'percent';
  /** Number of cases a percentage or a part refers to. */
  readonly base?: number;
  /** Who tells it: the network itself, the ministry, the press. */
  readonly told: 'official' | 'official-rounded-down' | 'ministry' | 'press' | 'press-unclear-definition';
  readonly source: FigureSource;
}

type Row = readonly [
  period: string,
  figure: string,
  is: PublishedFigure['is'],
  value: number,
  unit: PublishedFigure['unit'],
  base: number | null,
  told: PublishedFigure['told'],
  source: FigureSource,
];

const rows: readonly Row[] = [
  ['2020-01/2021-06', 'cases-evaluated', 'above', 700, 'cases', null, 'official', 'kok-1'],
  ['2020-01/2021-06', 'centres', 'equals', 16, 'centres', null, 'press', 'hpd-1'],
  ['2020-01/2021-06', 'sex-female', 'equals', 94, 'percent', null, 'press', 'hpd-1'],
  ['2020-01/2021-06', 'age-30-39', 'equals', 31, 'percent', null, 'press', 'hpd-1'],
  ['2020-01/2021-06', 'minor-at-offence', 'equals', 9, 'percent', null, 'press', 'hpd-1'],
  ['2020-01/2021-06', 'offence-fbs-zwangsprostitution', 'equals', 81, 'percent', null, 'press', 'hpd-1'],
  ['2020-01/2021-06', 'offence-fbs-menschenhandel', 'equals', 80, 'percent', null, 'press', 'hpd-1'],
  ['2020-01/2021-06', 'nat-NG', 'equals', 44, 'percent', null, 'press', 'hpd-1'],
  ['2020-01/2021-06', 'nat-GN', 'equals', 9, 'percent', null, 'press', 'hpd-1'],
  ['2020-01/2021-06', 'nat-GM', 'equals', 6, 'percent', null, 'press', 'hpd-1'],
  ['2020-01/2021-06', 'nat-DE', 'equals', 5, 'percent', null, 'press', 'hpd-1'],
  ['2021', 'cases-evaluated', 'equals', 612, 'cases', null, 'official', 'kok-2'],
  ['2021', 'sex-female', 'equals', 96, 'percent', 612, 'official', 'kok-2'],
  ['2021', 'region-west-africa', 'equals', 60, 'percent', 612, 'official', 'kok-2'],
  ['2021', 'nat-DE', 'just-under', 5, 'percent', 612, 'official', 'kok-2'],
  ['2021', 'recruitment-in-DE', 'equals', 17, 'percent', 612, 'official', 'kok-2'],
  ['2021', 'exploitation-in-DE', 'equals', 44, 'percent', 612, 'official', 'kok-2'],
  ['2021', 'investigation-opened', 'equals', 29, 'percent', 612, 'official', 'kok-2'],
  ['2022', 'cases-documented', 'equals', 875, 'cases', null, 'official', 'kok-3'],
  ['2022', 'cases-released', 'equals', 733, 'cases', 875, 'official', 'kok-3'],
  ['2022', 'cases-new', 'equals', 236, 'cases', 875, 'press', 'evangelisch-1'],
  ['2022', 'sex-female', 'equals', 88, 'percent', 733, 'ministry', 'ministry-1'],
  ['2022', 'age-22-39', 'equals', 68, 'percent', 733, 'ministry', 'ministry-1'],
  ['2022', 'minor', 'equals', 14, 'percent', 733, 'press-unclear-definition', 'evangelisch-1'],
  ['2022', 'region-west-africa', 'equals', 52, 'percent', 733, 'ministry', 'ministry-1'],
  ['2022', 'nat-GN', 'equals', 9.96, 'percent', 733, 'press', 'evangelisch-1'],
  ['2022', 'nat-GM', 'equals', 6.68, 'percent', 733, 'press', 'evangelisch-1'],
  ['2022', 'nat-RO', 'equals', 6, 'percent', 733, 'press', 'evangelisch-1'],
  ['2022', 'nat-DE', 'equals', 7, 'percent', 733, 'ministry', 'ministry-1'],
  ['2022', 'sector-sexual-services', 'about', 60, 'percent', 733, 'press', 'evangelisch-1'],
  ['2022', 'sector-other-jobs', 'above', 15, 'percent', 733, 'press', 'evangelisch-1'],
  ['2022', 'sector-household-help', 'equals', 4.5, 'percent', 733, 'press', 'evangelisch-1'],
  ['2022', 'offence-fbs-menschenhandel', 'just-under', 85, 'percent', 733, 'press', 'evangelisch-1'],
  ['2022', 'offence-fbs-zwangsprostitution', 'equals', 72, 'percent', 733, 'press', 'evangelisch-1'],
  ['2022', 'offence-fbs-arbeitskraft', 'equals', 11, 'percent', 733, 'press', 'evangelisch-1'],
  ['2022', 'offence-fbs-freiheitsberaubung', 'equals', 5, 'percent', 733, 'press', 'evangelisch-1'],
  ['2022', 'exploitation-in-DE', 'equals', 47, 'percent', 733, 'official', 'kok-3'],
  ['2022', 'investigation-opened', 'equals', 259, 'cases', 733, 'official', 'kok-3'],
  ['2022', 'investigation-opened', 'equals', 35, 'percent', 733, 'official', 'kok-3'],
  ['2022', 'charge-filed', 'equals', 77, 'cases', 733, 'official', 'kok-3'],
  ['2022', 'residence-prospect-uncertain', 'about', 50, 'percent', 733, 'official', 'kok-4'],
  ['2022', 'service-psychosocial', 'equals', 87, 'percent', 733, 'ministry', 'ministry-1'],
  ['2022', 'service-authorities', 'above', 50, 'percent', 733, 'ministry', 'ministry-1'],
  ['2022', 'service-asylum', 'above', 50, 'percent', 733, 'ministry', 'ministry-1'],
  ['2022', 'service-crisis-intervention', 'above', 50, 'percent', 733, 'ministry', 'ministry-1'],
  ['2022', 'service-pregnancy-children', 'equals', 23, 'percent', 733, 'ministry', 'ministry-1'],
  ['2023', 'cases-documented', 'equals', 702, 'cases', null, 'official', 'kok-5'],
  ['2023', 'cases-released', 'equals', 597, 'cases', 702, 'official', 'kok-5'],
  ['2023', 'centres', 'equals', 19, 'centres', null, 'press', 'evangelisch-2'],
  ['2023', 'sex-female', 'equals', 87, 'percent', 597, 'official', 'kok-5'],
  ['2023', 'age-22-29', 'equals', 34, 'percent', 597, 'official', 'kok-5'],
  ['2023', 'region-west-africa', 'equals', 48, 'percent', 597, 'official', 'kok-5'],
  ['2023', 'nat-NG', 'equals', 33, 'percent', 597, 'press', 'taz-1'],
  ['2023', 'offence-fbs-menschenhandel', 'equals', 81, 'percent', 597, 'press', 'evangelisch-2'],
  ['2023', 'offence-fbs-zwangsprostitution', 'equals', 71, 'percent', 597, 'official', 'bundestag-1'],
  ['2023', 'offence-fbs-arbeitskraft', 'equals', 15, 'percent', 597, 'official', 'bundestag-1'],
  ['2023', 'investigation-opened', 'equals', 41, 'percent', 597, 'official', 'kok-6'],
  ['2024', 'cases-documented', 'equals', 868, 'cases', null, 'official', 'kok-7'],
  ['2024', 'cases-evaluable', 'equals', 659, 'cases', 868, 'official', 'kok-7'],
  ['2024', 'change-on-previous-year', 'equals', 23, 'percent', 702, 'official-rounded-down', 'kok-7'],
  ['2024', 'sex-female', 'equals', 84, 'percent', 659, 'official', 'kok-7'],
  ['2024', 'age-22-29', 'equals', 36, 'percent', 659, 'official', 'kok-7'],
  ['2024', 'region-west-africa', 'equals', 52, 'percent', 659, 'official', 'kok-7'],
  ['2024', 'nat-NG', 'just-under', 25, 'percent', 659, 'official', 'kok-6'],
  ['2024', 'nat-GN', 'equals', 13, 'percent', 659, 'official', 'kok-6'],
  ['2024', 'nat-DE', 'equals', 8, 'percent', 659, 'official', 'kok-6'],
  ['2024', 'investigation-opened', 'equals', 206, 'cases', 659, 'official', 'kok-6'],
  ['2024', 'investigation-opened', 'equals', 31, 'percent', 659, 'official', 'kok-6'],
];

/** All that was found published, without two figures of the press that contradict the reports. */
export const publishedFigures: readonly PublishedFigure[] = rows.map(
  ([period, figure, is, value, unit, base, told, source]) => ({
    period,
    figure,
    is,
    value,
    unit,
    ...(base === null ? {} : { base }),
    told,
    source,
  }),
);
