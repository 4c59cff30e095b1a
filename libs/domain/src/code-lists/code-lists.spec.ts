import type { Code, CodeListName } from './code-lists.js';
import { codeListNames, codesOf, isCode, labelOf, rowsOf, shortLabelOf } from './lookup.js';
import { codesUnder, isCodePair, kindsOfArea } from './pairs.js';

const everyRow = codeListNames.flatMap((list) => rowsOf(list).map((row) => ({ list, row })));

describe('every code list', () => {
  it.each(codeListNames)('%s takes "unknown" and "not stated" as answers', (list) => {
    expect(codesOf(list)).toEqual(expect.arrayContaining(['unknown', 'not-stated']));
  });

  it.each(codeListNames)('%s knows each code once under its parent', (list) => {
    const codes = rowsOf(list).map(({ code, parent }) => `${parent ?? ''} ${code}`);
    expect(codes).toHaveLength(new Set(codes).size);
  });

  it.each(codeListNames)('%s uses one code under several parents only where codes are paired', (list) => {
    const isPaired = list === 'supportKind' || list === 'proceedingStage';
    expect(isPaired || codesOf(list).length === rowsOf(list).length).toBe(true);
  });

  it('says every row in German and English, and where it comes from', () => {
    const incomplete = everyRow.filter(({ row }) => !(isSaid(row.de) && isSaid(row.en) && isSourced(row.source)));
    expect(incomplete).toEqual([]);
  });

  it('says no two rows of one parent with the same words', () => {
    const labels = everyRow.flatMap(({ list, row }) => [
      `${list} ${row.parent ?? ''} de ${row.de}`,
      `${list} ${row.parent ?? ''} en ${row.en}`,
    ]);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  it('has codes that fit into addresses and files', () => {
    const strange = everyRow.filter(({ row }) => !/^([a-z0-9]+(-[a-z0-9]+)*|[A-Z]{2})$/.test(row.code));
    expect(strange).toEqual([]);
  });

  it('calls clients Klient*in or Betroffene, never victims', () => {
    const wrong = everyRow.filter(({ row }) => /opfer/i.test(row.de) || /client\*/i.test(row.en));
    expect(wrong).toEqual([]);
  });
});

const isSaid = (label: string) => label.trim() === label && label.length > 0;
const isSourced = (source: string) => /^(found(?: in part)?: \S|decided$|recall$)/.test(source);

describe('looking up a code', () => {
  it('finds the labels people read', () => {
    expect(labelOf('exploitationForm', 'sexual', 'de')).toBe('sexuelle Ausbeutung');
    expect(labelOf('exploitationForm', 'sexual', 'en')).toBe('sexual exploitation');
    expect(labelOf('country', 'AL', 'de')).toBe('Albanien');
    expect(shortLabelOf('residenceStatus', 'toleration-60a-2-1', 'de')).toBe('Duldung § 60a Abs. 2 S. 1');
    expect(shortLabelOf('gender', 'female', 'de')).toBe('weiblich');
  });

  it('shows a code of a newer version as it stands', () => {
    expect(labelOf('gender', 'from-the-future', 'de')).toBe('from-the-future');
  });

  it.each([
    'astrology',
    '',
    'toString',
    '__proto__',
    'constructor',
    null,
    undefined,
    7,
    ['health'],
    { code: 'health' },
  ])('takes %p for no area of support', (value) => {
    expect(isCode('supportArea', value)).toBe(false);
  });

  it('knows no list that it does not have', () => {
    expect(isCode('toString' as CodeListName, 'unknown')).toBe(false);
  });
});

describe('a kind of support', () => {
  const areas = codesOf('supportArea');

  it.each(areas)('may be other, unknown or not stated in the area %s', (area) => {
    expect(kindsOfArea(area)).toEqual(expect.arrayContaining(['other', 'unknown', 'not-stated']));
    for (const kind of kindsOfArea(area)) expect(isCodePair('supportKind', area, kind)).toBe(true);
  });

  it('has an area that exists', () => {
    const parents = rowsOf('supportKind').map((row) => row.parent ?? 'unknown');
    expect(parents.filter((parent) => !isCode('supportArea', parent))).toEqual([]);
  });

  it('is refused in an area it does not belong to', () => {
    expect(isCodePair('supportKind', 'stabilisation', 'crisis-intervention')).toBe(true);
    expect(isCodePair('supportKind', 'housing', 'crisis-intervention')).toBe(false);
    expect(isCodePair('supportKind', 'astrology', 'other')).toBe(false);
    expect(isCodePair('supportKind', 'housing', 'astrology')).toBe(false);
  });

  it('belongs to ten areas', () => {
    const all = areas.flatMap((area) => kindsOfArea(area));
    expect(new Set(all)).toEqual(new Set<Code<'supportKind'>>(codesOf('supportKind')));
    expect(areas).toHaveLength(12);
  });
});

describe('a stage of a proceeding', () => {
  it('has a proceeding that exists', () => {
    const parents = rowsOf('proceedingStage').map((row) => row.parent ?? 'unknown');
    expect(parents.filter((parent) => !isCode('proceedingKind', parent))).toEqual([]);
  });

  it('belongs to its proceeding', () => {
    expect(isCodePair('proceedingStage', 'criminal', 'charge')).toBe(true);
    expect(isCodePair('proceedingStage', 'asylum', 'charge')).toBe(false);
    expect(codesUnder('proceedingStage', 'compensation')).toEqual([
      'application',
      'decision',
      'objection',
      'unknown',
      'not-stated',
    ]);
  });
});

describe('countries', () => {
  it('are those of ISO 3166-1 and Kosovo, none left without a name', () => {
    const countries = rowsOf('country').filter((row) => row.code.length === 2);
    expect(countries).toHaveLength(249 + 1);
    expect(countries.filter((row) => row.de === row.code || row.en === row.code)).toEqual([]);
  });

  it('stand beside "stateless" in a nationality', () => {
    expect(codesOf('nationality')).toEqual(expect.arrayContaining(['AL', 'XK', 'stateless']));
    expect(isCode('country', 'stateless')).toBe(false);
  });
});
