import { buildRelease } from '../cube/build-release.js';
import { cellRows, cubeLayout, cubeOf, cubeText } from '../cube/stored-cube.js';
import { firstContactDimensions } from '../dimensions/support.js';
import { yearDimensions } from '../dimensions/year-dimensions.js';
import { someRecords } from '../testing/some-records.js';
import { packRelease, unpackRelease } from './packed-release.js';
import { seeded } from './random.js';

const layouts = { case: yearDimensions(), contact: firstContactDimensions };

describe('a packed release', () => {
  it('says what was put in, of a case and of a contact, and fits into a box', () => {
    const cases = someRecords(layouts.case, { n: 40, seed: 5 }).map((record) => ({ kind: 'case' as const, ...record }));
    const contacts = someRecords(layouts.contact, { n: 10, seed: 5 }).map((record) => ({
      kind: 'contact' as const,
      ...record,
    }));
    for (const record of [...cases, ...contacts]) {
      const packed = packRelease(record, layouts[record.kind]);
      expect(unpackRelease(packed, layouts)).toEqual(record);
      expect(packed.length).toBeLessThan(900);
    }
  });

  it('holds everything that can be answered at once', () => {
    const answers = Object.fromEntries(
      layouts.case.map(({ id, isMultiple, categories }) => [
        id,
        isMultiple ? categories.map(({ code }) => code) : (categories.at(-1)?.code ?? ''),
      ]),
    );
    expect(packRelease({ kind: 'case', centre: 'x'.repeat(44), answers }, layouts.case).length).toBeLessThan(900);
  });

  it('with an answer of another layout is refused by name', () => {
    const record = { kind: 'contact', centre: 'a', answers: { channel: 'pigeon', topic: 'u' } } as const;
    expect(() => packRelease(record, layouts.contact)).toThrow('channel');
    expect(() => unpackRelease('[1,"a",[99,0]]', layouts)).toThrow('channel');
  });
});

describe('a cube in rows', () => {
  const cube = buildRelease(
    someRecords(layouts.case, { n: 200, seed: 3 }),
    { year: 2022, dimensions: layouts.case },
    seeded(3),
  );

  it('is the same when it is put together again, whatever the order of the rows', () => {
    const stored = JSON.parse(JSON.stringify(cubeLayout(cube))) as ReturnType<typeof cubeLayout>;
    const again = cubeOf(stored, cellRows(cube).toReversed());

    expect(again).toEqual(cube);
    expect(cubeText(again)).toBe(cubeText(cube));
  });

  it('differs in its text as soon as one number differs', () => {
    const rows = cellRows(cube);
    const at = rows.findIndex(({ value }) => value !== null && value > 3);
    const changed = rows.map((row, index) => (index === at ? { ...row, value: (row.value ?? 0) - 1 } : row));

    expect(cubeText(cubeOf(cubeLayout(cube), changed))).not.toBe(cubeText(cube));
  });
});
