import { describe, expect, it } from '@jest/globals';
import type { TaskView } from '../api/types.js';
import { newTask, taskBody, taskFields, taskOfWords, taskProblems, taskValuesOf } from './taskValues.js';

describe('the words of a step, taken as a task', () => {
  it('are done by their first line; the rest goes along as a note', () => {
    expect(taskOfWords(' Kontoauszüge anfordern\n\nJobcenter will drei Monate ')).toEqual({
      title: 'Kontoauszüge anfordern',
      note: 'Jobcenter will drei Monate',
    });
  });

  it('lose nothing when the first line is too long for a title', () => {
    const words = 'Brief '.repeat(100).trim();
    const { title, note } = taskOfWords(words);

    expect(title).toHaveLength(300);
    expect(title.endsWith('…')).toBe(true);
    expect(note).toBe(words);
  });
});

describe('the form of a task', () => {
  const of = { id: 'c', code: 'EICHE-3' };
  const words = { ...newTask(of), title: 'Kontoauszüge anfordern' };

  it('asks for the words, and for the case where none is given', () => {
    expect(taskProblems(words)).toEqual({});
    expect(Object.keys(taskProblems(newTask(null)))).toEqual(['of', 'title']);
  });

  it('never sends the case it is for: that is where it is sent', () => {
    expect(taskBody(words, true)).toEqual({
      title: 'Kontoauszüge anfordern',
      note: null,
      dueOn: null,
      assigneeId: null,
      goalId: null,
    });
    expect(taskBody(words, false)).toHaveProperty('state', 'open');
  });

  it('seals of a case only what names it', () => {
    expect(newTask({ ...of, alias: 'Mohnblume' } as typeof of).of).toEqual(of);
  });

  it('shows everything that can be typed where two have changed it', () => {
    const shown = taskFields({ people: [], goals: [] }, (key) => key as string).map(({ name }) => name);
    const typed = Object.keys(taskValuesOf(of, { title: 'x' } as TaskView)).filter((name) => name !== 'of');

    expect(shown.toSorted()).toEqual(typed.toSorted());
  });
});
