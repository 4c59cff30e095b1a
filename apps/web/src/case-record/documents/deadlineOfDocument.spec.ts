import type { DeadlineView, DocumentView } from '../../api/types.js';
import type { T } from '../../i18n/useT.js';
import { alreadySet, deadlineOfDocument } from './deadlineOfDocument.js';

const t = (() => 'Läuft ab') as unknown as T;
const paper = { id: 'p', kind: 'residence-paper', title: 'Duldung', fileName: null, expiresOn: '2026-12-01' };
const proposed = (more: Partial<DocumentView> = {}) =>
  deadlineOfDocument({ ...paper, ...more } as DocumentView, 'de', t);

describe('the deadline of a document', () => {
  it('bears its name and its last day', () => {
    expect(proposed()).toEqual({ of: 'p', title: 'Duldung: läuft ab', dueOn: '2026-12-01' });
  });

  it('fits the field, however long the title of the document is', () => {
    const { title } = proposed({ title: 'x'.repeat(500) });

    expect(title).toHaveLength(300);
    expect(title.endsWith(': läuft ab')).toBe(true);
  });

  it('is known again as long as it is open', () => {
    const set = { state: 'open', title: 'Duldung: läuft ab', dueOn: '2026-12-01' } as DeadlineView;

    expect(alreadySet(proposed(), [set])).toBe(set);
    expect(alreadySet(proposed(), [{ ...set, state: 'waived' }])).toBeUndefined();
    expect(alreadySet(proposed({ expiresOn: '2027-01-01' }), [set])).toBeUndefined();
  });
});
