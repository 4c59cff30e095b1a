import { problems } from '../common/problems/wording.js';

export const caseProblems = problems(
  {
    'case.codeTaken': { title: 'Code vergeben', detail: 'Dieser Code gehört schon zu einem anderen Fall.' },
    'case.anonymousIdentity': {
      title: 'Fall ist anonym',
      detail:
        'Ein anonymer Fall hat weder Spitznamen noch Kontakt. Wählen Sie „mit sicherem Kontakt“ oder lassen Sie beides leer.',
    },
    'case.stateForbidden': { title: 'Übergang nicht möglich', detail: 'Von „%{from}“ führt kein Weg nach „%{to}“.' },
    'case.closingReasonMissing': { title: 'Grund fehlt', detail: 'Zum Abschließen gehört ein Grund.' },
    'case.openWork': {
      title: 'Es ist noch etwas offen',
      detail:
        'In diesem Fall sind Aufgaben oder gesetzliche Fristen offen. Erledigen Sie sie, oder schließen Sie den Fall trotzdem ab.',
    },
    'case.workerUnknown': {
      title: 'Person unbekannt',
      detail: 'Zuständig kann nur sein, wer in Ihrer Stelle Fälle führt.',
    },
    'case.closed': {
      title: 'Fall ist abgeschlossen',
      detail: 'Öffnen Sie den Fall wieder, bevor Sie etwas eintragen.',
    },
  },
  {
    'case.codeTaken': { title: 'Code taken', detail: 'This code already belongs to another case.' },
    'case.anonymousIdentity': {
      title: 'Case is anonymous',
      detail: 'An anonymous case has neither nickname nor contact. Choose “with safe contact” or leave both empty.',
    },
    'case.stateForbidden': { title: 'Move not possible', detail: 'There is no way from “%{from}” to “%{to}”.' },
    'case.closingReasonMissing': { title: 'Reason missing', detail: 'Closing a case needs a reason.' },
    'case.openWork': {
      title: 'Something is still open',
      detail: 'Tasks or legal deadlines of this case are open. Finish them, or close the case all the same.',
    },
    'case.workerUnknown': {
      title: 'Person unknown',
      detail: 'Only somebody who works on cases in your centre can be responsible.',
    },
    'case.closed': { title: 'Case is closed', detail: 'Reopen the case before you add anything.' },
  },
);
