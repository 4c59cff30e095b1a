import { invitationMail } from './invitation.mail.js';

it('the mail with the link says nothing of who invites and what for', () => {
  const { to, subject, text } = invitationMail('neu@stelle.example', 'https://geleit.example/#/einladung?token=T');

  expect(to).toBe('neu@stelle.example');
  expect(text).toContain('https://geleit.example/#/einladung?token=T');
  expect(`${subject}${text}`).not.toMatch(
    /beratung|stelle\b|fall\b|case\b|klient|betroffen|traffick|handel|nordlicht/i,
  );
});
