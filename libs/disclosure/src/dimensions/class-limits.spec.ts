import { classLimits, limitsOf } from './class-limits.js';
import { unknownCode } from './dimension.js';
import { yearDimensions } from './year-dimensions.js';

describe('the classes of hours, contacts and children', () => {
  it.each(Object.keys(classLimits))('of %s each have limits, one after the other', (id) => {
    const codes = yearDimensions()
      .find((dimension) => dimension.id === id)
      ?.categories.map(({ code }) => code)
      .filter((code) => code !== unknownCode);
    const limits = classLimits[id] ?? [];

    expect(limits.map(({ code }) => code)).toEqual(codes);
    expect(limits.filter(({ from }, index) => from !== (limits[index - 1]?.to ?? -1) + 1)).toEqual([]);
  });

  it('keep their outer limits when they are joined', () => {
    expect(limitsOf('minutesClass', '10-40h+over-40h')).toMatchObject({ from: 600, to: 4200 });
    expect(limitsOf('children', 'u')).toBeUndefined();
  });
});
