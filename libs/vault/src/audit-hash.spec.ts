import { auditHash } from './index.js';

describe('a link of the audit chain', () => {
  const key = Buffer.alloc(32, 1);
  const first = auditHash(key, Buffer.alloc(32), 'row 1');

  it('depends on the key, the link before and every letter of its row', () => {
    const links = [
      first,
      auditHash(Buffer.alloc(32, 2), Buffer.alloc(32), 'row 1'),
      auditHash(key, first, 'row 1'),
      auditHash(key, Buffer.alloc(32), 'row 2'),
    ];

    expect(new Set(links.map((link) => link.toString('hex'))).size).toBe(4);
  });

  it('cannot slide between the link before and the row', () => {
    expect(() => auditHash(key, Buffer.alloc(31), 'row 1')).toThrow(RangeError);
  });
});
