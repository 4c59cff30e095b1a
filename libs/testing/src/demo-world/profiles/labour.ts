import type { Profile } from './profile.js';

/** Exploitation of labour, by branch. */
export const labourProfiles = {
  building: {
    genders: [['male', 1]],
    ages: [
      ['22-29', 3],
      ['30-39', 4],
      ['40-49', 3],
      ['50-plus', 1],
    ],
    origins: [
      [{ nationality: 'RO', languages: ['ro'] }, 4],
      [{ nationality: 'MD', languages: ['ro', 'ru'] }, 2],
      [{ nationality: 'BG', languages: ['bg'] }, 2],
      [{ nationality: 'RS', languages: ['sr'] }, 1],
    ],
    form: 'labour',
    sectors: ['building'],
    settings: ['workplace'],
    means: ['withheld-wages', 'deception', 'excessive-hours', 'dependency', 'withheld-necessities'],
    indicators: ['not-paid', 'crowded-living', 'excessive-hours', 'lives-at-workplace', 'false-promises'],
    offences: ['stgb-233', 'stgb-232b'],
    recruitment: [
      ['work', 3],
      ['agency', 2],
      ['online', 1],
    ],
    recruiter: [
      ['employer', 3],
      ['acquaintance', 2],
    ],
    referral: [
      ['customs', 3],
      ['counselling-centre', 3],
      ['self', 2],
    ],
    paths: [
      ['freeMovement', 4],
      ['jobSeeker', 2],
      ['illegalWork', 2],
    ],
    areas: [
      ['legal', 5],
      ['livelihood', 4],
      ['housing', 2],
      ['education-work', 2],
      ['network', 2],
    ],
    childrenChance: 0.3,
    summaries: [
      'Fünf Monate auf wechselnden Baustellen, zwölf Stunden am Tag, Lohn bis auf Vorschüsse einbehalten. Unterkunft im Container. Lohnforderung läuft.',
      'Nach einem Arbeitsunfall ohne Behandlung vor die Tür gesetzt. Arbeitgeber bestreitet das Arbeitsverhältnis.',
    ],
  },
  care: {
    genders: [['female', 1]],
    ages: [
      ['30-39', 2],
      ['40-49', 4],
      ['50-plus', 3],
    ],
    origins: [
      [{ nationality: 'PL', languages: ['pl'] }, 3],
      [{ nationality: 'UA', languages: ['uk', 'ru'] }, 3],
      [{ nationality: 'BG', languages: ['bg'] }, 2],
    ],
    form: 'labour',
    sectors: ['care', 'household'],
    settings: ['household'],
    means: ['excessive-hours', 'isolation', 'withheld-wages', 'dependency'],
    indicators: ['excessive-hours', 'lives-at-workplace', 'not-paid', 'restricted-movement'],
    offences: ['stgb-233'],
    recruitment: [
      ['agency', 3],
      ['online', 2],
    ],
    recruiter: [
      ['employer', 2],
      ['stranger', 2],
    ],
    referral: [
      ['self', 3],
      ['private-person', 2],
      ['helpline', 2],
    ],
    paths: [
      ['freeMovement', 3],
      ['temporary', 3],
    ],
    areas: [
      ['legal', 5],
      ['livelihood', 3],
      ['health', 2],
      ['education-work', 2],
    ],
    childrenChance: 0.3,
    summaries: [
      'Betreuung rund um die Uhr im Privathaushalt, kein freier Tag, Lohn unter der Hälfte der Zusage. Hat den Haushalt verlassen, wohnt bei einer Bekannten.',
    ],
  },
  drivers: {
    genders: [['male', 1]],
    ages: [
      ['30-39', 3],
      ['40-49', 3],
    ],
    origins: [
      [{ nationality: 'UZ', languages: ['uz', 'ru'] }, 2],
      [{ nationality: 'GE', languages: ['ka'] }, 2],
      [{ nationality: 'PH', languages: ['fil', 'en'] }, 1],
    ],
    form: 'labour',
    sectors: ['transport'],
    settings: ['workplace'],
    means: ['withheld-wages', 'excessive-hours', 'withheld-papers', 'deception'],
    indicators: ['not-paid', 'excessive-hours', 'papers-withheld', 'false-promises'],
    offences: ['stgb-233', 'stgb-232b'],
    recruitment: [
      ['agency', 1],
      ['work', 1],
    ],
    recruiter: [['employer', 1]],
    onTheWay: ['PL', 'LT'],
    referral: [
      ['counselling-centre', 2],
      ['police', 1],
      ['self', 1],
    ],
    paths: [
      ['illegalWork', 3],
      ['undocumented', 1],
    ],
    areas: [
      ['legal', 5],
      ['residence', 3],
      ['livelihood', 2],
      ['network', 2],
    ],
    childrenChance: 0.3,
    summaries: [
      'Monatelang im LKW gelebt und gefahren, Spesen abgezogen, Lohn nie ausgezahlt. Hat mit Kollegen auf dem Rastplatz gestreikt.',
    ],
  },
} satisfies Record<string, Profile>;
