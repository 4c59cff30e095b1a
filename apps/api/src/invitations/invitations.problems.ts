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
    'invitation.used': { title: 'Already accepted', detail: 'This invitation has been accepted already.' },
  },
);
