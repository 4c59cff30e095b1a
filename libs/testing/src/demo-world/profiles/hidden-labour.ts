import type { Profile } from './profile.js';

/** Exploitation of labour behind closed doors. */
export const hiddenLabourProfiles = {
  kitchen: {
    genders: [
      ['female', 2],
      ['male', 3],
    ],
    ages: [
      ['18-21', 2],
      ['22-29', 4],
      ['30-39', 2],
    ],
    origins: [
      [{ nationality: 'VN', languages: ['vi'] }, 4],
      [{ nationality: 'IN', languages: ['pa', 'hi'] }, 2],
      [{ nationality: 'CN', languages: ['zh'] }, 1],
    ],
    form: 'labour',
    furtherForms: ['criminal-acts'],
    sectors: ['catering', 'beauty'],
    settings: ['workplace'],
    means: ['debt', 'threats-family', 'withheld-papers', 'threats-authorities', 'withheld-wages'],
    indicators: ['works-off-debt', 'no-permit', 'afraid-to-speak', 'lives-at-workplace', 'threatened-with-report'],
    offences: ['stgb-232', 'stgb-232b', 'stgb-233'],
    recruitment: [
      ['agency', 3],
      ['family', 1],
    ],
    recruiter: [
      ['stranger', 3],
      ['acquaintance', 1],
    ],
    onTheWay: ['PL'],
    referral: [
      ['customs', 3],
      ['police', 2],
      ['youth-welfare', 1],
      ['lawyer', 1],
    ],
    paths: [
      ['asylum', 3],
      ['illegalWork', 2],
      ['training', 2],
      ['tolerated', 2],
      ['witness', 1],
    ],
    areas: [
      ['residence', 4],
      ['legal', 4],
      ['education-work', 3],
      ['stabilisation', 2],
    ],
    childrenChance: 0.15,
    summaries: [
      'Mit hohen Schulden für die Reise in Küchen und Nagelstudios weitergereicht. Spricht wenig, Angst um die Familie. Möchte eine Ausbildung machen.',
      'Nach einer Kontrolle des Zolls vermittelt. Schlief im Lager des Betriebs, Pass lag beim Arbeitgeber.',
    ],
  },
  aupair: {
    genders: [['female', 1]],
    ages: [
      ['18-21', 3],
      ['22-29', 3],
    ],
    origins: [
      [{ nationality: 'KE', languages: ['sw', 'en'] }, 2],
      [{ nationality: 'CO', languages: ['es'] }, 2],
      [{ nationality: 'GE', languages: ['ka', 'ru'] }, 1],
    ],
    form: 'slavery-like',
    furtherForms: ['labour'],
    sectors: ['au-pair', 'household'],
    settings: ['household'],
    means: ['excessive-hours', 'isolation', 'withheld-papers', 'threats-authorities'],
    indicators: ['excessive-hours', 'papers-withheld', 'lives-at-workplace', 'threatened-with-report'],
    offences: ['stgb-232', 'stgb-233'],
    recruitment: [
      ['agency', 2],
      ['online', 2],
    ],
    recruiter: [['employer', 1]],
    referral: [
      ['private-person', 2],
      ['helpline', 2],
      ['online-counselling', 2],
    ],
    paths: [
      ['illegalWork', 2],
      ['training', 1],
    ],
    areas: [
      ['residence', 4],
      ['stabilisation', 3],
      ['education-work', 3],
      ['housing', 2],
    ],
    childrenChance: 0,
    summaries: [
      'Als Au-pair gekommen, arbeitete siebzig Stunden in der Woche in zwei Haushalten. Nachbarin hat den Kontakt hergestellt.',
    ],
  },
} satisfies Record<string, Profile>;
