import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { closeBrowser, desktop, openWindow } from './browser.js';
import { faultsOf } from './looks/every-look.js';
import { type Accepted, accept, invite, words } from './pages/invitation.js';
import { openAnonymousCase } from './pages/new-case-page.js';
import { enter, inside, logIn } from './people.js';

/** From an empty centre to its first case; every step needs the one before. */
describe('joining', () => {
  const centre = `Morgenstern ${randomUUID().slice(0, 8)}`;
  const mail = (who: string) => `${who}-${centre.slice(-8)}@morgenstern.example`;
  let admin: Page;
  let lead: Page;
  let worker: Page;
  let link: string;
  let founder: Accepted;
  let newcomer: Accepted;
  /** Pages that are seen once in a life; each is looked at when it is there. */
  const faults: string[] = [];

  beforeAll(async () => {
    ({ page: admin } = await logIn('admin@geleit.example'));
    ({ page: lead } = await openWindow());
    ({ page: worker } = await openWindow());
  });
  afterAll(closeBrowser);

  const enterFirst = async (page: Page, email: string, { password }: Accepted) => {
    await page.getByRole('link', { name: 'Weiter zur Anmeldung' }).click();
    await enter(page, email, password);
    await inside(page);
  };

  it('an administrator creates a centre and invites its first lead', async () => {
    await admin.getByRole('link', { name: 'Organisationen' }).click();
    await admin.getByRole('button', { name: 'Organisation anlegen' }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Name' }).fill(centre);
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await admin.getByRole('button', { name: `Mehr zu ${centre}` }).click();
    await admin.getByRole('menuitem', { name: 'Erste Leitung einladen' }).click();
    link = await invite(admin, { name: 'Ida Lindqvist', email: mail('leitung') });

    expect(new URL(link).search).toBe('');
    expect(new URL(link).hash).toMatch(/token=/);
  }, 120_000);

  it('she accepts with the six words proposed, and the link is used up', async () => {
    const { page: stranger, context } = await openWindow({ ...desktop, language: 'en' });
    await stranger.goto(link);
    await stranger.getByRole('button', { name: 'Take these words' }).waitFor();
    faults.push(...(await faultsOf(stranger, 'en')));
    founder = await accept(lead, link, async () => void faults.push(...(await faultsOf(lead, 'de'))));
    await stranger.goto('about:blank');
    await stranger.goto(link);
    await stranger.getByRole('heading', { name: 'This invitation is no longer valid' }).waitFor();
    await context.close();

    expect(founder.password.split(/[\s-]+/)).toHaveLength(6);
    expect(lead.url()).not.toContain('token');
  }, 120_000);

  it('she founds the centre and sees the recovery sheet once', async () => {
    await enterFirst(lead, mail('leitung'), founder);
    faults.push(...(await faultsOf(lead, 'de')));
    await lead.getByRole('button', { name: 'Jetzt gründen' }).click();
    await lead.getByRole('heading', { name: 'Wiederherstellungsblatt' }).waitFor();
    faults.push(...(await faultsOf(lead, 'de')));
    const sheet = await words(lead.getByRole('list', { name: 'Zwölf Wörter in dieser Reihenfolge' }));
    await lead.getByRole('checkbox').check();
    await lead.getByRole('button', { name: 'Weiter zur Startseite' }).click();
    await lead.getByRole('heading', { level: 1, name: 'Was braucht mich' }).waitFor();
    await lead.reload();
    await inside(lead);

    expect(sheet).toHaveLength(12);
    await expect(lead.getByText('Wiederherstellungsblatt')).toHaveCount(0);
    await expect(lead.getByRole('main')).not.toShow(sheet.slice(0, 1).join());
  }, 120_000);

  it('the caseworker whom she invites sees four check words and opens nothing', async () => {
    await lead.getByRole('link', { name: 'Team' }).click();
    await lead.getByRole('button', { name: 'Person einladen' }).click();
    link = await invite(lead, { name: 'Runa Petry', email: mail('beratung'), role: 'caseworker' });
    newcomer = await accept(worker, link);
    await enterFirst(worker, mail('beratung'), newcomer);
    await worker.getByText('Ihr Zugang ist noch nicht bestätigt').waitFor();
    faults.push(...(await faultsOf(worker, 'de')));
    await worker.getByRole('navigation').getByRole('link').first().waitFor();
    const entries = await worker.getByRole('navigation').getByRole('link').allInnerTexts();
    const answer = worker.waitForResponse('**/api/cases/search');
    await worker.goto('/#/cases');
    await worker.getByRole('button', { name: 'Noch einmal versuchen' }).waitFor();

    expect(newcomer.checkWords).toHaveLength(4);
    expect(entries).toEqual(['Geleit']);
    expect((await answer).status()).toBe(403);
  }, 120_000);

  it('a wrong word refuses', async () => {
    await lead.reload();
    await inside(lead);
    await compare([...newcomer.checkWords.slice(1), 'anderswo']);
    await lead.getByText('Diese Wörter passen nicht zum Schlüssel von Runa Petry.').waitFor();
    faults.push(...(await faultsOf(lead, 'de')));
    await lead.getByRole('dialog').getByRole('button', { name: 'Abbrechen' }).click();

    await expect(lead.getByText('wartet auf Bestätigung')).toHaveCount(1);
  }, 120_000);

  it('the four words let her in, and she opens a case', async () => {
    await compare(newcomer.checkWords);
    await lead.getByText('Runa Petry ist bestätigt und kann arbeiten.').waitFor();
    await worker.goto('/#/');
    await worker.reload();
    const code = await openAnonymousCase(worker, { risk: 'mittel', state: 'Kontakt' });

    expect(code).toMatch(/^\p{Lu}+-\d\d$/u);
    await expect(lead.getByText('wartet auf Bestätigung')).toHaveCount(0);
  }, 120_000);

  it('all of it can be read by everybody', () => {
    expect(faults).toEqual([]);
  });

  async function compare(heard: string[]): Promise<void> {
    await lead.getByRole('button', { name: 'Prüfwörter vergleichen' }).click();
    const dialog = lead.getByRole('dialog');
    for (const [at, word] of heard.entries()) await dialog.getByRole('textbox', { name: `${at + 1}. Wort` }).fill(word);
    await dialog.getByRole('button', { name: 'Bestätigen' }).click();
  }
});
