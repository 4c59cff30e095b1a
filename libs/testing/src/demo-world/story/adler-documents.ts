import { demoDocument } from '../files/demo-document.js';
import type { CaseScript } from '../plan/case-script.js';
import type { AdlerDays } from './adler-days.js';

/** Her papers, each kept on the day on which it came. */
export function adlerDocuments({ records }: CaseScript, days: AdlerDays): void {
  const keep = (told: string, ...[file, said]: Parameters<typeof demoDocument>): void => {
    const date = days.on(told);
    records.add('document', date, demoDocument(file, { ...said, date }));
  };
  keep('2024-11-20', 'Schweigepflichtentbindung.pdf', {
    kind: 'secrecy-release',
    title: 'Schweigepflichtentbindung für die Rechtsanwältin',
    holdsIdentity: true,
  });
  keep('2025-03-25', 'Beratungsbestaetigung.pdf', { kind: 'letter', title: 'Beratungsbestätigung für das Jugendamt' });
  keep('2025-11-17', 'Ausbildungszusage.pdf', {
    kind: 'letter',
    title: 'Zusage Ausbildungsplatz Altenpflegehilfe',
    expiresOn: days.on('2026-03-31'),
  });
  keep('2026-01-13', 'Grenzuebertrittsbescheinigung.pdf', {
    kind: 'residence-paper',
    title: 'Grenzübertrittsbescheinigung',
    expiresOn: days.on('2026-01-30'),
    holdsIdentity: true,
  });
}
