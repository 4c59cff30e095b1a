import { demoId } from './demo-id.js';

const at = new Date('2026-01-27T09:00:00Z');

describe('an id of the demo world', () => {
  it('is a UUID of version 7', () => {
    expect(demoId(at, 'case')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('is the same on every machine', () => {
    expect(demoId(at, 'case')).toBe('019bfeae-6280-7beb-b4f2-729c4c97e526');
  });

  it('sorts by its instant, and differs by its name', () => {
    const later = new Date(at.getTime() + 1);

    expect(demoId(at, 'b') < demoId(later, 'a')).toBe(true);
    expect(demoId(at, 'a')).not.toBe(demoId(at, 'b'));
  });
});
