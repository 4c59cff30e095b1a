import { earliestReflectionEnd } from './reflection-period.js';
import { triggerOfEnd } from './trigger-of-end.js';

describe('the reflection period', () => {
  it('that began on 13 January 2026 ends on 13 April at the earliest', () => {
    expect(earliestReflectionEnd({ status: 'reflection-period', validFrom: '2026-01-13' })).toBe('2026-04-13');
  });

  it('has no earliest end before it has begun, nor has any other status', () => {
    expect(earliestReflectionEnd({ status: 'reflection-period' })).toBeNull();
    expect(earliestReflectionEnd({ status: 'toleration-60a-2-1', validFrom: '2026-01-13' })).toBeNull();
  });

  it('counts from its first day, a paper ends on its last', () => {
    const span = { validFrom: '2026-01-13', validUntil: '2026-06-30' };

    expect(triggerOfEnd({ status: 'reflection-period', ...span })).toEqual({ date: '2026-01-13', kind: 'event' });
    expect(triggerOfEnd({ status: 'toleration-60a-2-1', ...span })).toEqual({ date: '2026-06-30', kind: 'event' });
    expect(triggerOfEnd({ status: 'toleration-60a-2-1', validFrom: '2026-01-13' })).toBeUndefined();
  });
});
