import type { Profile } from './profile.js';

/** Exploited or married off by partner or family. */
export const profilesByKin = {
  loverboy: {
    genders: [
      ['female', 9],
      ['male', 1],
    ],
    ages: [
      ['14-17', 2],
      ['18-21', 6],
      ['22-29', 2],
    ],
    origins: [[{ nationality: 'DE', languages: ['de'] }, 1]],
    form: 'sexual',
    furtherForms: ['criminal-acts'],
    sectors: ['sexual-services'],
    settings: ['flat', 'online'],
    means: ['dependency', 'psychological-violence', 'substances', 'sexual-violence', 'money-control'],
    indicators: [
      'psychological-violence',
      'substance-misuse',
      'restricted-movement',
      'forced-prostitution',
      'money-held',
    ],
    offences: ['stgb-232a', 'stgb-181a', 'stgb-182'],
    recruitment: [
      ['loverboy', 3],
      ['online', 3],
    ],
    recruiter: [['partner', 1]],
    referral: [
      ['youth-welfare', 3],
      ['private-person', 2],
      ['police', 2],
      ['online-counselling', 2],
    ],
    paths: [['german', 1]],
    areas: [
      ['legal', 4],
      ['stabilisation', 5],
      ['education-work', 3],
      ['health', 3],
      ['housing', 2],
    ],
    childrenChance: 0.1,
    summaries: [
      'Über soziale Medien kennengelernt, emotional abhängig gemacht, dann zur Prostitution gebracht. Trennung vollzogen, Kontaktversuche dauern an.',
      'Wohngruppe hat die Beratung eingeschaltet. Ambivalent, spricht vom Täter noch als Freund. Schule soll weitergehen.',
    ],
  },
  balkans: {
    genders: [
      ['female', 4],
      ['male', 1],
    ],
    ages: [
      ['18-21', 1],
      ['22-29', 4],
      ['30-39', 3],
    ],
    origins: [
      [{ nationality: 'AL', languages: ['sq'] }, 3],
      [{ nationality: 'RS', languages: ['sr'] }, 2],
      [{ nationality: 'XK', languages: ['sq'] }, 2],
    ],
    form: 'sexual',
    furtherForms: ['slavery-like'],
    sectors: ['sexual-services', 'household'],
    settings: ['flat', 'household'],
    means: ['threats-family', 'violence', 'withheld-papers', 'dependency'],
    indicators: ['violence', 'papers-withheld', 'restricted-movement', 'forced-prostitution'],
    offences: ['stgb-232', 'stgb-232a', 'stgb-239'],
    recruitment: [
      ['family', 2],
      ['loverboy', 2],
    ],
    recruiter: [
      ['partner', 3],
      ['relative', 1],
    ],
    referral: [
      ['womens-shelter', 2],
      ['self', 2],
      ['reception-centre', 2],
    ],
    paths: [
      ['tolerated', 3],
      ['witness', 2],
      ['reflection', 2],
      ['asylum', 2],
    ],
    areas: [
      ['residence', 4],
      ['stabilisation', 4],
      ['legal', 3],
      ['family', 2],
      ['education-work', 2],
    ],
    childrenChance: 0.5,
    summaries: [
      'Vom Partner unter falschen Versprechen nach Deutschland gebracht und eingesperrt. Asylantrag abgelehnt, Duldung. Aussagebereit, wenn die Familie geschützt ist.',
    ],
  },
  marriage: {
    genders: [
      ['female', 9],
      ['male', 1],
    ],
    ages: [
      ['14-17', 1],
      ['18-21', 4],
      ['22-29', 3],
    ],
    origins: [
      [{ nationality: 'IQ', languages: ['kmr', 'ar'] }, 3],
      [{ nationality: 'SY', languages: ['ar'] }, 2],
      [{ nationality: 'AF', languages: ['prs'] }, 2],
      [{ nationality: 'TR', languages: ['tr'] }, 1],
    ],
    form: 'forced-marriage',
    furtherForms: ['slavery-like'],
    sectors: ['household'],
    settings: ['household', 'flat'],
    means: ['threats-family', 'violence', 'isolation', 'psychological-violence'],
    indicators: ['violence', 'restricted-movement', 'afraid-to-speak', 'psychological-violence'],
    offences: ['stgb-237', 'stgb-240', 'stgb-223ff'],
    recruitment: [['family', 1]],
    recruiter: [
      ['relative', 4],
      ['partner', 1],
    ],
    referral: [
      ['womens-shelter', 3],
      ['youth-welfare', 2],
      ['self', 2],
      ['helpline', 1],
    ],
    paths: [
      ['spouse', 3],
      ['refugee', 3],
      ['subsidiary', 2],
      ['asylum', 1],
    ],
    areas: [
      ['stabilisation', 5],
      ['housing', 3],
      ['legal', 3],
      ['residence', 3],
      ['family', 2],
    ],
    childrenChance: 0.4,
    summaries: [
      'Von der Familie verheiratet, im Haushalt der Schwiegereltern festgehalten. In einer Nacht mit Hilfe einer Nachbarin gegangen. Suche durch die Familie.',
      'Drohende Rückführung zur Heirat in den Ferien, Jugendamt eingeschaltet. Auskunftssperre und Ortswechsel.',
    ],
  },
} satisfies Record<string, Profile>;
