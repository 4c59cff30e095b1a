import {
  compareWithPublished,
  type Cube,
  figureCells,
  figureSources,
  publishedFigures,
  type PublishedFigure,
} from '@geleit/disclosure';
import type { Label } from '../tables/method-view.js';
import type { PublishedElsewhere, ReportComparison, StatisticsReport } from './report-view.js';

const titles: Readonly<Record<string, Label>> = {
  'cases-documented': { de: 'dokumentierte Fälle', en: 'cases documented' },
  'cases-evaluated': { de: 'ausgewertete Fälle', en: 'cases evaluated' },
  'cases-evaluable': { de: 'auswertbare Fälle', en: 'cases that could be evaluated' },
  'cases-released': { de: 'freigegebene Fälle', en: 'cases released' },
  'cases-new': { de: 'neue Fälle', en: 'new cases' },
  centres: { de: 'Beratungsstellen', en: 'centres' },
  'change-on-previous-year': { de: 'Zunahme zum Vorjahr', en: 'increase on the previous year' },
  'sector-other-jobs': { de: 'Bereich: andere Arbeit', en: 'sector: other work' },
};

/** Published figures of the year beside ours; they were counted by others, and differently. */
export function comparisonOf(cube: Cube, year: number): ReportComparison[] {
  return compareWithPublished(cube, String(year)).map(({ figure, ours }) => ({ ...elsewhere(figure, cube), ours }));
}

/** Published figures of all other years: figures with their source, not counted here. */
export function historyOf(cube: Cube, year: number): StatisticsReport['history'] {
  const periods = [...new Set(publishedFigures.map(({ period }) => period))].filter((one) => one !== String(year));
  return periods.toReversed().map((period) => ({
    period,
    figures: publishedFigures.filter((one) => one.period === period).map((figure) => elsewhere(figure, cube)),
  }));
}

function elsewhere(published: PublishedFigure, cube: Cube): PublishedElsewhere {
  const { figure, period, is, value, unit, told, source } = published;
  return { figure, title: titleOf(figure, cube), period, is, value, unit, told, source: figureSources[source] };
}

function titleOf(figure: string, { dimensions }: Cube): Label {
  const known = titles[figure];
  if (known) return { ...known };
  const cells = figureCells[figure];
  const dimension = dimensions.find(({ id }) => id === cells?.dimension);
  const answers = cells?.codes.map((code) => dimension?.categories.find((category) => category.code === code)) ?? [];
  const said = (language: 'de' | 'en'): string =>
    `${dimension?.[language] ?? figure}: ${answers.map((answer, index) => answer?.[language] ?? cells?.codes[index] ?? '').join(', ')}`;
  return { de: said('de'), en: said('en') };
}
