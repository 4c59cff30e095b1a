import { firstContactDimensions } from '../dimensions/support.js';
import { yearDimensions } from '../dimensions/year-dimensions.js';
import { someAnswers } from '../testing/some-records.js';
import { buildRelease } from '../cube/build-release.js';
import { keyed, takeIn } from './intake.js';
import { fraction, seeded } from './random.js';
import {
  answeredDimensions,
  answersProblems,
  unknownOf,
  withoutContradictions,
  type Answers,
  type AnswersProblem,
} from './release-record.js';

const dimensions = yearDimensions();
const answers = someAnswers(dimensions, seeded(1));

describe('a released record', () => {
  it('answers every question of the year, at its finest level', () => {
    expect(answersProblems(answers, dimensions)).toEqual([]);
    expect(answeredDimensions(dimensions).map(({ id }) => id)).not.toContain('region');
  });

  it.each<{ change: Answers; problem: AnswersProblem }>([
    { change: { postcode: '44137' }, problem: { dimension: 'postcode', why: 'unknown-dimension' } },
    { change: { region: 'asia' }, problem: { dimension: 'region', why: 'unknown-dimension' } },
    { change: { gender: 'f' }, problem: { dimension: 'gender', code: 'f', why: 'unknown-code' } },
    {
      change: { exploitation: 'other-form' },
      problem: { dimension: 'exploitation', code: 'other-form', why: 'unknown-code' },
    },
    { change: { gender: ['female', 'male'] }, problem: { dimension: 'gender', why: 'one-answer-expected' } },
    { change: { means: 'debt' }, problem: { dimension: 'means', why: 'several-answers-expected' } },
    { change: { means: ['debt', 'debt'] }, problem: { dimension: 'means', why: 'repeated' } },
  ])('that claims $change is refused by name', ({ change, problem }) => {
    const claimed = { ...answers, ...change };

    expect(answersProblems(claimed, dimensions)).toEqual([problem]);
    expect(() => takeIn([{ centre: 'a', key: 1, answers: claimed }], dimensions)).toThrow(problem.dimension);
  });

  it('that lacks an answer is refused by name', () => {
    const { gender, ...rest } = answers;

    expect(gender).toBeDefined();
    expect(answersProblems(rest, dimensions)).toEqual([{ dimension: 'gender', why: 'missing' }]);
  });

  it('whose answers contradict each other counts the second as unknown', () => {
    const german = {
      ...answers,
      nationality: 'DE',
      residence: 'pending/asylum',
      asylum: 'dublin',
      investigation: 'no',
      outcome: 'dropped',
    };

    expect(withoutContradictions(german, dimensions)).toMatchObject({
      nationality: 'DE',
      residence: 'u',
      asylum: 'u',
      outcome: 'none',
    });
  });

  it('can say of everything but what everybody knows that it is unknown', () => {
    const without = answeredDimensions(dimensions).filter(({ isMultiple }) => !isMultiple);

    expect(without.filter((dimension) => unknownOf(dimension) === undefined).map(({ id }) => id)).toEqual([
      'caseKind',
      'minutesClass',
      'contactsClass',
    ]);
  });
});

describe('first contacts without a case', () => {
  it('are counted by themselves, one dimension at a time', () => {
    const random = seeded(9);
    const contacts = Array.from({ length: 300 }, () => ({
      centre: `centre-${Math.floor(fraction(random) * 12)}`,
      answers: someAnswers(firstContactDimensions, random, 1),
    }));

    const cube = buildRelease(contacts, { year: 2022, dimensions: firstContactDimensions }, seeded(9));

    expect(cube.tables.map(({ id }) => id)).toEqual(['channel', 'topic']);
    expect([...keyed(contacts, seeded(1))].length).toBe(300);
  });
});
