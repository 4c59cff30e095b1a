import { years } from './statistics-measured.mjs';

const mark = '<!-- measured: written by npm run docs:statistics -->';
const percent = (part) => `${(100 * part).toFixed(1)} %`;
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** The page with everything below its mark replaced. */
export const withMeasured = (page, measured) => `${page.slice(0, page.indexOf(mark))}${mark}\n\n${measured}\n`;

export const measuredPart = ({ figures, errors, shown, synthetic, attacks }) =>
  [
    `## How far the numbers of 2022 are off, over ${years} years of noise`,
    'The same 733 invented cases, which follow the published margins, counted with the noise of other seeds each time. *Off* is the published value less the exact count.',
    table(
      ['cells', 'how many', 'mean', 'standard deviation', 'within 1', 'within 2', 'within 3', 'within 4'],
      [
        ['one-way, top level', errors.oneWay],
        ['pairs', errors.pairs],
      ].map(([name, { cells, mean, deviation, within }]) => [
        name,
        String(cells),
        mean.toFixed(3),
        deviation.toFixed(2),
        ...within.map(percent),
      ]),
    ),
    `Of the cells of the report, ${percent(Math.min(...shown))} to ${percent(Math.max(...shown))} carry a number.`,
    '### Each published figure of 2022 beside this system',
    table(
      ['figure', 'published', 'this system, lowest to highest', 'unit'],
      figures.map(({ figure, is, value, unit, lowest, highest }) => [
        figure,
        `${wordOf(is)}${value}`,
        lowest === highest ? String(lowest) : `${lowest} to ${highest}`,
        unit,
      ]),
    ),
    '## How far the invented records are from what is published',
    `The file \`synthetic.csv\`, drawn anew for each of the ${years} years of noise; the worst of them. *Off* is the number of rows less the published value, of shown cells only.`,
    table(
      ['question', 'answers', 'off, at most', 'pair cells', 'off, mean', 'within 3', 'off, at most'],
      synthetic.map(({ dimension, answers, furthest, pairCells, pairMean, pairWithin3, pairFurthest }) => [
        dimension.en,
        String(answers),
        String(furthest),
        String(pairCells),
        pairMean.toFixed(2),
        percent(pairWithin3),
        String(pairFurthest),
      ]),
    ),
    '## What the attacks find out',
    'One year of noise. The routes of the API serve each product, and it is asked over HTTP: every table each way round and twice, what must not be asked, and filters of several codes. `npm run test:attack` fails if an answer is not the one counted here, if a weak product withstands, or if this one does not. Percentages of exact counts are attacked without HTTP. The two reconstructions are linear programmes over all answers together. *Exact*: claims "exactly 1" or "exactly 2" about a cell; *narrow*: intervals of fewer than four values; *numbers right*: how often, in the same cells, the number that everybody reads is right, give or take one. An attack wins when its exact claims are right in 60 % with 95 % confidence, or its narrow ones in 95 % and in three cells more than the numbers. The last condition is there because in some years the noise of the large categories happens to be small: then whoever repeats the published numbers is right each time and has still found nothing out, as nobody can know that it is such a year.',
    ...attacks.map(({ variant, questions, results }) =>
      [
        `### ${variant}: ${results.some(({ wins }) => wins) ? '**broken**' : 'not broken'}`,
        ...(questions ? [`${questions.asked} questions, ${questions.answered} of them answered.`] : []),
        table(
          ['attack', 'exact claims', 'right', 'narrow claims', 'right', 'numbers right', 'wins'],
          results.map(({ attack, exact, narrow, numbersRight, wins }) => [
            attack,
            String(exact.claims),
            rightOf(exact),
            String(narrow.claims),
            rightOf(narrow),
            rightOf({ ...narrow, right: numbersRight }),
            wins ? '**yes**' : 'no',
          ]),
        ),
      ].join('\n\n'),
    ),
  ].join('\n\n');

const words = { equals: '', above: 'above ', below: 'below ', 'just-under': 'just under ', about: 'about ' };
const wordOf = (is) => words[is] ?? `${is} `;
const rightOf = ({ claims, right }) => (claims === 0 ? '–' : percent(right / claims));
