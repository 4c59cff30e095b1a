import { figureSources } from './figure-sources.js';
import { publishedFigures } from './published-figures.js';

describe('the published figures', () => {
  it('name where each was read', () => {
    expect(publishedFigures.filter(({ source }) => !figureSources[source].startsWith('https://'))).toEqual([]);
    expect(publishedFigures.length).toBe(68);
  });

  it('fit together: no more released than documented, shares up to a hundred', () => {
    const valueOf = (period: string, figure: string) =>
      publishedFigures.find((each) => each.period === period && each.figure === figure)?.value ?? 0;

    expect(
      ['2022', '2023'].filter((year) => valueOf(year, 'cases-released') > valueOf(year, 'cases-documented')),
    ).toEqual([]);
    expect(publishedFigures.filter(({ unit, value }) => unit === 'percent' && (value <= 0 || value > 100))).toEqual([]);
  });

  it('give investigations as cases and as percentages alike', () => {
    const both = ['2022', '2024'].map((year) =>
      publishedFigures.filter(({ period, figure }) => period === year && figure === 'investigation-opened'),
    );

    for (const [cases, percent] of both) {
      expect(Math.round((100 * (cases?.value ?? 0)) / (cases?.base ?? 1))).toBe(percent?.value);
    }
  });
});
