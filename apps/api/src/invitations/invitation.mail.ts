import type { Mail } from '../mail/mail.service.js';

/** Says neither which organisation invites nor what it does: others may read the mailbox. */
export function invitationMail(to: string, link: string): Mail {
  return {
    to,
    subject: 'Ihr Zugang zu Geleit',
    text: [
      'Sie wurden eingeladen. Dieser Link gilt sieben Tage und nur einmal:',
      link,
      'Danach vergleicht die einladende Person mit Ihnen am Telefon vier Wörter. Vorher öffnet sich nichts.',
      '',
      'You have been invited. The link above is valid for seven days and only once.',
      'Afterwards the person who invited you compares four words with you by phone. Until then nothing opens.',
    ].join('\n'),
  };
}
