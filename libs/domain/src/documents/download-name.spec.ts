import { downloadName } from './download-name.js';

describe('the name of a downloaded file', () => {
  it('says no more than that it is a document of that day, in the language of the page', () => {
    expect(downloadName('document', { language: 'de', day: '2026-11-24', ending: 'pdf' })).toBe(
      'Dokument-2026-11-24.pdf',
    );
    expect(downloadName('document', { language: 'en', day: '2026-11-24', ending: 'docx' })).toBe(
      'Document-2026-11-24.docx',
    );
    expect(downloadName('calendar', { language: 'de', day: '2026-11-24', ending: 'ics' })).toBe(
      'Kalender-2026-11-24.ics',
    );
  });
});
