const story = 'ADLER-17';
const settlingMs = 700;

const everyLook = ['1440-light', '1440-dark', '390-light', '390-dark'];
/** What looks like its neighbours is shown at both widths, in the dark only where colours carry meaning. */
const light = ['1440-light', '390-light'];
const lightAndDark = [...light, '1440-dark'];

/** A part of the record of the story: its name in the address, and a heading that is there when it is. */
const section = (name, heading, looks = light) => ({
  name: `case-${name}`,
  looks,
  goTo: (page, link) => openSection(page, `${link}/${name}`, heading),
});

const at = (name, place, heading, looks = everyLook) => ({ name, looks, goTo: (page) => open(page, place, heading) });

/** Whose pages are taken, what they are called, in which looks, and how to get there. */
export const people = [
  {
    email: 'beratung@nordlicht.example',
    pages: [
      {
        name: 'home',
        looks: everyLook,
        goTo: (page) => page.getByRole('heading', { name: 'Gesetzliche Fristen' }).waitFor(),
      },
      at('list', '/cases', 'Fälle'),
      { name: 'case', looks: everyLook, goTo: (page, link) => openSection(page, link, 'Verlauf') },
      at('new-case', '/cases/create', 'Neuer Fall'),
      at('deadlines', '/deadlines', 'Fristen'),
      at('calendar', '/calendar', 'Kalender'),
      { name: 'deadline-calculator', looks: everyLook, goTo: compute },
      at('deadline-rules', '/deadline-rules', 'Fristenregeln'),
      at('tasks', '/tasks', 'Aufgaben', light),
      at('contacts', '/contacts', 'Erstkontakte', light),
      at('places', '/places', 'Plätze', light),
      at('releases', '/releases', 'Freigabe für die Statistik', light),
      section('facts', 'Person und Herkunft'),
      section('plan', 'Hilfeplan', lightAndDark),
      section('safety', 'Gefährdung und Schutz'),
      section('consents', 'Aussagen'),
      section('residence', 'Alle Status'),
      section('proceedings', 'Verfahren', lightAndDark),
      section('housing', 'Unterbringung'),
      section('health', 'Gesundheit'),
      section('benefits', 'Summen'),
      section('documents', 'Dokumente'),
    ],
  },
  {
    email: 'leitung@nordlicht.example',
    pages: [
      at('overview', '/overview', /^Übersicht/),
      at('team', '/people', 'Team'),
      at('audit', '/audit', 'Prüfprotokoll'),
      { name: 'access-log', looks: everyLook, goTo: (page, link) => open(page, `${link}/access-log`, /./) },
      at('own-figures', '/statistics/own', 'Eigene Zahlen', light),
    ],
  },
  {
    email: 'koordination@netzwerk.example',
    seesNoCase: true,
    pages: [
      at('network-home', '/statistics/overview', /^Jahresübersicht/, light),
      at('statistics-tables', '/statistics', /./, lightAndDark),
      at('statistics-report', '/statistics/reports/2022', /2022$/, light),
      at('statistics-years', '/statistics/years', 'Jahre der Statistik', light),
    ],
  },
];

export async function linkToStory(page) {
  await open(page, '/cases', 'Fälle');
  const href = await page.getByRole('link', { name: story }).first().getAttribute('href');
  return href.replace(/^#/, '');
}

async function open(page, place, heading) {
  await page.goto('/');
  await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForTimeout(settlingMs);
  await page.goto(`/#${place}`);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

async function openSection(page, place, heading) {
  await open(page, place, story);
  await page.getByRole('main').getByRole('heading', { name: heading }).first().waitFor();
}

/** A letter from the job centre, posted two weeks ago. */
async function compute(page) {
  await open(page, '/deadline-calculator', 'Fristenrechner');
  await page.getByRole('combobox', { name: 'Worum geht es?' }).fill('Widerspruch Jobcenter');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Mit der Post' }).click();
  await page.getByRole('textbox', { name: 'Zur Post gegeben am' }).fill('-14');
  await page.keyboard.press('Tab');
  await page.getByRole('list', { name: 'Rechenweg' }).waitFor();
  await page.evaluate(() => {
    document.activeElement?.blur();
    window.scrollTo(0, 0);
  });
}
