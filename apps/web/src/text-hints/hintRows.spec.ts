import { hintsIn } from '@geleit/domain';
import { masked, rowsOf } from './hintRows.js';

describe('the lines below a text', () => {
  const text = 'Drita rief an, Tel. 0152 28817386. Drita kommt morgen.';
  const hints = hintsIn(text);

  it('name the same words once', () => {
    expect(rowsOf(hints, new Set()).map(({ key }) => key)).toEqual(['name:Drita', 'phone:0152 28817386']);
  });

  it('are without what was decided to stay', () => {
    expect(rowsOf(hints, new Set(['name:Drita'])).map(({ kind }) => kind)).toEqual(['phone']);
  });

  it('mask every place of it and nothing else', () => {
    expect(masked(text, hints)).toBe('[Name] rief an, Tel. [Telefon]. [Name] kommt morgen.');
    expect(masked(text, [])).toBe(text);
  });
});
