import { describeFailure } from './describe-failure.js';

describe('a failure in the log', () => {
  it('is told by its class, its code and its place, never by its message', () => {
    const failure = Object.assign(new TypeError('Kanarie\n    Kanarie zweite Zeile'), { code: '23514' });

    const described = describeFailure(failure);

    expect(described.failure).toBe('TypeError 23514');
    expect(described.where[0]).toMatch(/^at .*describe-failure\.spec/);
    expect(JSON.stringify(described)).not.toContain('Kanarie');
  });

  it('is not told by a code that was made of somebody’s words', () => {
    expect(describeFailure(Object.assign(new Error('x'), { code: 'Kanarie im Code' })).failure).toBe('Error');
  });

  it.each([undefined, null, 'Kanarie', { message: 'Kanarie' }])('that is no error (%j) says only that', (thrown) => {
    expect(JSON.stringify(describeFailure(thrown))).not.toContain('Kanarie');
  });
});
