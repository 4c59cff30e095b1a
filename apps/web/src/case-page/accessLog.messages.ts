const de = {
  accessLog: {
    title: 'Wer hat zugegriffen', hint: 'Jedes Lesen und jede Änderung, die neuesten zuerst', when: 'Wann', who: 'Wer', what: 'Was', parts: 'Angaben', empty: 'Noch keine Zugriffe', more: 'Ältere Zugriffe', role: 'Rolle', self: 'Sie selbst',
    verb: { read: 'gelesen', listed: 'in Liste gesehen', searched: 'in Suche gesehen', created: 'angelegt', changed: 'geändert', corrected: 'berichtigt', logged: 'festgehalten', recorded: 'eingetragen', set: 'gesetzt', moved: 'verlegt', met: 'als eingehalten vermerkt', missed: 'als versäumt vermerkt', waived: 'als entfallen vermerkt', reassigned: 'übergeben', restricted: 'eingeschränkt', opened: 'geöffnet', closed: 'abgeschlossen', refused: 'abgewiesen', written: 'gesichert', discarded: 'verworfen', printed: 'gedruckt', exported: 'ausgegeben', other: 'bearbeitet' },
    subject: { caseFile: 'Fall', caseIdentity: 'Sicherer Kontakt', supportStep: 'Schritt', residenceStatus: 'Aufenthaltsstatus', deadline: 'Frist', timeline: 'Verlauf', accessLog: 'Zugriffe', draft: 'Entwurf', dashboard: 'Übersicht', case: 'Fall', other: 'Eintrag' },
  },
};
const en: typeof de = {
  accessLog: {
    title: 'Who has had access', hint: 'Every reading and every change, newest first', when: 'When', who: 'Who', what: 'What', parts: 'Parts', empty: 'No access yet', more: 'Older entries', role: 'Role', self: 'yourself',
    verb: { read: 'read', listed: 'seen in a list', searched: 'seen in a search', created: 'created', changed: 'changed', corrected: 'corrected', logged: 'logged', recorded: 'recorded', set: 'set', moved: 'moved', met: 'noted as met', missed: 'noted as missed', waived: 'noted as waived', reassigned: 'handed over', restricted: 'restricted', opened: 'opened', closed: 'closed', refused: 'refused', written: 'saved', discarded: 'discarded', printed: 'printed', exported: 'exported', other: 'worked on' },
    subject: { caseFile: 'case', caseIdentity: 'safe contact', supportStep: 'step', residenceStatus: 'residence status', deadline: 'deadline', timeline: 'timeline', accessLog: 'access log', draft: 'draft', dashboard: 'overview', case: 'case', other: 'entry' },
  },
};
export const accessLogMessages = { de, en };
