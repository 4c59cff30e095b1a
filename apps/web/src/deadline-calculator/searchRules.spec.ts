import { deadlineRules } from '@geleit/domain';
import type { DeadlineRule } from './rule.js';
import { foundInGroups, groupedRules, searchRules, withRecent } from './searchRules.js';

const rule = (id: string, area: string | null, name: string, norm: string): DeadlineRule =>
  ({
    id,
    area,
    name: { de: name, en: `${name} (en)` },
    short: { de: name, en: name },
    triggerWords: { de: 'Zustellung', en: 'service' },
    period: { op: 'add', n: 1, unit: 'months' },
    norm,
    norms: null,
    own: area === null,
  }) as unknown as DeadlineRule;

const action = rule('asylum-appeal-1w', 'asylum', 'Klage gegen BAMF-Bescheid', '§ 74 Abs. 1 AsylG');
const objection = rule('social-objection-1m', 'social', 'Widerspruch (Jobcenter, Sozialamt)', '§ 84 Abs. 1 SGG');
const departure = rule('departure-7d', 'residence', 'Ausreisefrist', '§ 7 Abs. 1 FreizügG/EU');
const own = rule('0199', null, 'Antwort an das Jugendamt', '');
const all = [action, objection, departure, own];
const areaOf = ({ area }: DeadlineRule) => area ?? 'eigene';
const found = (query: string) => searchRules(all, query, 'de', areaOf).map(({ id }) => id);

describe('the search among the rules', () => {
  it.each([
    ['jobcenter', ['social-objection-1m']],
    ['§84 sgg', ['social-objection-1m']],
    ['§ 74', ['asylum-appeal-1w']],
    ['bescheid klage', ['asylum-appeal-1w']],
    ['freizugg', ['departure-7d']],
    ['asylum', ['asylum-appeal-1w']],
    ['jugendamt', ['0199']],
    ['nirgends', []],
  ])('finds by word, norm and area: %s', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('takes a number as a whole: § 7 is not § 74', () => {
    expect(found('§ 7')).toEqual(['departure-7d']);
  });

  it('shows everything while nothing is typed', () => {
    expect(found('  ')).toHaveLength(4);
  });

  it('puts names that begin with the word before those that only contain it', () => {
    const late = rule('a', 'asylum', 'Frist zur Klage', '§ 1');
    const early = rule('b', 'asylum', 'Verklagen', '§ 2');

    expect(searchRules([early, late], 'klag', 'de', areaOf).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('what somebody asks for by its usual name', () => {
  const real = deadlineRules.map((one) => ({ ...one, own: false }) as unknown as DeadlineRule);
  const first = (query: string, locale: 'de' | 'en' = 'de') =>
    searchRules(real, query, locale, ({ area }) => area ?? '')[0]?.id ?? '';

  it.each([
    ['Asylklage', /^asylum-appeal-/],
    ['Stunden', /72h$/],
    ['Dublin-Klage', /dublin|transfer/],
    ['Jahresfrist', /year|1y/],
    ['Widerspruch', /objection/],
  ])('offers the right rule first: %s', (query, id) => {
    expect(first(query)).toMatch(id);
  });

  it('in English, too', () => {
    expect(first('asylum action', 'en')).toMatch(/^asylum-appeal-/);
    expect(first('hours', 'en')).toMatch(/72h$/);
  });
});

describe('the groups of the rules', () => {
  it('are those used last, then the centre’s own, then the areas; each rule once', () => {
    expect(groupedRules(all, ['social-objection-1m']).map(({ rule: { id }, group }) => [id, group])).toEqual([
      ['social-objection-1m', 'recent'],
      ['0199', 'own'],
      ['departure-7d', 'residence'],
      ['asylum-appeal-1w', 'asylum'],
    ]);
  });

  it('stay together when something is found, the best find first', () => {
    const [a, b, c] = groupedRules([action, objection, rule('x', 'asylum', 'X', '')], []);
    const options = foundInGroups([a, c, b].flatMap((option) => (option ? [option] : [])));

    expect(options.map(({ group }) => group)).toEqual(['asylum', 'asylum', 'social']);
  });

  it('remember the last five', () => {
    expect(withRecent(['a', 'b', 'c', 'd', 'e'], 'c')).toEqual(['c', 'a', 'b', 'd', 'e']);
    expect(withRecent(['a', 'b', 'c', 'd', 'e'], 'f')).toEqual(['f', 'a', 'b', 'c', 'd']);
  });
});
