import { type Code, consentFor, type ConsentFields, type ConsentStatement, sameRecipient } from '@geleit/domain';
import type { Opened } from '../cases/case-records.js';
import { standingView, type StandingView, statementOf } from './consent-view.js';

const purposes = ['record', 'disclosure', 'handover', 'statistics'] as const;

/** Every purpose, each recipient that was named on its own. */
export function standingOf(all: readonly Opened<ConsentFields>[]): StandingView[] {
  const statements = all.map(statementOf);
  return purposes.flatMap((purpose) =>
    recipientsOf(purpose, statements).map((recipient) => standingView(consentFor(purpose, statements, recipient))),
  );
}

function recipientsOf(
  purpose: Code<'consentPurpose'>,
  statements: readonly ConsentStatement[],
): readonly (string | undefined)[] {
  const named = statements.filter((one) => one.purpose === purpose).map(({ recipient }) => recipient);
  const distinct = named.filter((name, index) => named.findIndex((other) => sameRecipient(other, name)) === index);
  return distinct.length > 0 ? distinct : [undefined];
}
