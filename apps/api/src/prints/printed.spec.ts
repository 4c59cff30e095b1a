import { SheetPaper } from '../deadline-rules/sheet/sheet-paper.js';
import { turnsOfOthers } from '../testing/turns-of-others.js';
import { blackedOutTexts } from './blacked-out-texts.js';
import type { CaseContent } from './content/case-content.js';
import { nothingPassedOn } from './content/passed-on.js';
import { printed } from './printed.js';
import type { Printer } from './printer.js';
import { aboutPersonSheet } from './sheets/about-person-sheet.js';
import { printWords } from './words/print-words.js';

const note = 'Sie berichtet vom Gespräch mit Herrn Petrov über die Wohnung. '.repeat(40);
const steps = (count: number): CaseContent['steps'] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    version: 1,
    occurredOn: '2026-11-02',
    area: 'stabilisation',
    kind: 'counselling',
    minutes: 30,
    channel: 'phone',
    withWhom: [],
    interpreter: null,
    language: null,
    outcome: null,
    note: `${index} ${note}`,
    loggedBy: null,
    createdAt: '2026-11-02T10:00:00Z',
    updatedAt: '2026-11-02T10:00:00Z',
  }));
const none = { consents: [], standing: [], goals: [], tasks: [], risk: [], housing: [], health: [], benefits: [] };
const aContent = (count: number): CaseContent => ({
  ...none,
  file: {
    id: 'a',
    version: 1,
    kind: 'anonymous',
    code: 'ADLER-17',
    state: 'active',
    closingReason: null,
    restricted: false,
    responsible: null,
    deputies: [],
    facts: {},
    narrative: {},
    nextDeadline: null,
    lastContactOn: '2026-11-02',
    firstContactOn: null,
    contactId: null,
    createdAt: '2026-11-02T10:00:00Z',
    updatedAt: '2026-11-02T10:00:00Z',
    may: { change: true, readIdentity: false, readAccessLog: false, reassign: false },
  },
  steps: steps(count),
  residence: [],
  deadlines: [],
  events: [],
  proceedings: [],
  documents: [],
});
const aPrinter = (content: CaseContent): Printer => ({
  content,
  passedOn: nothingPassedOn,
  words: printWords.de,
  language: 'de',
  today: '2026-11-24',
  withIdentity: false,
  withStaff: true,
  free: (text) => text || null,
});
const blacking = { hide: [], own: [], mask: '[#]' };

describe('a long case on paper', () => {
  it('leaves others their turn while it is set', async () => {
    const printer = aPrinter(aContent(80));
    const order = { kind: 'case-file' as const, parts: ['steps' as const], madeAt: new Date(0), madeBy: null };
    expect(await turnsOfOthers(() => printed(printer, order))).toBeGreaterThan(50);
  });

  it('leaves others their turn while its pages are numbered', async () => {
    const paper = new SheetPaper({ title: 'x', subject: 'x', language: 'de', madeAt: new Date(0) });
    for (let page = 0; page < 200; page += 1) paper.row('x', note.repeat(2));
    expect(await turnsOfOthers(() => paper.finish((page, pages) => `${page}/${pages}`))).toBeGreaterThan(5);
  });

  it('leaves others their turn while names are looked for, and blacks out as at once', async () => {
    const content = { steps: steps(60) };
    expect(await turnsOfOthers(() => blackedOutTexts(content, blacking))).toBeGreaterThan(10);
    const free = await blackedOutTexts(content, blacking);
    expect(free(content.steps[3]?.note)).not.toContain('Petrov');
    expect([free('Herr Petrov rief an.'), free(''), free(null)]).toEqual(['Herr [#] rief an.', null, null]);
  });
});

describe('the sheet for the person herself', () => {
  it('says for which years an anonymous summary was released, and when', () => {
    const passedOn = { ...nothingPassedOn, releases: [{ year: 2025, on: '2026-01-15' }] };
    expect(aboutPersonSheet({ ...aPrinter(aContent(0)), passedOn })).toContainEqual({
      kind: 'row',
      label: '15.01.2026',
      value: 'Bundesweite Statistik für 2025: anonyme Zusammenfassung ohne Namen, Tage und Orte',
    });
  });

  it('says so when nothing was passed on to anybody', () => {
    expect(aboutPersonSheet(aPrinter(aContent(0)))).toContainEqual({
      kind: 'text',
      text: 'An niemanden weitergegeben.',
    });
  });
});
