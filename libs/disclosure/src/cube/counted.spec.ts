import type { Dimension } from '../dimensions/dimension.js';
import { yearDimensions } from '../dimensions/year-dimensions.js';
import { keyed, takeIn } from '../records/intake.js';
import { seeded } from '../records/random.js';
import type { Answers, ReleaseRecord } from '../records/release-record.js';
import { someRecords } from '../testing/some-records.js';
import { countedVariables } from './counted.js';
import { draftCube } from './draft.js';
import { show } from './show.js';

const dimensions = yearDimensions();
const usual = someRecords(dimensions, { n: 400, seed: 12, centres: 10 });

/** All records give the first answers; those of the named centres give the second. */
function answering(first: Answers, second: Answers, centres: readonly string[]): readonly ReleaseRecord[] {
  return usual.map(({ centre, answers }) => ({
    centre,
    answers: { ...answers, ...(centres.includes(centre) ? second : first) },
  }));
}

function intakeOf(records: readonly ReleaseRecord[], of: readonly Dimension[] = dimensions) {
  return takeIn(keyed(records, seeded(1)), of);
}

function codesOf(records: readonly ReleaseRecord[], id: string): readonly string[] | undefined {
  return countedVariables(intakeOf(records))
    .find((counted) => counted.id === id)
    ?.categories.map(({ code }) => code);
}

const two = ['centre-1', 'centre-2'];
const three = [...two, 'centre-3'];

describe('what is counted together', () => {
  it('is an answer of two centres with the residual of its dimension; of three centres it stands alone', () => {
    expect(codesOf(answering({ referral: 'self' }, { referral: 'police' }, two), 'referral')).not.toContain('police');
    expect(codesOf(answering({ referral: 'self' }, { referral: 'police' }, three), 'referral')).toContain('police');
  });

  it('is a country of two centres with the other countries of its region', () => {
    const records = answering({ nationality: 'GN' }, { nationality: 'NG' }, two);

    expect(codesOf(records, 'nationality')).not.toContain('NG');
    expect(codesOf(records, 'nationality')).toEqual(expect.arrayContaining(['GN', 'west-africa/other']));
  });

  it('is a region of two centres, with its countries, with the unknown', () => {
    const records = answering({ nationality: 'GN' }, { nationality: 'asia/other' }, two);
    const intake = intakeOf(records);
    const counted = countedVariables(intake);
    const numberOf = (id: string, code: string) =>
      counted.find((each) => each.id === id)?.categories.findIndex((category) => category.code === code) ?? -1;
    const inAsia = records.filter(({ centre }) => two.includes(centre)).length;
    const countOf = (id: string, code: string) =>
      counted.find((each) => each.id === id)?.column.filter((category) => category === numberOf(id, code)).length;

    expect([numberOf('region', 'asia'), numberOf('nationality', 'asia/other')]).toEqual([-1, -1]);
    expect([countOf('region', 'u'), countOf('nationality', 'u')]).toEqual([inAsia, inAsia]);
  });

  it('is an age of two centres with its neighbour of fewer centres, never across majority', () => {
    const records = answering({ ageGroup: '22-29' }, { ageGroup: '14-17' }, three).map((record, index) =>
      index === 0 ? { ...record, answers: { ...record.answers, ageGroup: 'under-14' } } : record,
    );

    expect(codesOf(records, 'ageGroup')).toContain('under-14+14-17');
  });

  it('is an option of two centres with other options; without any it is left out', () => {
    const withOther = answering({ means: ['debt'] }, { means: ['debt', 'isolation'] }, two);
    const without = answering({ education: ['job'] }, { education: ['job', 'school'] }, two);
    const ids = (records: readonly ReleaseRecord[]) => countedVariables(intakeOf(records)).map(({ id }) => id);

    expect(ids(withOther)).not.toContain('means:isolation');
    expect(ids(without)).not.toContain('education:school');
  });

  it('leaves out an option that all but two centres ticked', () => {
    const records = answering({ education: ['job'] }, { education: [] }, two);

    expect(countedVariables(intakeOf(records)).map(({ id }) => id)).not.toContain('education:job');
  });

  it('leaves out a dimension of which nothing remains to tell apart, and says so', () => {
    const records = answering({ caseKind: 'carried-over' }, { caseKind: 'new' }, two);

    const cube = show(draftCube(intakeOf(records), [1, 2, 3, 4]), 2022);

    expect(cube.withheld).toContain('caseKind');
    expect(cube.tables.filter((table) => table.dimensions.includes('caseKind'))).toEqual([]);
  });

  it('hides a residual to which too few centres contribute, however many cases it has', () => {
    const records = answering({ referral: 'self' }, { referral: 'other' }, two);

    const { tables } = show(draftCube(intakeOf(records), [1, 2, 3, 4]), 2022);

    const cells = tables.filter(({ id }) => id === 'referral').flatMap((table) => table.cells);
    expect(cells.find(({ codes }) => codes[0] === 'other')?.value).toBeNull();
    expect(cells.find(({ codes }) => codes[0] === 'self')?.value).toBeGreaterThan(200);
  });
});
