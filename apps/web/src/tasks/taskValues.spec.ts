import { describe, expect, it } from '@jest/globals';
import { taskOfWords } from './taskValues.js';

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
