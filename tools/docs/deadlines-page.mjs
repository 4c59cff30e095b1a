import { deadlineRules, lands, remedyOf } from '@geleit/domain';
import { deadlinesFrame } from './deadlines-frame.mjs';

const areas = {
  residence: 'Aufenthalt',
  asylum: 'Asyl',
  courts: 'Straf- und Zivilgerichte',
  social: 'Entschädigung und Sozialrecht',
  labour: 'Arbeit',
  family: 'Familie, Schwangerschaft, Standesamt',
  'data-protection': 'Datenschutz und Akten',
};
const kinds = { notified: 'zugestellt', posted: 'zur Post', event: 'Ereignis' };
const units = {
  hours: ['Stunde', 'Stunden'],
  days: ['Tag', 'Tage'],
  weeks: ['Woche', 'Wochen'],
  months: ['Monat', 'Monate'],
  years: ['Jahr', 'Jahre'],
  werktage: ['Werktag', 'Werktage'],
};
const shifts = { yes: 'ja', no: 'nie', unsettled: 'ungeklärt: früherer Tag' };
const fictions = {
  vwvfg4: '4. Tag, § 41 Abs. 2 VwVfG (Land)',
  vwzg4: '4. Tag, § 4 Abs. 2 VwZG',
  sgb4: '4. Tag, § 37 Abs. 2 SGB X',
  ao4s: '4. Tag, verschoben, § 122 Abs. 2, § 108 Abs. 3 AO',
};
const directions = {
  end: 'letzter Tag',
  earliest: 'erster Tag',
  before: 'vorher tun',
  start: 'Beginn',
  date: 'Termin',
};
const severities = { legal: 'Recht', financial: 'Geld', organisational: 'Ordnung' };
const foundations = {
  found: 'gelesen',
  'found-in-part': '**teils gelesen**',
  recall: '**nicht gelesen**',
  practice: '**Erfahrungswert**',
};

const span = (n, unit) => `${n} ${units[unit][n === 1 ? 0 : 1]}`;

function periodOf({ op, n, unit }) {
  switch (op) {
    case 'add':
      return span(n, unit);
    case 'inclusive':
      return `${span(n, unit)}, erster Tag zählt mit`;
    case 'after':
      return `erster Tag nach ${span(n, unit)}`;
    case 'sub':
      return `${span(n, unit)} vorher`;
    case 'date':
      return 'der Tag selbst';
    case 'month-end':
      return n === 0 ? 'Ende des Monats' : `Ende des Monats + ${n}`;
    case 'year-end':
      return `31.12. des Jahres + ${n}`;
    case 'werktage':
      return `${n}. Werktag danach (Samstag zählt)`;
    case 'hours':
      return `${span(n, unit)} auf der Uhr`;
    default:
      throw new RangeError(`period: ${op} has no words`);
  }
}

const day = (date) => date.split('-').toReversed().join('.');

function validityOf({ regime, norms, validFrom, validTo }) {
  const subject = regime?.of === 'registration' ? 'Registrierung' : 'Asylantrag';
  return [
    regime?.from && `${subject} ab ${day(regime.from)}`,
    regime?.until && `${subject} bis ${day(regime.until)}`,
    norms && 'altes und neues Asylrecht',
    validFrom && `Ereignis ab ${day(validFrom)}`,
    validTo && `Ereignis bis ${day(validTo)}`,
  ]
    .filter(Boolean)
    .join('; ');
}

function warningsOf({ warnDaysBefore, warnHoursBefore }) {
  return warnHoursBefore ? `${warnHoursBefore.join(', ')} Stunden` : warnDaysBefore.join(', ');
}

function normOf({ norm, norms }) {
  return norms ? `neu: ${norms.new}; alt: ${norms.old}` : norm;
}

function rowOf(rule, number) {
  const remedy = remedyOf(rule.id);
  const cells = [
    String(number),
    `\`${rule.id}\`<br>**${rule.name.de}**`,
    `${rule.triggerWords.de}<br>(${rule.kinds.map((kind) => kinds[kind]).join(', ')}${rule.fiction ? `; ${fictions[rule.fiction]}` : ''})`,
    `${periodOf(rule.period)}<br>(${directions[rule.direction]})`,
    shifts[rule.shift],
    normOf(rule),
    validityOf(rule) || '–',
    `${severities[rule.severity]}: ${rule.consequence?.de ?? '–'}`,
    `${rule.remedy?.de ?? '–'}${remedy ? `<br>→ \`${remedy}\`` : ''}`,
    warningsOf(rule),
    `${rule.source}<br>${foundations[rule.foundation]}`,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

const columns = [
  'Nr.',
  'Regel',
  'Auslöser',
  'Frist',
  'Verschiebung',
  'Norm',
  'gilt für',
  'wenn versäumt',
  'Abhilfe',
  'Erinnerung (Tage vorher)',
  'Quelle',
];

/** The page docs/deadlines.md: everything that a lawyer has to check, line by line, made from the rules themselves. */
export function deadlinesPage() {
  let number = 0;
  const tables = Object.entries(areas).flatMap(([area, title]) => [
    `### ${title}`,
    '',
    '<!-- prettier-ignore-start -->',
    `| ${columns.join(' | ')} |`,
    `|${columns.map(() => '---').join('|')}|`,
    ...deadlineRules.filter((rule) => rule.area === area).map((rule) => rowOf(rule, (number += 1))),
    '<!-- prettier-ignore-end -->',
    '',
  ]);
  const counts = Object.keys(foundations).map(
    (foundation) =>
      `${deadlineRules.filter((rule) => rule.foundation === foundation).length} ${foundations[foundation].replaceAll('*', '')}`,
  );
  return deadlinesFrame({ tables: tables.join('\n').trimEnd(), count: deadlineRules.length, counts, lands });
}
