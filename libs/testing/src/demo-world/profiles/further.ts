import type { Profile } from './profile.js';

/** Further forms, and those about whom little is known. */
export const furtherProfiles = {
  begging: {
    genders: [
      ['male', 3],
      ['female', 3],
    ],
    ages: [
      ['14-17', 3],
      ['18-21', 2],
      ['30-39', 2],
      ['50-plus', 1],
    ],
    origins: [
      [{ nationality: 'RO', languages: ['ro', 'rom'] }, 4],
      [{ nationality: 'BG', languages: ['bg', 'rom'] }, 3],
      [{ nationality: 'SK', languages: ['sk'] }, 1],
    ],
    form: 'begging',
    furtherForms: ['criminal-acts'],
    sectors: ['other'],
    settings: ['street'],
    means: ['violence', 'dependency', 'money-control', 'withheld-necessities'],
    indicators: ['money-held', 'neglect', 'transported', 'crowded-living'],
    offences: ['stgb-232', 'stgb-233'],
    recruitment: [
      ['family', 3],
      ['work', 1],
    ],
    recruiter: [
      ['relative', 2],
      ['acquaintance', 2],
    ],
    referral: [
      ['outreach', 3],
      ['police', 2],
      ['youth-welfare', 2],
    ],
    paths: [
      ['freeMovement', 1],
      ['jobSeeker', 3],
    ],
    areas: [
      ['stabilisation', 3],
      ['livelihood', 4],
      ['health', 2],
      ['return', 2],
      ['network', 3],
    ],
    childrenChance: 0.2,
    summaries: [
      'Wurde jeden Morgen an einen anderen Platz gebracht und musste das Geld abends abgeben. Streetwork hat den Kontakt hergestellt.',
    ],
  },
  'criminal-acts': {
    genders: [
      ['male', 4],
      ['female', 1],
    ],
    ages: [
      ['14-17', 3],
      ['18-21', 4],
    ],
    origins: [
      [{ nationality: 'VN', languages: ['vi'] }, 2],
      [{ nationality: 'AL', languages: ['sq'] }, 2],
      [{ nationality: 'MA', languages: ['ary', 'fr'] }, 2],
    ],
    form: 'criminal-acts',
    furtherForms: ['labour'],
    sectors: ['other'],
    settings: ['flat', 'street'],
    means: ['debt', 'threats', 'substances', 'isolation'],
    indicators: ['works-off-debt', 'locked-in', 'no-permit', 'substance-misuse'],
    offences: ['stgb-232', 'stgb-232b'],
    recruitment: [
      ['online', 2],
      ['other', 2],
    ],
    recruiter: [
      ['stranger', 3],
      ['acquaintance', 1],
    ],
    referral: [
      ['prison', 2],
      ['lawyer', 2],
      ['youth-welfare', 2],
    ],
    paths: [
      ['tolerated', 3],
      ['asylum', 2],
      ['training', 1],
    ],
    areas: [
      ['legal', 5],
      ['network', 3],
      ['education-work', 2],
      ['residence', 3],
    ],
    childrenChance: 0,
    summaries: [
      'Musste eine Plantage bewachen und durfte die Wohnung nicht verlassen. Verfahren als Beschuldigte*r, Hinweis auf das Prinzip der Straffreiheit gegeben.',
    ],
  },
  silent: {
    genders: [
      ['female', 3],
      ['male', 2],
      ['unknown', 1],
    ],
    ages: [
      ['unknown', 3],
      ['30-39', 2],
    ],
    origins: [
      [{ nationality: 'unknown', languages: ['en'] }, 2],
      [{ nationality: 'not-stated', languages: ['ro'] }, 1],
      [{ nationality: 'unknown', languages: ['es'] }, 1],
    ],
    form: 'threatened-only',
    sectors: ['other'],
    settings: ['other'],
    means: ['threats', 'dependency'],
    indicators: ['afraid-to-speak', 'unaware-of-rights'],
    offences: [],
    recruitment: [['unknown', 1]],
    recruiter: [['unknown', 1]],
    referral: [
      ['online-counselling', 3],
      ['helpline', 2],
      ['self', 2],
    ],
    paths: [['unknown', 1]],
    areas: [
      ['stabilisation', 6],
      ['legal', 2],
    ],
    childrenChance: 0,
    summaries: [
      'Möchte anonym bleiben. Meldet sich unregelmäßig, fragt nach Rechten und nach einem sicheren Ort für den Notfall.',
      'Kontakt nur über die Onlineberatung. Keine Angaben zur Person, das bleibt so.',
    ],
  },
} satisfies Record<string, Profile>;
