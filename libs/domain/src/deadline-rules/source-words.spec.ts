import { deadlineRules } from './deadline-rules.js';
import { sourceWords } from './source-words.js';

describe('the source of a rule', () => {
  it('says in words from when the text is that was read', () => {
    expect(sourceWords('AufenthG (2026-10)')).toEqual({
      de: 'AufenthG, Stand Oktober 2026',
      en: 'AufenthG, as of October 2026',
    });
    expect(sourceWords('VO (EU) 604/2013')).toEqual({ de: 'VO (EU) 604/2013', en: 'VO (EU) 604/2013' });
  });

  it('that is no law has a word in each language', () => {
    expect(sourceWords('Erfahrungswert').en).toBe('value from practice');
  });

  it.each(deadlineRules.map(({ id, source }) => [id, source]))(
    'of %s mixes no languages and shows no raw month',
    (_id, source) => {
      for (const words of Object.values(sourceWords(source))) expect(words).not.toMatch(/\d{4}-\d{2}\b| \/ /);
    },
  );
});
