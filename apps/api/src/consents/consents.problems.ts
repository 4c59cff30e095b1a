import { problems } from '../common/problems/wording.js';

const ask = 'Halten Sie die Einwilligung fest, sobald sie erteilt ist.';
const askEn = 'Record the consent as soon as it is given.';

export const consentProblems = problems(
  {
    'consent.missing.record': {
      title: 'Einwilligung fehlt: Führen der Akte',
      detail: `Die Klient*in hat dem Führen einer Akte mit ihren Angaben nicht zugestimmt. ${ask}`,
    },
    'consent.missing.disclosure': {
      title: 'Einwilligung fehlt: Weitergabe',
      detail: `Für die Weitergabe an diese Stelle liegt keine Einwilligung vor. ${ask}`,
    },
    'consent.missing.handover': {
      title: 'Einwilligung fehlt: Übergabe',
      detail: `Für die Übergabe an eine andere Beratungsstelle liegt keine Einwilligung vor. ${ask}`,
    },
    'consent.missing.statistics': {
      title: 'Einwilligung fehlt: nationale Statistik',
      detail: `Für die Auswertung in der nationalen Statistik liegt keine Einwilligung vor. ${ask}`,
    },
    'consent.stateForbidden': {
      title: 'Übergang nicht möglich',
      detail: 'Auf „%{from}“ kann nicht „%{to}“ folgen. Widerrufen wird nur, was erteilt wurde.',
    },
  },
  {
    'consent.missing.record': {
      title: 'Consent missing: keeping a record',
      detail: `The client has not agreed to a record with what identifies her. ${askEn}`,
    },
    'consent.missing.disclosure': {
      title: 'Consent missing: passing on',
      detail: `There is no consent to pass anything on to this body. ${askEn}`,
    },
    'consent.missing.handover': {
      title: 'Consent missing: handover',
      detail: `There is no consent to hand over to another centre. ${askEn}`,
    },
    'consent.missing.statistics': {
      title: 'Consent missing: national statistics',
      detail: `There is no consent to be counted in the national statistics. ${askEn}`,
    },
    'consent.stateForbidden': {
      title: 'Move not possible',
      detail: '“%{to}” cannot follow “%{from}”. Only what was given can be withdrawn.',
    },
  },
);
