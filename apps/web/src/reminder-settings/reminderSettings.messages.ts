const de = {
  reminderSettings: {
    title: 'Erinnerungen',
    intro: 'Eine Mail sagt nur, dass eine Frist Sie braucht und bis wann. Kein Fall, keine Norm, kein Name.',
    how: 'Wie möchten Sie erinnert werden?',
    mails: 'Mails',
    delivery: { single: 'Eine Mail je Frist', digest: 'Eine Mail am Tag mit allen' },
    digestAt: 'Uhrzeit der Sammelmail',
    digestHint: 'Deutsche Zeit, zum Beispiel 07:30.',
    timeWrong: 'Bitte als 07:30 eingeben',
    language: 'Sprache der Mails und des Kalenders',
    saved: 'Erinnerungen gespeichert',
    where: 'Wohin gehen die Mails?',
    smtp: 'An %{email}, über den Mailserver der Stelle.',
    outbox:
      'An niemanden: es ist kein Mailserver eingerichtet. Die Mails liegen als Dateien im Ordner %{folder} des Servers. Verlassen Sie sich auf die Startseite.',
    standing: 'Was heute zu sagen ist',
    none: 'Keine Warnung für heute.',
  },
};
const en: typeof de = {
  reminderSettings: {
    title: 'Reminders',
    intro: 'A mail says only that a deadline needs you, and until when. No case, no norm, no name.',
    how: 'How do you want to be reminded?',
    mails: 'Mails',
    delivery: { single: 'One mail a deadline', digest: 'One mail a day with all of them' },
    digestAt: 'Time of the daily mail',
    digestHint: 'German time, for example 07:30.',
    timeWrong: 'Please enter it as 07:30',
    language: 'Language of mails and calendar',
    saved: 'Reminders saved',
    where: 'Where do the mails go?',
    smtp: 'To %{email}, through the centre’s mail server.',
    outbox:
      'To nobody: no mail server is set up. The mails lie as files in the folder %{folder} of the server. Rely on the home page.',
    standing: 'What is to be said today',
    none: 'No warning for today.',
  },
};
export const reminderSettingsMessages = { de, en };
