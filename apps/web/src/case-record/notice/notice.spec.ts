import { describe, expect, it } from '@jest/globals';
import { changeOf, creationOf } from '../record-form/recordBody.js';
import { type Notice, noNotice, noticeBody, noticeProblems, noticeWords } from './notice.js';

const t = (key: string) => key;
const served: Notice = {
  isServed: true,
  form: { ...noNotice('benefit-decision').form, triggerKind: 'notified', date: '2026-01-12' },
};

describe('the decision that is asked beside a record', () => {
  it('is neither sent nor wrong as long as nobody says that it has arrived', () => {
    expect(noticeBody({ ...served, isServed: false })).toEqual({});
    expect(noticeProblems(noNotice(), '2026-01-27')).toEqual({});
    expect(Object.keys(noticeProblems({ ...noNotice(), isServed: true }, '2026-01-27'))).toEqual(['kind', 'date']);
  });

  it('is sent whole, with its kind where there is a choice of kinds', () => {
    expect(noticeBody(served)).toMatchObject({ notice: { kind: 'benefit-decision', date: '2026-01-12' } });
    expect(noticeBody(served, true)).not.toHaveProperty('notice.kind');
    expect(creationOf(noticeBody(served))).toHaveProperty('notice.date', '2026-01-12');
    expect(changeOf(noticeBody(noNotice()), noticeBody(served))).toHaveProperty('notice.date', '2026-01-12');
  });

  it('reads as what arrived and when', () => {
    expect(noticeWords(noNotice(), t as never, 'de')).toBe('');
    expect(noticeWords(served, t as never, 'de')).toMatch(/12\.01\./);
  });
});
