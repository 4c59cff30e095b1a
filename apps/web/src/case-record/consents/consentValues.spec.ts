import { describe, expect, it } from '@jest/globals';
import {
  afterChange,
  consentBody,
  consentFields,
  consentProblems,
  type ConsentValues,
  statesAfter,
} from './consentValues.js';

const values: ConsentValues = {
  purpose: 'statistics',
  state: 'given',
  on: '2026-11-23',
  language: 'sq',
  evidence: 'oral',
  recipientKind: null,
  recipient: '',
  note: ' ',
};
const standing = [
  { purpose: 'record', recipient: null, state: 'given', isGiven: true, on: '2026-01-10' },
  { purpose: 'disclosure', recipient: 'Jugendamt', state: 'refused', isGiven: false, on: '2026-01-10' },
];

describe('the form of a consent', () => {
  it('offers only what may follow: what was given can be confirmed or withdrawn', () => {
    expect(statesAfter(standing, { purpose: 'record', recipient: '' })).toEqual(['given', 'withdrawn']);
  });

  it('knows each recipient by itself, however the name is written', () => {
    expect(statesAfter(standing, { purpose: 'disclosure', recipient: ' jugendamt ' })).not.toContain('not-asked');
    expect(statesAfter(standing, { purpose: 'disclosure', recipient: 'Jobcenter' })).toContain('not-asked');
  });

  it('asks to whom something is passed on', () => {
    expect(consentProblems({ ...values, purpose: 'disclosure' })).toEqual({ recipient: 'consents.missing.recipient' });
    expect(consentProblems(values)).toEqual({});
  });

  it('takes back what may not be said of the purpose that is chosen now, and nothing else', () => {
    const withdrawn = { ...values, purpose: 'record', state: 'withdrawn' };

    expect(afterChange(standing, withdrawn, { purpose: 'statistics' })).toEqual({ purpose: 'statistics', state: null });
    expect(afterChange(standing, withdrawn, { note: 'so' })).toEqual({ note: 'so' });
  });

  it('shows everything it holds where two have corrected it', () => {
    expect(consentFields.map(({ name }) => name).toSorted()).toEqual(Object.keys(values).toSorted());
  });

  it('sends a recipient only where there is one, and no empty texts', () => {
    expect(consentBody({ ...values, recipient: 'Jugendamt' })).toMatchObject({ recipient: null, note: null });
    expect(consentBody({ ...values, purpose: 'handover', recipient: ' Hafen ' })).toMatchObject({ recipient: 'Hafen' });
  });
});
