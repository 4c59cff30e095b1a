import { OpenedKeys } from './opened-keys.js';

describe('the keys that a request has opened', () => {
  const begin = () => {
    const keys = new OpenedKeys();
    const key = keys.keep({ isWiped: false, wipe: () => void (key.isWiped = true) });
    return { keys, key };
  };

  it('are wiped when the answer is out', () => {
    const { keys, key } = begin();
    keys.workEnds();
    expect(key.isWiped).toBe(false);
    keys.connectionEnds(true);
    expect(key.isWiped).toBe(true);
  });

  it('serve the work that was begun, when the connection breaks, and are wiped with its end', () => {
    const { keys, key } = begin();
    keys.connectionEnds(false);
    expect(key.isWiped).toBe(false);
    keys.workEnds();
    expect(key.isWiped).toBe(true);
  });

  it('are wiped after an answer that no handler gave', () => {
    const { keys, key } = begin();
    keys.connectionEnds(true);
    expect(key.isWiped).toBe(true);
  });
});
