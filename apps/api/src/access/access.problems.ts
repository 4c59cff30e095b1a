import { problems } from '../common/problems/wording.js';

export const accessProblems = problems(
  {
    'access.refused': {
      title: 'Dafür fehlt das Recht',
      detail: 'Ihre Rolle darf das nicht. Der Versuch ist vermerkt.',
    },
    'session.missing': { title: 'Bitte anmelden', detail: 'Für diese Seite ist eine Anmeldung nötig.' },
    'session.ended': { title: 'Sitzung beendet', detail: 'Bitte melden Sie sich neu an. Entwürfe sind gesichert.' },
    'session.foreignOrigin': { title: 'Anfrage abgelehnt', detail: 'Die Anfrage kommt von einer fremden Seite.' },
    'session.notConfirmed': {
      title: 'Noch nicht bestätigt',
      detail: 'Eine Leitung muss Ihre Prüfwörter vergleichen, bevor sich Inhalte öffnen.',
    },
    'login.refused': { title: 'Anmeldung nicht möglich', detail: 'E-Mail oder Passwort stimmen nicht.' },
    'login.locked': { title: 'Vorübergehend gesperrt', detail: 'Zu viele Versuche. Bitte warten Sie 15 Minuten.' },
    'login.busy': { title: 'Viele Anmeldungen', detail: 'Bitte versuchen Sie es in wenigen Sekunden noch einmal.' },
    'password.wrong': { title: 'Passwort stimmt nicht', detail: 'Das bisherige Passwort stimmt nicht.' },
    'password.tooShort': { title: 'Passwort zu kurz', detail: 'Ein eigenes Passwort braucht mindestens 14 Zeichen.' },
    'password.tooSimple': { title: 'Passwort zu einfach', detail: 'Bitte wählen Sie ein Passwort, das niemand errät.' },
  },
  {
    'access.refused': { title: 'Not allowed', detail: 'Your role may not do this. The attempt has been recorded.' },
    'session.missing': { title: 'Please log in', detail: 'This page needs a log-in.' },
    'session.ended': { title: 'Session ended', detail: 'Please log in again. Drafts are kept.' },
    'session.foreignOrigin': { title: 'Request refused', detail: 'The request comes from another site.' },
    'session.notConfirmed': {
      title: 'Not confirmed yet',
      detail: 'A lead has to compare your check words before any content opens.',
    },
    'login.refused': { title: 'Log-in not possible', detail: 'E-mail or password are not right.' },
    'login.locked': { title: 'Locked for a while', detail: 'Too many attempts. Please wait 15 minutes.' },
    'login.busy': { title: 'Many log-ins', detail: 'Please try again in a few seconds.' },
    'password.wrong': { title: 'Password is not right', detail: 'The present password is not right.' },
    'password.tooShort': {
      title: 'Password too short',
      detail: 'A password of your own needs at least 14 characters.',
    },
    'password.tooSimple': { title: 'Password too simple', detail: 'Please choose a password that nobody guesses.' },
  },
);
