import type { Mail } from '../mail/mail.service.js';

/** Tells the owner that somebody tried; says nothing of what the account is for. */
export function lockedAccountMail(to: string): Mail {
  return {
    to,
    subject: 'Ihr Zugang ist für 15 Minuten gesperrt',
    text: [
      'Zehnmal wurde ein falsches Passwort für Ihren Zugang eingegeben. Von dort ist er für 15 Minuten gesperrt.',
      'Waren Sie das nicht, sagen Sie bitte Ihrer Leitung Bescheid.',
      '',
      'A wrong password was entered ten times for your account. From there it is locked for 15 minutes.',
      'If this was not you, please tell your lead.',
    ].join('\n'),
  };
}
