import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { T } from '../i18n/useT.js';
import { dueMessages } from './due.messages.js';
import { dueTone } from './dueTone.js';
import { type Due, dueWords, isOver, withTime } from './dueWords.js';

const t: T = polyglotI18nProvider(() => dueMessages.de as never, 'de').translate;
const moment = { today: '2026-03-30', now: Date.parse('2026-03-30T14:00:00+02:00') };
const words = (due: Due, dense = false) => dueWords(due, moment, 'de', t, dense);

describe('how urgent a deadline is', () => {
  it('is said by its hour where it has one, never by the end of the day', () => {
    expect(words({ dueOn: '2026-03-30', dueAt: '2026-03-30T16:00:00+02:00' })).toBe('heute, 16:00 Uhr');
    expect(words({ dueOn: '2026-03-30', dueAt: '2026-03-30T16:00:00+02:00' }, true)).toBe('heute 16:00');
    expect(words({ dueOn: '2026-03-31', dueAt: '2026-03-31T09:30:00+02:00' })).toBe('morgen, 09:30 Uhr');
    expect(words({ dueOn: '2026-04-02', dueAt: '2026-04-02T09:30:00+02:00' }, true)).toBe('3 Tage 09:30');
  });

  it('is over from its hour on, though the day goes on', () => {
    const due = { dueOn: '2026-03-30', dueAt: '2026-03-30T13:00:00+02:00' };
    expect(words(due)).toBe('vorbei seit 13:00 Uhr');
    expect(isOver(due, moment)).toBe(true);
    expect(dueTone(due, moment)).toBe('over');
  });

  it('without an hour is the end of the day', () => {
    expect(words({ dueOn: '2026-03-30' })).toBe('heute, 24 Uhr');
    expect(dueTone({ dueOn: '2026-03-30' }, moment)).toBe('now');
    expect(words({ dueOn: '2026-03-28' })).toBe('seit 2 Tagen vorbei');
    expect(words({ dueOn: '2026-03-30', state: 'met' })).toBe('eingehalten');
    expect(withTime('Mo 30.03.2026', null, 'de', t)).toBe('Mo 30.03.2026');
  });
});
