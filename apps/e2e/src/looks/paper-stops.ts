import { drawn } from '../drawn.js';
import { part } from './record-stops.js';
import type { Stop } from './stops.js';

const printing = part('facts');

const ofPrint = (name: string, kind?: RegExp): Stop => ({
  name: `print: ${name}`,
  open: async (page) => {
    await printing.open(page);
    await page.getByRole('button', { name: /^(Mehr: Status|More: state)/ }).click();
    await page.getByRole('menuitem', { name: /^(Drucken|Print)$/ }).click();
    await page.getByRole('dialog').waitFor();
    if (kind) await page.getByRole('radio', { name: kind }).click();
    await drawn(page);
  },
});

/** The facts of a case to read, and printing. */
export const ofPaper: Stop[] = [
  part('facts'),
  part('facts', /^(Ändern|Change): (Straftaten|Offences)/),
  ofPrint('the case file'),
  ofPrint('a copy for the client', /^(Auskunft für die|Copy for the)/),
];
