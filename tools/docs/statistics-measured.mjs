import { show, tablesOf } from '../../libs/disclosure/dist/cube/show.js';
import { attack } from '../../libs/disclosure/dist/attacks/attack.js';
import { openSolver } from '../../libs/disclosure/dist/attacks/linear-programme.js';
import { truthOf } from '../../libs/disclosure/dist/attacks/truth.js';
import { yearDimensions } from '../../libs/disclosure/dist/dimensions/year-dimensions.js';
import { compareWithPublished } from '../../libs/disclosure/dist/published-figures/compare.js';
import { seeded } from '../../libs/disclosure/dist/records/random.js';
import { drawSynthetic } from '../../libs/disclosure/dist/synthetic/synthetic-rows.js';
import { syntheticDistances, syntheticQuestions } from '../../libs/disclosure/dist/testing/synthetic-distance.js';
import { draftOf2022 } from '../../libs/disclosure/dist/testing/draft-of-2022.js';
import { variantsOf } from './statistics-asked.mjs';

/** How many times the same 733 invented cases are counted, each time with other noise. */
export const years = 20;

const dimensions = yearDimensions();

/** Everything the page tells, measured anew: seeded, so it is the same every time. */
export async function measure() {
  const drafts = Array.from({ length: years }, (_, index) => draftOf2022(seeded(index + 1, 2022)));
  const [first] = drafts;
  const solve = await openSolver();
  const variants = await variantsOf(first);
  return {
    figures: figuresOf(drafts),
    errors: { oneWay: errorsOf(drafts, 1), pairs: errorsOf(drafts, 2) },
    shown: drafts.map(shownOf),
    synthetic: syntheticOf(drafts),
    attacks: variants.map(([variant, { evidence, questions }]) => ({
      variant,
      questions,
      results: attack(evidence, truthOf(first), { solve, repeated: [evidence] }).results,
    })),
  };
}

function figuresOf(drafts) {
  const compared = drafts.map((draft) => compareWithPublished(show(draft, 2022), '2022'));
  return compared[0].map(({ figure }, index) => {
    const ours = compared.map((one) => one[index].ours);
    return { ...figure, lowest: Math.min(...ours), highest: Math.max(...ours) };
  });
}

/** Fitted value less exact count, over all years. */
function errorsOf(drafts, width) {
  const children = new Set(dimensions.filter(({ parent }) => parent).map(({ id }) => id));
  const all = drafts.flatMap((draft) =>
    tablesOf(draft)
      .filter((table) => table.dimensions.length === width)
      .filter((table) => width > 1 || !children.has(table.dimensions[0]))
      .flatMap(({ cells }) => cells.flatMap(({ value, count, isImpossible }) => (isImpossible ? [] : value - count))),
  );
  const mean = (numbers) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const within = (limit) => all.filter((each) => Math.abs(each) <= limit).length / all.length;
  return {
    cells: all.length,
    mean: mean(all),
    deviation: Math.sqrt(mean(all.map((each) => each ** 2))),
    within: [1, 2, 3, 4].map(within),
  };
}

/** The part of the report's cells that carry a number. */
function shownOf(draft) {
  const cells = show(draft, 2022).tables.flatMap((table) => (table.dimensions.length === 1 ? table.cells : []));
  return cells.filter(({ value }) => value !== null).length / cells.length;
}

/** How far the invented records of each year are from what it published, the worst of all years. */
function syntheticOf(drafts) {
  const distances = drafts.map((draft, index) => {
    const cube = show(draft, 2022);
    return syntheticDistances(cube, syntheticQuestions, drawSynthetic(cube, syntheticQuestions, [index, 2, 3, 4]));
  });
  return distances[0].map(({ dimension, answers, pairCells }, index) => {
    const all = distances.map((one) => one[index]);
    const most = (name) => Math.max(...all.map((one) => one[name]));
    return {
      dimension: dimensions.find(({ id }) => id === dimension),
      answers,
      furthest: most('furthest'),
      pairCells,
      pairMean: most('pairMean'),
      pairWithin3: Math.min(...all.map(({ pairWithin3 }) => pairWithin3)),
      pairFurthest: most('pairFurthest'),
    };
  });
}
