import { dispositionOf } from './send-file.js';

describe('the name of a file that is sent', () => {
  it.each([
    ['brief.pdf', `attachment; filename="brief.pdf"; filename*=UTF-8''brief.pdf`],
    ['Änderung (2).pdf', `attachment; filename="Anderung (2).pdf"; filename*=UTF-8''%C3%84nderung%20%282%29.pdf`],
    ['договор', `attachment; filename="dokument"; filename*=UTF-8''%D0%B4%D0%BE%D0%B3%D0%BE%D0%B2%D0%BE%D1%80`],
    ['../../etc/passwd', `attachment; filename=".._.._etc_passwd"; filename*=UTF-8''.._.._etc_passwd`],
    ['a"\r\nx-evil: 1', `attachment; filename="a___x-evil: 1"; filename*=UTF-8''a%22__x-evil%3A%201`],
    ['rechnung\u202efdp.exe', `attachment; filename="rechnung_fdp.exe"; filename*=UTF-8''rechnung_fdp.exe`],
  ])('%j cannot leave its header, climb a folder or hide its end', (name, expected) => {
    expect(dispositionOf(name)).toBe(expected);
  });
});
