import { aFile } from '@geleit/testing';
import { letterDocx } from '../letters/paper/letter-docx.js';
import { letterPdf } from '../letters/paper/letter-pdf.js';
import { sniffedType, unknownType } from './sniffed-type.js';

const bytes = (...first: number[]): Buffer => Buffer.concat([Buffer.from(first), Buffer.alloc(64)]);

describe('the type of a file', () => {
  it.each([
    ['a PDF', () => Buffer.from(aFile()), 'application/pdf'],
    ['a letter of ours as PDF', () => letterPdf('Brief', '# Brief', new Date(0)), 'application/pdf'],
    [
      'a letter of ours as DOCX',
      () => letterDocx('Brief', '# Brief'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['a photo', () => bytes(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
    ['a page that calls itself nothing', () => Buffer.from('<!doctype html><script>alert(1)</script>'), unknownType],
    ['a text', () => Buffer.from('Liebe Kollegin,'), unknownType],
    ['next to nothing', () => Buffer.from('x'), unknownType],
    ['half an archive', async () => (await letterDocx('Brief', '# Brief')).subarray(0, 40), 'application/zip'],
  ])('is known by its first bytes: %s', async (_what, make, expected) => {
    expect(await sniffedType(await make())).toBe(expected);
  });
});
