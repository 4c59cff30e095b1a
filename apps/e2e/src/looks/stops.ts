import type { Page } from 'playwright-core';
import { drawn } from '../drawn.js';

export interface Stop {
  name: string;
  open: (page: Page) => Promise<void>;
}

/** A page by its place, without a reload. */
export const go = async (page: Page, place: string): Promise<void> => {
  // The same page chosen again keeps what is open over it; another page in between begins anew.
  if ((await page.getByRole('dialog').count()) > 0) {
    await page.evaluate(() => (location.hash = '#/password'));
    await page.getByRole('dialog').first().waitFor({ state: 'detached' });
    await drawn(page);
  }
  await page.evaluate((hash) => (location.hash = hash), `#${place}`);
  await drawn(page);
};

/** A button (or an entry of a menu) by its German or English name. */
const press = (page: Page, name: RegExp, role: 'button' | 'menuitem' = 'button') =>
  page.getByRole(role, { name }).first().click();

const dialogOpens = (page: Page) => page.getByRole('dialog').first().waitFor();

const place = (name: string, path: string, heading = /./): Stop => ({
  name,
  open: async (page) => {
    await go(page, path);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  },
});

const onCase = (name: string, act: (page: Page) => Promise<unknown>, code = 'ADLER-17'): Stop => ({
  name,
  open: async (page) => {
    await go(page, '/cases');
    await page.getByRole('link', { name: code }).click();
    await page.getByRole('heading', { level: 2, name: /^(Verlauf|Timeline)$/ }).waitFor();
    await act(page);
  },
});

const caseMenu = (name: string, entry: RegExp): Stop =>
  onCase(name, async (page) => {
    await press(page, /^(Mehr|More): /);
    await press(page, entry, 'menuitem');
    await dialogOpens(page);
  });

const caseForm = (name: string, button: RegExp): Stop =>
  onCase(name, async (page) => {
    await press(page, button);
    await dialogOpens(page);
  });

const onPage = ({ open }: Stop, name: string, act: (page: Page) => Promise<unknown>): Stop => ({
  name,
  open: async (page) => {
    await open(page);
    await act(page);
  },
});

const deadlines = place('deadlines', '/deadlines', /^(Fristen|Deadlines)/);
const deadlineMenu = (name: string, entry: RegExp): Stop =>
  onPage(deadlines, name, async (page) => {
    await press(page, /^(Mehr zu|More on) /);
    await press(page, entry, 'menuitem');
    await dialogOpens(page);
  });
const contacts = place('contacts', '/contacts', /^(Erstkontakte|First contacts)$/);
const overview = place('overview', '/overview', /Nordlicht/);
const team = place('team', '/people', /^Team/);
const organisations = place('organisations', '/organisations');
const organisationMenu = (name: string, entry: RegExp): Stop =>
  onPage(organisations, name, async (page) => {
    await page.getByRole('button', { name: /^(Mehr zu|More on) .*Hafen/ }).click();
    await press(page, entry, 'menuitem');
    await dialogOpens(page);
  });

/** Everything of a case, which caseworkers and leads share. */
export const ofCases: Stop[] = [
  onCase('case', () => Promise.resolve()),
  onCase('case, tracks as a table', (page) => press(page, /^(Als Tabelle|As a table)/)),
  onCase('case, composer grown', (page) => press(page, /(Notieren|Note)$/)),
  caseForm('deadline of a case', /^(Frist|Deadline)$/),
  caseForm('event of a case', /^(Ereignis|Event)$/),
  caseForm('residence status', /^(Eintragen: Aufenthalt|Enter: Residence)$/),
  caseForm('residence history', /^(Verlauf|History): /),
  caseForm('link with another case', /^(Verknüpfen|Link): /),
  caseForm('pinned note', /^(Notiz anheften|Pin a note)$/),
  caseForm('former versions of a step', /^(Frühere Fassungen ansehen|Look at former versions): /),
  onCase('case, chips of every kind', (page) => press(page, /: \d+ (weitere|more)$/)),
  onCase('case, a step for several cases', async (page) => {
    await press(page, /(Notieren|Note)$/);
    await press(page, /^(Mehrere Fälle|Several cases)$/);
  }),
  contacts,
  onPage(contacts, 'contact with particulars', (page) => press(page, /^(Datum, Herkunft, Notiz|Date, origin, note)$/)),
  onPage(contacts, 'contact corrected', async (page) => {
    await press(page, /^(Erstkontakt vom|Correct the contact of) /);
    await dialogOpens(page);
  }),
  caseForm('correction of a step', /^(Schritt berichtigen|Correct this step): /),
  caseMenu('state', /^(Status ändern|Change state)$/),
  caseMenu('facts', /^(Merkmale ändern|Change facts)$/),
  caseMenu('summary', /^(Kurzbeschreibung ändern|Change summary)$/),
  caseMenu('safe contact', /^(Sicherer Kontakt|Safe contact)$/),
  caseMenu('responsibility', /^(Zuständigkeit übergeben|Hand over responsibility)$/),
  onCase('access log', async (page) => {
    await press(page, /^(Mehr|More): /);
    await press(page, /^(Wer hat zugegriffen|Who has had access)$/, 'menuitem');
    await page.getByRole('heading', { level: 1, name: /^(Wer hat|Who has)/ }).waitFor();
  }),
  place('new case', '/cases/create', /^(Neuer Fall|New case)$/),
  onPage(place('new case', '/cases/create', /^(Neuer Fall|New case)$/), 'new case with a safe contact', (page) =>
    page.getByText(/^(Mit sicherem Kontakt|With a safe contact)$/).click(),
  ),
  place('steps', '/support-steps'),
  deadlines,
  onPage(deadlines, 'deadline met', async (page) => {
    await press(page, /(als eingehalten eintragen|mark as met)$/);
    await dialogOpens(page);
  }),
  deadlineMenu('deadline explained', /^(Rechenweg und Geschichte|How it is counted, history)$/),
  deadlineMenu('warning confirmed', /^(Warnung bestätigen|Confirm the warning)$/),
  deadlineMenu('deadline missed', /^(Versäumt|Missed)$/),
  deadlineMenu('deadline moved', /^(Verschieben|Move)$/),
  deadlineMenu('deadline waived', /^(Entfällt|Waive)$/),
  onPage(place('home', '/'), 'composer over the home page', async (page) => {
    await page.keyboard.press('n');
    await dialogOpens(page);
  }),
  onPage(place('home', '/'), 'search', async (page) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('AD');
    await page.getByRole('option').first().waitFor();
  }),
  onPage(place('cases', '/cases', /^(Fälle|Cases)$/), 'filters of the list', async (page) => {
    await press(page, /^(Weitere|More)$/);
    await dialogOpens(page);
  }),
  place('reminders', '/reminders', /^(Erinnerungen|Reminders)$/),
  place('deputies', '/deputies', /^(Vertretung|Deputies)$/),
  place('calendar addresses', '/calendar-feeds', /^(Kalender abonnieren|Subscribe to a calendar)$/),
  place('a case that is not there', '/cases/0190a000-0000-7000-8000-000000000000'),
];

/** What belongs to everybody with a session. */
export const ofEverybody: Stop[] = [
  place('password', '/password', /^(Passwort ändern|Change password)$/),
  place('a page that is not there', '/nowhere'),
  onPage(place('start', '/'), 'help', async (page) => {
    await page.getByRole('main').waitFor();
    await page.keyboard.press('?');
    await dialogOpens(page);
  }),
  onPage(place('start', '/'), 'account menu', async (page) => {
    await press(page, /^(Konto|Account)/);
    await page.getByRole('menu').waitFor();
  }),
];

export const ofLeads: Stop[] = [
  onPage(overview, 'overview as tables', async (page) => {
    const charts = page.getByRole('button', { name: /(als Tabelle|as a table)$/ });
    await charts.first().waitFor();
    while ((await charts.count()) > 0) await charts.first().click();
  }),
  onPage(team, 'invitation of somebody', async (page) => {
    await press(page, /^(Person einladen|Invite somebody)$/);
    await dialogOpens(page);
  }),
  onPage(team, 'removal of somebody', async (page) => {
    await press(page, /^(Mehr zu|More on) /);
    await press(page, /^(Entfernen|Remove) …$/, 'menuitem');
    await dialogOpens(page);
  }),
  onPage(team, 'own organisation', async (page) => {
    await press(page, /^(Ändern|Change)$/);
    await dialogOpens(page);
  }),
  place('recovery', '/recovery', /^(Wiederherstellung|Recovery)$/),
];

export const ofAdministrators: Stop[] = [
  onPage(organisations, 'a new organisation', async (page) => {
    await press(page, /^(Organisation anlegen|Add organisation)$/);
    await dialogOpens(page);
  }),
  organisationMenu('members of an organisation', /^(Mitglieder|Members)$/),
  organisationMenu('suspension of an organisation', /^(Sperren|Suspend) …$/),
  organisationMenu('recovery of an organisation', /^(Wiederherstellung öffnen|Open a recovery) …$/),
];
