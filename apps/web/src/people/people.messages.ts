import { invitationsMessages } from './invitations/invitations.messages.js';
import { organisationsMessages } from './organisations/organisations.messages.js';
import { recoveryMessages } from './recovery/recovery.messages.js';
import { teamMessages } from './team/team.messages.js';

const de = {
  people: { ...invitationsMessages.de, ...organisationsMessages.de, ...recoveryMessages.de, ...teamMessages.de },
};
const en: typeof de = {
  people: { ...invitationsMessages.en, ...organisationsMessages.en, ...recoveryMessages.en, ...teamMessages.en },
};

export const peopleMessages = { de, en };
