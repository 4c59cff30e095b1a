import { createServerSecret, renewServerSecret, ServerSecret } from '@geleit/vault';
import { emptyChain, Links } from './links.js';

const text = createServerSecret();
const before = new Links(ServerSecret.parse(text));
const renewed = () => new Links(ServerSecret.parse(renewServerSecret(text)));

describe('a link of the protocol', () => {
  it('made before the server secret was renewed is still known afterwards, and newer ones beside it', () => {
    const links = renewed();
    const old = before.next(emptyChain, 'row 1');
    const young = links.next(old.state, 'row 2');

    expect(links.find(emptyChain, 'row 1', [old.tag])).toEqual(old);
    expect(links.find(old.state, 'row 2', [young.tag])).toEqual(young);
    expect(before.find(old.state, 'row 2', [young.tag])).toBeUndefined();
  });

  it('is made with the newest version also after an older one was looked up', () => {
    const links = renewed();
    const first = links.next(emptyChain, 'row 1');

    links.find(emptyChain, 'row 1', [before.next(emptyChain, 'row 1').tag]);

    expect(links.next(emptyChain, 'row 1')).toEqual(first);
  });

  it('does not show in its row what the next link is made from', () => {
    const { state, tag } = before.next(emptyChain, 'row 1');

    expect(tag.equals(state)).toBe(false);
    expect(before.next(tag, 'row 2')).not.toEqual(before.next(state, 'row 2'));
  });
});
