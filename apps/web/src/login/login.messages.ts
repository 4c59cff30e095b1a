const de = {
  login: {
    claim: 'Begleiten, Schritt für Schritt.',
    claim2: 'Nichts geht verloren.',
    about: 'Fallführung für Fachberatungsstellen. Alle Inhalte sind verschlüsselt.',
    title: 'Anmelden',
    hint: 'Ohne Eingabe endet die Sitzung, Entwürfe bleiben.',
    ended: 'Die Sitzung ist beendet. Entwürfe sind gesichert.',
    email: 'E-Mail',
    password: 'Passwort',
    show: 'anzeigen',
    hide: 'verbergen',
    submit: 'Anmelden',
    forgotten: 'Passwort vergessen',
    redeem: 'Einladung einlösen',
    otherLanguage: 'English',
    forgottenText:
      'Ihr Passwort öffnet die verschlüsselten Fälle, niemand kann es zurücksetzen. Ihre Leitung lädt Sie neu ein und bestätigt Sie danach.',
    redeemText: 'Öffnen Sie den Link aus der Einladungs-E-Mail. Er gilt einmal und sieben Tage lang.',
    demo: 'Demo: als eine dieser Rollen ansehen',
    wait: 'Bitte warten Sie %{seconds} Sekunden.',
    required: 'Bitte ausfüllen',
  },
};
const en: typeof de = {
  login: {
    claim: 'Side by side, step by step.',
    claim2: 'Nothing gets lost.',
    about: 'Case management for specialised counselling centres. All content is encrypted.',
    title: 'Log in',
    hint: 'Without input the session ends, drafts stay.',
    ended: 'The session has ended. Drafts are kept.',
    email: 'E-mail',
    password: 'Password',
    show: 'show',
    hide: 'hide',
    submit: 'Log in',
    forgotten: 'Forgotten password',
    redeem: 'Accept an invitation',
    otherLanguage: 'Deutsch',
    forgottenText:
      'Your password opens the encrypted cases, nobody can reset it. Your lead invites you anew and confirms you after that.',
    redeemText: 'Open the link from the invitation e-mail. It works once and for seven days.',
    demo: 'Demo: look around as one of these',
    wait: 'Please wait %{seconds} seconds.',
    required: 'Please fill in',
  },
};
export const loginMessages = { de, en };
