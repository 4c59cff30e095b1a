import { buildRelease } from './cube/build-release.js';
import { yearDimensions } from './dimensions/year-dimensions.js';
import { publish } from './published.js';
import { seeded } from './records/random.js';
import { meanOfClasses, medianClass, share, shareError } from './share.js';
import { someRecords } from './testing/some-records.js';

const dimensions = yearDimensions();

describe('a percentage', () => {
  it('has one decimal', () => {
    expect(share(publish(259), publish(733))).toBe(35.3);
    expect(share(publish(77), publish(733))).toBe(10.5);
  });

  it('is not made of what is suppressed, nor on a base below 25', () => {
    expect(share(null, publish(733))).toBeNull();
    expect(share(publish(3), null)).toBeNull();
    expect(share(publish(3), publish(24))).toBeNull();
    expect(share(publish(3), publish(25))).toBe(12);
  });

  it('says how far off it may be', () => {
    expect(shareError(publish(259), publish(733), true)).toBeCloseTo(0.41, 2);
    expect(shareError(publish(30), publish(60), false)).toBeCloseTo(2.28, 2);
  });

  it('cannot be made of a number that did not pass', () => {
    const { n } = buildRelease(someRecords(dimensions, { n: 60, seed: 1 }), { year: 2022, dimensions }, seeded(1));

    // @ts-expect-error -- 41 is a plain number: it came from nowhere this library knows.
    expect(share(41, n)).not.toBeNull();
  });
});

describe('a middle', () => {
  const classes = [
    { code: '0', from: 0, to: 0, value: publish(5) },
    { code: '1-3', from: 1, to: 3, value: publish(12) },
    { code: '4-10', from: 4, to: 10, value: publish(10) },
    { code: '11-30', from: 11, to: 30, value: null },
  ];

  it('is the class of the middle case, or a mean of the middles of the classes', () => {
    expect(medianClass(classes)).toBe('1-3');
    expect(meanOfClasses(classes)).toBe(3.5);
  });

  it('is not given on a base below 25', () => {
    expect(medianClass(classes.slice(0, 2))).toBeNull();
    expect(meanOfClasses(classes.slice(0, 2))).toBeNull();
  });
});
