import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { holidayOn, nextWorkingDay } from './holiday-on.js';
import { lands } from './lands.js';
import { firstYear, lastYear } from './generated/holiday-table.js';

const codes = lands.map(({ code }) => code);
const libraries = new Map(codes.map((code) => [code, new Holidays('DE', ...(code.split('-') as [string]))]));

/** The library takes its time: all years that deadlines of today can reach, a sample of the others. */
const comparedYears = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index).filter(
  (year) => year % 5 === 0 || (year >= 2020 && year <= 2036),
);

function byLibrary(year: number, land: string): readonly string[] {
  const all = libraries.get(land)?.getHolidays(year) ?? [];
  return [...new Set(all.filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10)))].toSorted();
}

function byTable(year: number, land: string): readonly string[] {
  const days: string[] = [];
  for (let day = Temporal.PlainDate.from({ year, month: 1, day: 1 }); day.year === year; day = day.add({ days: 1 })) {
    if (holidayOn(day.toString(), land)) days.push(day.toString());
  }
  return days;
}

const everywhere = 'BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH BY-A BY-KATH BY-EVANG SN-BZ TH-EIC TH-UH TH-WAK';
const thuringia = 'TH TH-EIC TH-UH TH-WAK';
const bavaria = 'BY BY-A BY-KATH BY-EVANG';

/** The table of the reference: day by year from 2024 to 2028, and where it is a holiday. */
const reference: readonly (readonly [name: string, where: string, days: readonly (string | null)[]])[] = [
  ['Neujahr', everywhere, ['01-01', '01-01', '01-01', '01-01', '01-01']],
  ['Heilige Drei Könige', `BW ST ${bavaria}`, ['01-06', '01-06', '01-06', '01-06', '01-06']],
  ['Internationaler Frauentag', 'BE MV', ['03-08', '03-08', '03-08', '03-08', '03-08']],
  ['Karfreitag', everywhere, ['03-29', '04-18', '04-03', '03-26', '04-14']],
  ['Ostersonntag', 'BB', ['03-31', '04-20', '04-05', '03-28', '04-16']],
  ['Ostermontag', everywhere, ['04-01', '04-21', '04-06', '03-29', '04-17']],
  ['Tag der Arbeit', everywhere, ['05-01', '05-01', '05-01', '05-01', '05-01']],
  ['Tag der Befreiung (80. Jahrestag)', 'BE', [null, '05-08', null, null, null]],
  ['Christi Himmelfahrt', everywhere, ['05-09', '05-29', '05-14', '05-06', '05-25']],
  ['Pfingstsonntag', 'BB', ['05-19', '06-08', '05-24', '05-16', '06-04']],
  ['Pfingstmontag', everywhere, ['05-20', '06-09', '05-25', '05-17', '06-05']],
  [
    'Fronleichnam',
    `BW HE NW RP SL SN-BZ TH-EIC TH-UH TH-WAK ${bavaria}`,
    ['05-30', '06-19', '06-04', '05-27', '06-15'],
  ],
  ['75-jähriges Jubiläum des Volksaufstands in der DDR', 'BE', [null, null, null, null, '06-17']],
  ['Augsburger Friedensfest', 'BY-A', ['08-08', '08-08', '08-08', '08-08', '08-08']],
  ['Mariä Himmelfahrt', 'SL BY-A BY-KATH', ['08-15', '08-15', '08-15', '08-15', '08-15']],
  ['Weltkindertag', thuringia, ['09-20', '09-20', '09-20', '09-20', '09-20']],
  ['Tag der Deutschen Einheit', everywhere, ['10-03', '10-03', '10-03', '10-03', '10-03']],
  ['Reformationstag', `BB MV SN SN-BZ ST HB HH NI SH ${thuringia}`, ['10-31', '10-31', '10-31', '10-31', '10-31']],
  ['Allerheiligen', `BW NW RP SL ${bavaria}`, ['11-01', '11-01', '11-01', '11-01', '11-01']],
  ['Buß- und Bettag', 'SN SN-BZ', ['11-20', '11-19', '11-18', '11-17', '11-22']],
  ['1. Weihnachtstag', everywhere, ['12-25', '12-25', '12-25', '12-25', '12-25']],
  ['2. Weihnachtstag', everywhere, ['12-26', '12-26', '12-26', '12-26', '12-26']],
];

describe('the public holidays', () => {
  it.each(codes)('of %s are those of the library, every year from 2020 to 2036 and every fifth one else', (land) => {
    for (const year of comparedYears) expect(byTable(year, land)).toEqual(byLibrary(year, land));
  });

  it.each(codes)('of %s are those of the reference, by name, from 2024 to 2028', (land) => {
    for (const [index, year] of [2024, 2025, 2026, 2027, 2028].entries()) {
      const expected = reference
        .filter(([, where, days]) => where.split(' ').includes(land) && days[index] !== null)
        .map(([name, , days]) => `${String(year)}-${days[index] ?? ''} ${name}`);
      expect(byTable(year, land).map((day) => `${day} ${holidayOn(day, land)?.de ?? ''}`)).toEqual(expected);
    }
  });

  it('do not include the eves', () => {
    for (const land of codes) {
      expect([holidayOn('2026-12-24', land), holidayOn('2026-12-31', land)]).toEqual([null, null]);
    }
  });

  it('are said in German and English', () => {
    expect(holidayOn('2026-06-04', 'NW')).toEqual({ de: 'Fronleichnam', en: 'Corpus Christi' });
    expect(holidayOn('2026-06-04', 'NI')).toBeNull();
  });

  it('are not invented for a land nobody knows or a year nobody looked up', () => {
    expect(() => holidayOn('2026-06-04', 'XX')).toThrow(RangeError);
    expect(() => holidayOn('2072-06-04', 'NW')).toThrow(RangeError);
  });
});

describe('the next working day', () => {
  it.each([
    ['2026-04-03', 'NW', '2026-04-07'],
    ['2026-12-24', 'NW', '2026-12-24'],
    ['2026-12-25', 'NW', '2026-12-28'],
    ['2025-05-08', 'BE', '2025-05-09'],
    ['2025-05-08', 'BB', '2025-05-08'],
    ['2028-08-08', 'BY-A', '2028-08-09'],
    ['2028-08-08', 'BY', '2028-08-08'],
  ])('from %s in %s is %s', (date, land, expected) => {
    expect(nextWorkingDay(date, land)).toBe(expected);
  });
});
