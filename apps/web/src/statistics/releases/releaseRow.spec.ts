import type { ReleaseRow } from '../data/release.js';
import { releasable } from './releaseRow.js';

const row = (more: Partial<ReleaseRow>): ReleaseRow => ({
  caseId: 'a',
  code: 'ADLER-17',
  caseKind: 'new',
  consent: 'given',
  released: null,
  hindrances: [],
  ...more,
});

describe('a case of the batch is offered for release', () => {
  it('when nothing stands against it', () => {
    expect(releasable(row({}))).toBe(true);
    expect(releasable(row({ hindrances: ['consent-missing'] }))).toBe(false);
  });

  it('again only after it has changed', () => {
    expect(releasable(row({ released: { at: '2026-01-10T09:00:00Z', isCurrent: true } }))).toBe(false);
    expect(releasable(row({ released: { at: '2026-01-10T09:00:00Z', isCurrent: false } }))).toBe(true);
  });
});
