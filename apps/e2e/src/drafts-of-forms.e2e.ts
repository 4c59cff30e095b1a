import { addDays } from '@geleit/domain';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { today, written } from './days.js';
import { drawn } from './drawn.js';
import { faultsOf } from './looks/every-look.js';
import { CasePage } from './pages/case-page.js';
import { findCase } from './pages/find-case.js';
import { chip, day, select } from './pages/form.js';
import { openAnonymousCase } from './pages/new-case-page.js';
import { RecordPage } from './pages/record-page.js';
import { logIn } from './people.js';

const title = 'Widerspruch einlegen';
const dueOn = addDays(today(), 10);

/** Every form of a case keeps what is typed, and whoever is slower sees both versions. */
describe('the form of a case', () => {
  let page: Page;
  let code: string;
  let record: RecordPage;

  beforeAll(async () => {
    ({ page } = await logIn('beratung2@nordlicht.example'));
    code = await openAnonymousCase(page, { risk: 'niedrig', state: 'Clearing' });
    record = new RecordPage(page);
    await new CasePage(page).setDeadline(title, dueOn);
  }, 120_000);
  beforeEach(async () => {
    await page.goto('/');
    await page.getByRole('button', { name: /^Konto/ }).waitFor();
    await findCase(page, code);
  }, 60_000);
  afterAll(closeBrowser);

  const aside = (of: Page): Locator => of.getByRole('complementary', { name: 'Das Wichtigste' });
  const isBack = (dialog: Locator) => dialog.getByText(/^Ihr Entwurf von .* ist wieder da/).waitFor();
  const sealed = (dialog: Locator) => dialog.getByText(/^Entwurf gesichert/).waitFor();
  const act = async (of: Page, entry: string, heading: string): Promise<Locator> => {
    await aside(of)
      .getByRole('button', { name: `Mehr zu ${title}` })
      .first()
      .click();
    await of.getByRole('menuitem', { name: entry }).click();
    const dialog = of.getByRole('dialog', { name: heading });
    await dialog.waitFor();
    return dialog;
  };
  const move = async (of: Page, days: number, why: string): Promise<Locator> => {
    const dialog = await act(of, 'Verschieben', 'Frist verschieben');
    await day(dialog, 'Neues Datum', addDays(dueOn, days));
    await select(of, dialog, 'Wer sagt das?', 'Behörde');
    await dialog.getByRole('textbox', { name: 'Warum?' }).fill(why);
    return dialog;
  };
  /** One that has ended stands in the timeline only. */
  const openAgain = async (why: string): Promise<void> => {
    await drawn(page);
    await page
      .getByRole('main')
      .getByRole('button', { name: `Mehr zu ${title}` })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Wieder öffnen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Wieder öffnen' });
    await dialog.getByRole('textbox', { name: 'Warum?' }).fill(why);
    await enter(dialog);
    await dialog.waitFor({ state: 'detached' });
  };
  const enter = (dialog: Locator) => dialog.getByRole('button', { name: 'Eintragen' }).click();
  const colleagueOn = async (): Promise<{ page: Page; context: BrowserContext }> => {
    const colleague = await logIn('beratung@nordlicht.example');
    await findCase(colleague.page, code);
    return colleague;
  };
  const conflict = () => page.getByRole('dialog', { name: 'Zwei Fassungen, beide sind da' });

  it('of a deadline that is moved is there again after a reload', async () => {
    const dialog = await move(page, 3, 'Die Behörde bat um Aufschub.');
    await sealed(dialog);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: code }).waitFor();
    const again = await act(page, 'Verschieben', 'Frist verschieben');
    await isBack(again);

    await expect(again.getByRole('textbox', { name: 'Neues Datum' })).toHold(written(addDays(dueOn, 3)));
    await expect(again.getByRole('textbox', { name: 'Warum?' })).toHold('Die Behörde bat um Aufschub.');
    await again.getByRole('button', { name: 'Abbrechen' }).click();
    await again.getByRole('button', { name: 'Verwerfen' }).click();
    await again.waitFor({ state: 'detached' });
  }, 90_000);

  it('of a deadline that two move at once loses nothing: both dates, both reasons, one choice', async () => {
    const mine = await move(page, 7, 'Akteneinsicht kam spät.');
    const colleague = await colleagueOn();
    const theirs = await move(colleague.page, 4, 'Die Behörde bat um Aufschub.');
    await enter(theirs);
    await theirs.waitFor({ state: 'detached' });
    await enter(mine);
    await conflict().waitFor();
    const faults = await faultsOf(page, 'de');
    const reason = conflict().getByRole('textbox', { name: /^Warum\?/ });
    await expect(reason).toHold('Akteneinsicht kam spät. Die Behörde bat um Aufschub.');
    await conflict().getByRole('button', { name: 'Zusammengeführt speichern' }).click();
    await conflict().waitFor({ state: 'detached' });
    const history = await act(page, 'Rechenweg und Geschichte', 'Diese Frist erklärt sich');

    expect(faults).toEqual([]);
    await expect(history).toShow('Akteneinsicht kam spät. Die Behörde bat um Aufschub.');
    await history.getByRole('button', { name: 'Schließen' }).click();
    await colleague.context.close();
  }, 120_000);

  it('of a deadline that somebody else has ended keeps its words and opens it again only when that is chosen', async () => {
    const mine = await act(page, 'Versäumt', 'Frist versäumt');
    await mine.getByRole('textbox', { name: 'Warum?' }).fill('Der Brief lag in der alten Unterkunft.');
    const colleague = await colleagueOn();
    await new CasePage(colleague.page).waiveDeadline(title, 'Neuer Bescheid.');
    await enter(mine);
    await conflict().waitFor();

    await conflict().getByText('Die Frist ist inzwischen beendet').waitFor();
    await expect(conflict()).toShow('Der Brief lag in der alten Unterkunft.');
    await expect(conflict()).toShow('Neuer Bescheid.');
    await conflict().getByRole('button', { name: 'Später, als Entwurf lassen' }).click();
    await conflict().waitFor({ state: 'detached' });
    await colleague.context.close();
    await openAgain('Doch kein neuer Bescheid.');
    const again = await act(page, 'Versäumt', 'Frist versäumt');
    await isBack(again);

    await expect(again.getByRole('textbox', { name: 'Warum?' })).toHold('Der Brief lag in der alten Unterkunft.');
  }, 120_000);

  it('about a consent is there again where it was begun, and not for another purpose', async () => {
    await record.open('Einwilligungen');
    const purpose = /^Festhalten: Nationale Statistik/;
    const dialog = await record.form(purpose, /^Aussage zur Einwilligung/);
    await chip(dialog, 'Was die Klient*in sagt', 'erteilt');
    await dialog.getByRole('textbox', { name: 'Bemerkung' }).fill('Mit Dolmetscherin besprochen.');
    await sealed(dialog);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: code }).waitFor();
    await record.open('Einwilligungen');
    const other = await record.form(/^Festhalten: Führen der Akte/, /^Aussage zur Einwilligung/);
    await other.getByRole('textbox', { name: 'Bemerkung' }).waitFor();
    await other.getByRole('button', { name: 'Abbrechen' }).click();
    await other.waitFor({ state: 'detached' });
    const again = await record.form(purpose, /^Aussage zur Einwilligung/);
    await isBack(again);

    await expect(again.getByRole('textbox', { name: 'Bemerkung' })).toHold('Mit Dolmetscherin besprochen.');
    await record.save(again);
    await page
      .getByRole('region', { name: 'Aussagen' })
      .getByText(/Mit Dolmetscherin besprochen/)
      .waitFor();
  }, 90_000);

  it('of a task for a case that is chosen in it comes back with that case', async () => {
    const words = `Kontoauszüge ${code}`;
    const open = async (): Promise<Locator> => {
      await page
        .getByRole('navigation')
        .first()
        .getByRole('link', { name: /^Aufgaben/ })
        .click();
      await page.getByRole('heading', { level: 1, name: 'Aufgaben' }).waitFor();
      await page.getByRole('main').getByRole('button', { name: 'Aufgabe', exact: true }).click();
      return page.getByRole('dialog', { name: /^Neue Aufgabe/ });
    };
    const dialog = await open();
    await dialog.getByRole('textbox', { name: 'Was ist zu tun?' }).fill(words);
    await dialog.getByRole('combobox').first().fill(code);
    await page.getByRole('option').filter({ hasText: code }).first().click();
    await sealed(dialog);
    await page.reload();
    const again = await open();
    await isBack(again);

    await expect(again).toShow(code);
    await expect(again.getByRole('textbox', { name: 'Was ist zu tun?' })).toHold(words);
    await record.save(again);
    await page.getByRole('listitem').filter({ hasText: words }).first().waitFor();
  }, 90_000);

  it('of a place comes back without its address, and says so before it is left', async () => {
    const lead = await logIn('leitung@nordlicht.example');
    const name = `Wohnung ${code}`;
    const open = async (): Promise<Locator> => {
      await lead.page
        .getByRole('navigation')
        .first()
        .getByRole('link', { name: /^Plätze/ })
        .click();
      await lead.page.getByRole('heading', { level: 1, name: 'Plätze' }).waitFor();
      await lead.page.getByRole('main').getByRole('button', { name: 'Platz anlegen' }).click();
      return lead.page.getByRole('dialog', { name: /^Platz anlegen/ });
    };
    const dialog = await open();
    await dialog.getByRole('textbox', { name: 'Name im Team' }).fill(name);
    await dialog.getByRole('textbox', { name: 'Anschrift' }).fill('Lindenweg 4');
    await sealed(dialog);
    await lead.page.keyboard.press('Escape');
    await dialog.getByText('Nicht im Entwurf steht: Anschrift.').waitFor();
    await dialog.getByRole('button', { name: 'Als Entwurf lassen' }).click();
    await lead.page.reload();
    const again = await open();
    await isBack(again);

    await expect(again.getByRole('textbox', { name: 'Name im Team' })).toHold(name);
    await expect(again.getByRole('textbox', { name: 'Anschrift' })).toHold('');
    await again.getByRole('button', { name: 'Abbrechen' }).click();
    await again.getByRole('button', { name: 'Verwerfen' }).click();
    await again.waitFor({ state: 'detached' });
    await lead.context.close();
  }, 90_000);
});
