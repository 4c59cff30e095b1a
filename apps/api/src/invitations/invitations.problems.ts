import { problems } from '../common/problems/wording.js';

export const invitationProblems = problems(
  {
    'invitation.gone': {
      title: 'Dieser Link gilt nicht mehr',
      detail: 'Ein Link gilt sieben Tage und einmal. Bitte lassen Sie sich neu einladen.',
    },
    'invitation.emailTaken': {
      title: 'Adresse schon vergeben',
      detail: 'Mit dieser E-Mail-Adresse gibt es schon einen Zugang. Bitte lassen Sie sich mit einer anderen einladen.',
    },
    'invitation.roleDiffers': {
      title: 'Schon in anderer Rolle dabei',
      detail: 'Diese Person hat hier schon einen Zugang in einer anderen Rolle.',
    },
    'invitation.hasHead': {
      title: 'Die Stelle hat schon eine Leitung',
      detail:
        'Weitere lädt sie selbst ein. Ist das Passwort ihrer Leitung verloren, öffnen Sie zuerst eine Wiederherstellung.',
    },
    'invitation.used': { title: 'Schon angenommen', detail: 'Diese Einladung wurde schon angenommen.' },
  },
  {
    'invitation.gone': {
      title: 'This link is no longer valid',
      detail: 'A link is valid for seven days and once. Please ask to be invited anew.',
    },
    'invitation.emailTaken': {
      title: 'Address already taken',
      detail: 'There is an account with this e-mail address already. Please ask to be invited with another one.',
    },
    'invitation.roleDiffers': {
      title: 'Already here in another role',
      detail: 'This person has an account here in another role.',
    },
    'invitation.hasHead': {
      title: 'The centre has a lead already',
      detail: 'She invites the others herself. If the password of its lead is lost, open a recovery first.',
    },
    'invitation.used': { title: 'Already accepted', detail: 'This invitation has been accepted already.' },
  },
);
