import { describe, expect, it } from '@jest/globals';
import { creationOf } from '../record-form/recordBody.js';
import { changedGoalFields, goalBody, goalProblems, goalValuesOf, newGoalFields } from './goalForm.js';

const goal = { ...goalValuesOf(), area: 'housing', title: 'Eigene Wohnung' };

describe('the form of a goal', () => {
  it('asks for an area and for what is to be reached, and for nothing else', () => {
    expect(Object.keys(goalProblems(goalValuesOf()))).toEqual(['area', 'title']);
    expect(goalProblems(goal)).toEqual({});
  });

  it('sends how things stand as a number, and only if somebody said it', () => {
    expect(creationOf(goalBody({ ...goal, progress: '0' }))).toEqual({
      area: 'housing',
      title: 'Eigene Wohnung',
      progress: 0,
    });
    expect(creationOf(goalBody(goal))).not.toHaveProperty('progress');
  });

  it('asks how things stand with a new goal, and how it ended with one that is there', () => {
    const names = (fields: typeof newGoalFields) => fields.map(({ name }) => name);
    expect(names(newGoalFields)).toContain('progress');
    expect(names(newGoalFields)).not.toContain('state');
    expect(names(changedGoalFields)).toContain('state');
    expect(names(changedGoalFields)).not.toContain('progress');
  });
});
