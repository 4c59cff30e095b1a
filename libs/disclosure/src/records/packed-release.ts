import type { Dimension } from '../dimensions/dimension.js';
import { answeredDimensions, type ReleaseRecord } from './release-record.js';

/** What a release tells of: a case, or a first contact that became none. */
export type ReleaseKind = 'case' | 'contact';

export interface PackedRelease extends ReleaseRecord {
  readonly kind: ReleaseKind;
}

/**
 * Writes a record as short as a sealed box needs it: places of the answers in the layout of the year, which is fixed
 * before the year opens.
 *
 * @throws RangeError naming the dimension, if an answer is not of the layout
 */
export function packRelease({ kind, centre, answers }: PackedRelease, dimensions: readonly Dimension[]): string {
  const packed = answeredDimensions(dimensions).map(({ id, categories }) => {
    const placeOf = (code: string): number => {
      const place = categories.findIndex((category) => category.code === code);
      if (place < 0) throw new RangeError(`answers.${id}: ${code}`);
      return place;
    };
    const answer = answers[id] ?? [];
    return typeof answer === 'string' ? placeOf(answer) : answer.map(placeOf);
  });
  return JSON.stringify([kind === 'case' ? 0 : 1, centre, packed]);
}

/**
 * Reads what `packRelease` wrote.
 *
 * @param layouts the layout of each kind
 * @throws RangeError if it is none
 */
export function unpackRelease(text: string, layouts: Layouts): PackedRelease {
  return releaseReader(layouts)(text);
}

type Layouts = Readonly<Record<ReleaseKind, readonly Dimension[]>>;

/** Reads many releases of one year, each as `unpackRelease` does. */
export function releaseReader(layouts: Layouts): (text: string) => PackedRelease {
  const answered = { case: answeredDimensions(layouts.case), contact: answeredDimensions(layouts.contact) };
  return (text) => {
    const [number, centre, packed] = JSON.parse(text) as [number, string, (number | number[])[]];
    const kind: ReleaseKind = number === 0 ? 'case' : 'contact';
    const answers: Record<string, string | string[]> = {};
    answered[kind].forEach((dimension, index) => {
      const answer = packed[index] ?? [];
      answers[dimension.id] =
        typeof answer === 'number' ? codeAt(dimension, answer) : answer.map((place) => codeAt(dimension, place));
    });
    return { kind, centre, answers };
  };
}

function codeAt({ id, categories }: Dimension, place: number): string {
  const code = categories[place]?.code;
  if (code === undefined) throw new RangeError(`answers.${id}: ${place}`);
  return code;
}
