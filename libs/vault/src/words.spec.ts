import { createHash } from 'node:crypto';
import { words } from './words.js';

const hurting = /^(tot|tod|waffe)$|^(blut|depp|gewalt|hass|hure|idiot|jude|krieg|messer|mord|nackt|opfer|sex|sklav)/;

describe('the list of words', () => {
  it('has 2,048 words, 11 bits each', () => {
    expect(words).toHaveLength(2048);
  });

  it('has each word once, told apart by four letters', () => {
    expect(new Set(words.map((word) => word.slice(0, 4))).size).toBe(2048);
  });

  it('is typed on any keyboard', () => {
    expect(words.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([]);
  });

  it('is in alphabetical order', () => {
    expect([...words].sort()).toEqual([...words]);
  });

  it('hurts nobody', () => {
    expect(words.filter((word) => hurting.test(word))).toEqual([]);
  });

  it('never changes, or printed sheets could not be read', () => {
    expect(createHash('sha256').update(words.join(' ')).digest('hex')).toBe(
      'd646eac6fd097a39f69e34da3e173b11ca1280012dfb12671c75015e2ba5890d',
    );
  });
});
