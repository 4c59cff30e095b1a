import { matrix, sealedRecords } from '@geleit/domain';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { T } from '../i18n/useT.js';
import { auditMessages } from './audit.messages.js';
import { detailOf, markOf, whatHappened } from './auditWords.js';

const wordsIn = (locale: 'de' | 'en'): T =>
  polyglotI18nProvider(() => auditMessages[locale] as never, locale).translate;
const [de, en] = [wordsIn('de'), wordsIn('en')];

describe('the audit log', () => {
  it('says what happened in words', () => {
    expect(whatHappened({ action: 'read', subject: 'caseFile' }, de)).toBe('Fall gelesen');
    expect(whatHappened({ action: 'search', subject: 'caseFile' }, de)).toBe('Fälle durchsucht');
    expect(whatHappened({ action: 'begin', subject: 'session' }, en)).toBe('Session begun');
  });

  it.each(matrix.map(({ action, subject }) => ({ action, subject })))(
    'has words for $action $subject in both languages',
    (event) => {
      for (const t of [de, en]) {
        expect(whatHappened(event, t)).not.toContain(t('audit.otherField'));
        expect(whatHappened(event, t).split(' ').length).toBeGreaterThan(1);
      }
    },
  );

  it.each([...new Set(sealedRecords.flatMap(({ fields }) => Object.keys(fields)))])(
    'has a word for the field %s',
    (field) => {
      for (const t of [de, en]) expect(detailOf({ shown: 0, fields: [field] }, t)).not.toBe(t('audit.otherField'));
    },
  );

  it('shows no code for what has no word yet', () => {
    expect(whatHappened({ action: 'teleport', subject: 'spaceship' }, de)).toBe('weitere Angabe');
    expect(detailOf({ shown: 0, fields: ['warpFactor'] }, de)).toBe('weitere Angabe');
  });

  it('counts what a list has shown, and shortens long lists of fields', () => {
    expect(detailOf({ shown: 25, fields: [] }, de)).toBe('25 Einträge gezeigt');
    expect(detailOf({ shown: 0, fields: ['gender', 'note', 'minutes'] }, de, 2)).toBe('Geschlecht, Notiz, 1 weitere');
  });

  it('marks a case by four signs, not by its code or its whole id', () => {
    expect(markOf('018f3f5e-7b1a-7c3d-9e2f-0a1b2c3d4e5f')).toBe('4E5F');
  });
});
