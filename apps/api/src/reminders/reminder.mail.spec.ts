import { reminderMail } from './reminder.mail.js';

const today = '2026-11-28';
const link = 'https://geleit.example/#/deadlines';
const mail = (dates: Parameters<typeof reminderMail>[1], language: 'de' | 'en' = 'de') =>
  reminderMail('mira@nordlicht.example', dates, { today, language, link });

describe('a mail of one deadline', () => {
  it('says that it is due, the date and where to look, and nothing else', () => {
    expect(mail([{ dueOn: '2026-11-30', reason: 'warning' }])).toEqual({
      to: 'mira@nordlicht.example',
      subject: 'Eine Frist braucht Sie, fällig in 2 Tagen',
      text: [
        'Montag, 30.11.2026: fällig in 2 Tagen',
        '',
        'Nach der Anmeldung steht hier, worum es geht:',
        link,
        '',
        'Mit Absicht nennt diese Mail weder Fall noch Person.',
      ].join('\n'),
    });
  });

  it.each([
    ['2026-11-28', 'Eine Frist braucht Sie, fällig heute', 'A deadline needs you, due today'],
    ['2026-11-29', 'Eine Frist braucht Sie, fällig morgen', 'A deadline needs you, due tomorrow'],
    ['2026-12-28', 'Eine Frist braucht Sie, fällig in 30 Tagen', 'A deadline needs you, due in 30 days'],
    ['2026-11-27', 'Eine Frist braucht Sie, seit gestern überfällig', 'A deadline needs you, overdue since yesterday'],
    ['2026-11-20', 'Eine Frist braucht Sie, seit 8 Tagen überfällig', 'A deadline needs you, overdue for 8 days'],
  ])('due on %s says “%s”, in English “%s”', (dueOn, german, english) => {
    expect(mail([{ dueOn, reason: 'warning' }]).subject).toBe(german);
    expect(mail([{ dueOn, reason: 'warning' }], 'en').subject).toBe(english);
  });

  it('writes the day in English as nobody can misread it', () => {
    expect(mail([{ dueOn: '2026-12-05', reason: 'warning' }], 'en').text).toMatch(
      /^Saturday,? 5 December 2026: due in 7 days/,
    );
  });

  it('says when nobody has confirmed it', () => {
    const { subject, text } = mail([{ dueOn: '2026-11-30', reason: 'escalation' }]);
    expect(subject).toBe('Eine Frist braucht Sie, fällig in 2 Tagen: noch hat sie niemand bestätigt');
    expect(text).toContain('von niemandem bestätigt');
  });
});

describe('a digest', () => {
  it('lists the dates, the first one first', () => {
    const { subject, text } = mail([
      { dueOn: '2026-12-05', reason: 'warning' },
      { dueOn: '2026-11-27', reason: 'overdue' },
    ]);

    expect(subject).toBe('2 Fristen brauchen Sie, die erste seit gestern überfällig');
    expect(text.split('\n').slice(0, 2)).toEqual([
      'Freitag, 27.11.2026: seit gestern überfällig und noch offen',
      'Samstag, 05.12.2026: fällig in 7 Tagen',
    ]);
  });
});
