import type { Cube } from '../cube/cube.js';
import { publish, type Published } from '../published.js';
import { share } from '../share.js';
import { publishedFigures, type PublishedFigure } from './published-figures.js';

/** Cells of the cube whose sum a published figure gives. */
export const figureCells: Readonly<Record<string, { readonly dimension: string; readonly codes: readonly string[] }>> =
  {
    'sex-female': { dimension: 'gender', codes: ['female'] },
    'age-22-29': { dimension: 'ageGroup', codes: ['22-29'] },
    'age-30-39': { dimension: 'ageGroup', codes: ['30-39'] },
    'age-22-39': { dimension: 'ageGroup', codes: ['22-29', '30-39'] },
    minor: { dimension: 'majority', codes: ['minor'] },
    'minor-at-offence': { dimension: 'minorAtOffence', codes: ['yes'] },
    'region-west-africa': { dimension: 'region', codes: ['west-africa'] },
    'nat-NG': { dimension: 'nationality', codes: ['NG'] },
    'nat-GN': { dimension: 'nationality', codes: ['GN'] },
    'nat-GM': { dimension: 'nationality', codes: ['GM'] },
    'nat-RO': { dimension: 'nationality', codes: ['RO'] },
    'nat-DE': { dimension: 'nationality', codes: ['DE'] },
    'sector-sexual-services': { dimension: 'sector', codes: ['sexual-services'] },
    'sector-household-help': { dimension: 'sector', codes: ['household'] },
    'offence-fbs-menschenhandel': { dimension: 'offences', codes: ['stgb-232'] },
    'offence-fbs-zwangsprostitution': { dimension: 'offences', codes: ['stgb-232a'] },
    'offence-fbs-arbeitskraft': { dimension: 'offences', codes: ['stgb-233'] },
    'offence-fbs-freiheitsberaubung': { dimension: 'offences', codes: ['stgb-233a'] },
    'exploitation-in-DE': { dimension: 'country', codes: ['germany'] },
    'recruitment-in-DE': { dimension: 'recruitedIn', codes: ['germany'] },
    'investigation-opened': { dimension: 'investigation', codes: ['yes'] },
    'charge-filed': { dimension: 'charge', codes: ['yes'] },
    'residence-prospect-uncertain': { dimension: 'prospect', codes: ['uncertain'] },
    'service-psychosocial': { dimension: 'services', codes: ['psychosocial'] },
    'service-authorities': { dimension: 'services', codes: ['authorities'] },
    'service-asylum': { dimension: 'services', codes: ['asylum'] },
    'service-crisis-intervention': { dimension: 'services', codes: ['crisis'] },
    'service-pregnancy-children': { dimension: 'services', codes: ['pregnancy-children'] },
  };

/** A published figure beside the same one of a cube, in the unit of the published one. */
export interface Compared {
  readonly figure: PublishedFigure;
  readonly ours: Published | null;
}

/** Figures of a period that the cube can answer, side by side with its own. */
export function compareWithPublished(cube: Cube, period: string): readonly Compared[] {
  return publishedFigures
    .filter((figure) => figure.period === period && figure.figure in figureCells && figure.unit !== 'centres')
    .map((figure) => ({ figure, ours: oursOf(cube, figure) }));
}

function oursOf(cube: Cube, { figure, unit }: PublishedFigure): Published | null {
  const asked = figureCells[figure];
  const cells = cube.tables.find(({ id }) => id === asked?.dimension)?.cells ?? [];
  const values = asked?.codes.map((code) => cells.find(({ codes }) => codes[0] === code)?.value ?? null) ?? [];
  const sum = values.reduce<Published | null>(
    (all, value) => (all === null || value === null ? null : publish(all + value)),
    publish(0),
  );
  return unit === 'percent' ? share(sum, cube.n) : sum;
}
