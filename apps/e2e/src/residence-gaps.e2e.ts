import { addDays } from '@geleit/domain';
import type { Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { today, written } from './days.js';
import { CasePage } from './pages/case-page.js';
import { openAnonymousCase } from './pages/new-case-page.js';
import { RecordPage } from './pages/record-page.js';
import { logIn } from './people.js';

const on = (days: number) => addDays(today(), days);

/** Ten days without a title, and two titles at once. */
describe('the residence of a client', () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await logIn('beratung2@nordlicht.example'));
    await openAnonymousCase(page, { risk: 'niedrig', state: 'Clearing' });
    const onCase = new CasePage(page);
    await onCase.recordStatus({ status: 'asylum-permission', from: on(-200), until: on(-101) });
    await onCase.recordStatus({
      status: 'toleration-60a-2-1',
      from: on(-90),
      until: on(60),
      document: 'Grenzübertrittsbescheinigung',
    });
    await onCase.recordStatus({ status: 'reflection-period', from: on(-9), until: on(90) });
    await new RecordPage(page).open('Aufenthalt');
  }, 120_000);
  afterAll(closeBrowser);

  it('names the gap and the overlap with their days', async () => {
    const notes = page.getByRole('region', { name: 'Lücken und Überschneidungen' });
    await notes.waitFor();
    const text = await notes.innerText();

    expect(text).toContain(`10 Tage ohne eingetragenen Status: ${written(on(-100))} bis ${written(on(-91))}`);
    expect(text).toContain(`70 Tage zugleich: ${written(on(-9))} bis ${written(on(60))}`);
  }, 60_000);

  it('tells the document that was issued apart from the title, in the graph and in its table', async () => {
    await page.getByRole('button', { name: 'Als Tabelle' }).click();
    const table = page.getByRole('table');
    await table.waitFor();
    const rows = await table.getByRole('row').allInnerTexts();

    expect(rows.find((row) => row.includes('Papiere'))).toContain('Grenzübertrittsbescheinigung');
    expect(rows.find((row) => row.includes('Lücken'))).toContain('10 Tage ohne Status');
    expect(await page.getByText('Ausgestellt: Grenzübertrittsbescheinigung').count()).toBeGreaterThan(0);
  }, 60_000);
});
