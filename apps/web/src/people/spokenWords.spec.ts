import { emptyFields, missingIn, withTyped } from './spokenWords.js';

describe('words heard or read', () => {
  it('stand in the field where they were typed, in small letters', () => {
    expect(withTyped(['', 'birke', '', ''], 0, ' Ähre ')).toEqual(['ähre', 'birke', '', '']);
  });

  it('pasted together fill this field and the next ones', () => {
    expect(withTyped(emptyFields(4), 1, 'ahorn birke')).toEqual(['', 'ahorn', 'birke', '']);
  });

  it('copied from the printed sheet come without their numbers', () => {
    expect(withTyped(emptyFields(3), 0, '1. Ahorn\n2. Birke\n3. Ceder')).toEqual(['ahorn', 'birke', 'ceder']);
  });

  it('too many of them leave the rest out', () => {
    expect(withTyped(emptyFields(2), 0, 'ahorn birke ceder')).toEqual(['ahorn', 'birke']);
  });

  it('are counted as long as they are missing', () => {
    expect(missingIn(['ahorn', '', ''])).toBe(2);
  });

  it('taken back leave the field empty', () => {
    expect(withTyped(['ahorn'], 0, '')).toEqual(['']);
  });
});
