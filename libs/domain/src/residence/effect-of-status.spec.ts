import { effectOfStatus } from './effect-of-status.js';

describe('a new residence status', () => {
  it('meets the deadline of the status that it extends', () => {
    expect(effectOfStatus('toleration-60a-2-1', 'toleration-60a-2-2')).toBe('met');
  });

  it('takes the place of another one', () => {
    expect(effectOfStatus('asylum-permission', 'toleration-60a-2-1')).toBe('superseded');
  });

  it('leaves a toleration as it is when a reflection period begins beside it', () => {
    expect(effectOfStatus('toleration-60a-2-1', 'reflection-period')).toBe('none');
  });

  it('ends no deadline when papers are lost or the status is unknown', () => {
    expect(effectOfStatus('toleration-60a-2-1', 'none')).toBe('none');
    expect(effectOfStatus('toleration-60a-2-1', 'unknown')).toBe('none');
  });
});
