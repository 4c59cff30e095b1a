import { describe, expect, it } from '@jest/globals';
import type { PlaceView } from '../../api/types.js';
import { moveOutFields, stayFields, stayProblems, stayValuesOf } from './stayForm.js';

const empty = stayValuesOf();
const flat = { id: 'p', name: 'Wohnung Esche' } as PlaceView;
const asked = (values: typeof empty, places = [flat]) =>
  stayFields(places, false)
    .filter(({ isAsked }) => isAsked?.(values) ?? true)
    .map(({ name }) => name);

describe('the form of a stay', () => {
  it('asks for nothing but the kind; moving out before moving in is said at once', () => {
    expect(stayProblems(empty)).toEqual({ kind: 'housing.kindMissing' });
    expect(stayProblems({ ...empty, kind: 'unknown' })).toEqual({});
    expect(stayProblems({ ...empty, kind: 'hotel', from: '2026-02-02', until: '2026-02-01' })).toEqual({
      until: 'recordForm.order',
    });
  });

  it('offers a bed of the centre only where somebody lives in a flat of the centre', () => {
    expect(asked({ ...empty, kind: 'own-shelter' })).toContain('placeId');
    expect(asked({ ...empty, kind: 'hotel' })).not.toContain('placeId');
    expect(asked({ ...empty, kind: 'own-shelter' }, [])).not.toContain('placeId');
  });

  it('asks for no address where the flat has its own, and for the reason only of who moved out', () => {
    expect(asked({ ...empty, kind: 'own-shelter', placeId: 'p' })).not.toContain('address');
    expect(asked({ ...empty, kind: 'hotel' })).not.toContain('endReason');
    expect(asked({ ...empty, kind: 'hotel', until: '2026-02-01' })).toContain('endReason');
  });

  it('never shows an address that was stored', () => {
    expect(stayValuesOf({ kind: 'hotel', address: 'Probeweg 3' } as never).address).toBe('');
    expect(moveOutFields.map(({ name }) => name)).toEqual(['until', 'endReason', 'note']);
  });
});
