import { type Answers, answeredDimensions, type Dimension } from '@geleit/disclosure';
import { consentFor } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/time/clock.js';
import { layoutsOf, usualCountryCodes } from '../years/layout-of-year.js';
import type { YearHead } from '../years/year-store.js';
import { answersOfCase } from './answers-of-case.js';
import { type CaseForRelease, caseKindIn, yearsOfWork } from './case-for-release.js';
import { ReleaseLedger } from './release-ledger.js';
import type { PreviewedAnswer, ReleasedState, ReleaseHindrance, ReleaseYear } from './release-view.js';

/** How a case stands to a year: what would leave, what has left, what stands against it. */
@Injectable()
export class ReleaseYears {
  constructor(
    private readonly ledger: ReleaseLedger,
    private readonly clock: Clock,
  ) {}

  answers(one: CaseForRelease, year: number, head: YearHead | undefined): Answers {
    return answersOfCase(one, year, this.clock.today(), dimensionsOf(head));
  }

  hindrances(one: CaseForRelease, year: number, head: YearHead | undefined): ReleaseHindrance[] {
    const hindrances: ReleaseHindrance[] = [];
    if (!consentFor('statistics', one.consents).isGiven) hindrances.push('consent-missing');
    if (!yearsOfWork(one).includes(year)) hindrances.push('no-work');
    if (!head) hindrances.push('year-not-opened');
    if (head?.state === 'frozen') hindrances.push('year-frozen');
    return hindrances;
  }

  released(one: CaseForRelease, year: number, head: YearHead | undefined): ReleasedState | null {
    const before = one.releases.find((release) => release.year === year);
    if (!before) return null;
    // What a frozen year was told of the case is gone; nothing can be compared with it.
    const isCurrent = head?.state === 'frozen' || this.ledger.isCurrent(one, before, this.answers(one, year, head));
    return { at: before.at.toISOString(), isCurrent };
  }

  view(one: CaseForRelease, year: number, head: YearHead | undefined): ReleaseYear {
    return {
      year,
      yearState: head?.state ?? 'not-opened',
      caseKind: caseKindIn(one, year),
      released: this.released(one, year, head),
      hindrances: this.hindrances(one, year, head),
      preview: previewOf(this.answers(one, year, head), dimensionsOf(head)),
    };
  }
}

const dimensionsOf = (head: YearHead | undefined): readonly Dimension[] =>
  layoutsOf(head ?? { countries: usualCountryCodes }).case;

function previewOf(answers: Answers, dimensions: readonly Dimension[]): PreviewedAnswer[] {
  return answeredDimensions(dimensions).map(({ id, de, en, categories }) => ({
    dimension: id,
    label: { de, en },
    answers: [answers[id] ?? []].flat().map((code) => {
      const known = categories.find((category) => category.code === code);
      return { code, label: { de: known?.de ?? code, en: known?.en ?? code } };
    }),
  }));
}
