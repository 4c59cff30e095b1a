import type { CaseFileFields } from '@geleit/domain';
import type { AdlerDays } from './adler-days.js';

/** What is known of the client of ADLER-17. */
export function adlerFacts(days: AdlerDays): Omit<CaseFileFields, 'code'> {
  return {
    kind: 'safe-contact',
    gender: 'female',
    ageGroup: '22-29',
    yearOfBirth: Number(days.on('2024-11-12').slice(0, 4)) - 28,
    nationality: 'AL',
    countryOfOrigin: 'AL',
    lastCountryOfResidence: 'AL',
    languages: ['sq'],
    interpreter: 'yes',
    familyStatus: 'separated',
    schooling: 'secondary',
    disability: 'no',
    children: [
      {
        ageGroup: '6-11',
        whereabouts: 'with-client',
        since: days.on('2025-04-16'),
        earlier: [{ whereabouts: 'held-by-perpetrators', since: days.on('2024-03-04') }],
      },
      {
        ageGroup: '3-5',
        whereabouts: 'with-client',
        since: days.on('2025-04-16'),
        earlier: [{ whereabouts: 'held-by-perpetrators', since: days.on('2024-03-04') }],
      },
    ],
    pregnant: 'no',
    minorAtOffence: 'no',
    referralSource: 'self',
    identification: 'confirmed',
    identifiedBy: 'centre',
    identifiedOn: days.on('2024-12-03'),
    indicators: ['papers-withheld', 'violence', 'forced-prostitution', 'money-held', 'afraid-to-speak', 'restlessness'],
    exploitationForms: [{ form: 'sexual', main: true }],
    sectors: ['sexual-services'],
    settings: ['flat'],
    means: ['withheld-papers', 'threats-family', 'violence', 'sexual-violence', 'money-control'],
    recruitment: 'family',
    recruiter: 'partner',
    recruitedIn: 'AL',
    transitCountries: ['ME', 'AT'],
    exploitedIn: ['AL', 'DE'],
    exploitedInLands: ['NW'],
    exploitedFrom: days.on('2022-09-05'),
    exploitedUntil: days.on('2024-11-11'),
    offences: ['stgb-232', 'stgb-232a'],
    riskLevel: 'high',
    riskReviewOn: days.on('2026-02-09'),
    cooperation: 'statement',
    cooperationSince: days.on('2025-02-20'),
    earlierCooperation: [
      { cooperation: 'refused', since: days.on('2024-11-14') },
      { cooperation: 'undecided', since: days.on('2024-12-18') },
    ],
    prospect: 'uncertain',
    reflection: 'granted',
    educationWork: ['language-course'],
    summary: days.in(
      'Wurde im Herkunftsland vom Ehemann zur Prostitution gezwungen und von ihm nach Deutschland gebracht. Ist allein ' +
        'geflohen, die Täter hielten die beiden Kinder fest; seit {2025-04-16} leben sie bei ihr in der Schutzwohnung. ' +
        'Asylantrag als offensichtlich unbegründet abgelehnt (sicheres Herkunftsland), Klage abgewiesen. Große Angst vor ' +
        'Abschiebung und davor, gefunden zu werden. Hat als Zeugin ausgesagt. Zusage für einen Ausbildungsplatz in der ' +
        'Altenpflegehilfe, wenn bis {2026-03-31} ein passender Aufenthaltstitel vorliegt.',
    ),
    alias: 'Drita (selbst gewählter Name)',
    safeContact:
      'Telefon Mo bis Fr, 9 bis 18 Uhr. Nie werktags nach 18 Uhr. Keine Nachricht hinterlassen, Kennwort vereinbart.',
  };
}
