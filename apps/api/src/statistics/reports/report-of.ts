import { type Cube, share } from '@geleit/disclosure';
import type { FrozenYear } from '../tables/cube-store.js';
import { methodView } from '../tables/method-view.js';
import type { StatisticsErratum } from '../years/year-view.js';
import { chapters, type ChapterPlan } from './chapters.js';
import { comparisonOf, historyOf } from './elsewhere.js';
import type { ReportChapter, ReportTable, StatisticsReport } from './report-view.js';
import { sentencesOf } from './sentences.js';

/** The yearly report: one-way tables of the cube in chapters, with sentences made of their numbers. */
export function reportOf(
  frozen: FrozenYear,
  { errata, isDemo }: { errata: readonly StatisticsErratum[]; isDemo: boolean },
): StatisticsReport {
  const { year, cases, digest } = frozen;
  return {
    year,
    title: {
      de: `Menschenhandel und Ausbeutung in Deutschland: Bericht ${year}`,
      en: `Trafficking and exploitation in Germany: report ${year}`,
    },
    isDemo,
    digest,
    chapters: chapters.flatMap((plan) => chapterOf(plan, frozen) ?? []),
    method: methodView(frozen, cases),
    errata: [...errata],
    comparison: comparisonOf(cases, year),
    history: historyOf(cases, year),
  };
}

function chapterOf({ name, title, of, dimensions }: ChapterPlan, frozen: FrozenYear): ReportChapter | undefined {
  const cube = of === 'cases' ? frozen.cases : frozen.contacts;
  if (!cube) return undefined;
  const tables = dimensions.flatMap((dimension) => tableOf(cube, dimension, of) ?? []);
  const basis = name === 'basis' ? [basisSentence(cube)] : [];
  return { name, title: { ...title }, sentences: [...basis, ...tables.flatMap(sentencesOf)], tables };
}

function basisSentence({ n, centres, year }: Cube): { de: string; en: string } {
  return {
    de: `Ausgewertet sind ${n} Fälle aus ${centres} Beratungsstellen, in denen ${year} beraten wurde und deren Klient*innen der Auswertung zugestimmt haben.`,
    en: `${n} cases from ${centres} centres are counted, in which there was counselling in ${year} and whose clients agreed.`,
  };
}

function tableOf(cube: Cube, name: string, of: ChapterPlan['of']): ReportTable | undefined {
  const dimension = cube.dimensions.find(({ id }) => id === name);
  const cells = cube.tables.find(({ id }) => id === name)?.cells;
  if (!dimension || !cells) return undefined;
  const byCode = new Map(cells.map((cell) => [cell.codes[0], cell.value]));
  return {
    dimension: name,
    title: { de: dimension.de, en: dimension.en },
    multiple: dimension.multiple,
    total: cube.n,
    base:
      of === 'cases'
        ? { de: `Basis: ${cube.n} Fälle`, en: `Base: ${cube.n} cases` }
        : { de: `Basis: ${cube.n} Kontakte`, en: `Base: ${cube.n} contacts` },
    rows: dimension.categories.map(({ code, de, en, parent }) => {
      const value = byCode.get(code) ?? null;
      return {
        code,
        label: { de, en },
        ...(parent === undefined ? {} : { parent }),
        value,
        suppressed: value === null,
        share: share(value, cube.n),
      };
    }),
  };
}
