import { fitBlock, startOf, type Block } from './fit/fit-block.js';
import { matrix } from './fit/matrix.js';
import { proportionalFit } from './fit/proportional-fit.js';
import { balance } from './noise/balance.js';
import { perturb, positionOf } from './noise/perturb.js';
import { seeded } from './records/random.js';

const keys =
  'f2396945 c0655831 c9dfdbe2 c927b3d7 ae1a499f 68add3be 62441a47 cb40224b 942d76d8 7770dd56 10c2f3a4 5a8e4819'
    .split(' ')
    .map((hex) => Number.parseInt(hex, 16));
const genders = Array.from('wwwwwwwwwmmd');
const investigations = Array.from('jnnjnnjnunnj');

/** Exact count and cell key of the records that fit. */
function cell(fits: (record: number) => boolean) {
  const members = keys.filter((_, record) => fits(record));
  return { count: members.length, key: members.reduce((sum, key) => (sum + key) >>> 0, 0) };
}

const ofGender = (code: string) => cell((record) => genders[record] === code);
const ofInvestigation = (code: string) => cell((record) => investigations[record] === code);
const ofBoth = (gender: string, investigation: string) =>
  cell((record) => genders[record] === gender && investigations[record] === investigation);

const gender = ['w', 'm', 'd'].map(ofGender);
const investigation = ['j', 'n', 'u'].map(ofInvestigation);
const changed = ({ count, key }: { count: number; key: number }) => perturb(count, key);

describe('the worked example of the method: twelve records, gender and investigation', () => {
  it('adds up the keys of each cell', () => {
    expect(gender.map(({ count }) => count)).toEqual([9, 2, 1]);
    expect(investigation.map(({ count }) => count)).toEqual([4, 7, 1]);
    expect(gender.map(({ key }) => key)).toEqual([505422326, 2285097210, 1519274009]);
    expect(investigation.map(({ key }) => key)).toEqual([2016640892, 4102112437, 2486007512]);
    expect([...gender, ...investigation].map(({ key }) => positionOf(key))).toEqual([
      1176, 5320, 3537, 4695, 9550, 5788,
    ]);
  });

  it('changes each count by the row of its size', () => {
    expect(gender.map(changed)).toEqual([8, 3, 0]);
    expect(investigation.map(changed)).toEqual([3, 9, 0]);
  });

  it('gives the women one unit, so that the genders add up to twelve', () => {
    expect(balance(gender.map(changed), [9, 2, 1], 12)).toEqual([9, 3, 0]);
    expect(balance(investigation.map(changed), [4, 7, 1], 12)).toEqual([3, 9, 0]);
  });

  it('answers the same set of persons the same, whatever the question', () => {
    expect([positionOf(ofBoth('w', 'j').key), positionOf(ofBoth('w', 'n').key)]).toEqual([1158, 4230]);
    expect([changed(ofBoth('w', 'j')), changed(ofBoth('w', 'n'))]).toEqual([3, 5]);
    expect(ofBoth('w', 'u')).toEqual(ofInvestigation('u'));
    expect(ofBoth('m', 'n')).toEqual(ofGender('m'));
    expect(ofBoth('d', 'j')).toEqual(ofGender('d'));
  });

  const block: Block = {
    perturbed: matrix(3, 3, (row, column) => changed(ofBoth('wmd'[row] ?? '', 'jnu'[column] ?? ''))),
    rowTotals: [9, 3, 0],
    columnTotals: [3, 9, 0],
    isImpossible: () => false,
  };

  it('fits the pairs to both margins', () => {
    const { values } = proportionalFit(startOf(block), block.rowTotals, block.columnTotals);

    expect([...values].map((value) => Number(value.toFixed(3)))).toEqual([2.855, 6.145, 0, 0.145, 2.855, 0, 0, 0, 0]);
  });

  it('rounds them to one of the two tables that keep both margins', () => {
    const rounded = Array.from({ length: 200 }, (_, seed) =>
      [...fitBlock(block, seeded(seed)).values.values].join(' '),
    );

    expect(new Set(rounded)).toEqual(new Set(['3 6 0 0 3 0 0 0 0', '2 7 0 1 2 0 0 0 0']));
  });
});
