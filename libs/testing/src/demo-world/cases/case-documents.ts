import { demoDocument } from '../files/demo-document.js';
import type { CaseScript } from '../plan/case-script.js';
import { Random } from '../plan/random.js';
import type { CaseSpec } from './case-spec.js';

/** A release from secrecy, signed some weeks after the beginning, in every other case that is worked on. */
export function caseDocuments(script: CaseScript, spec: CaseSpec): void {
  const random = Random.of(`${script.opening.worker.organisationId}/${spec.code}/documents`);
  const isWorkedOn = (spec.state === 'active' || spec.state === 'dormant') && spec.openedDaysAgo > 40;
  if (!isWorkedOn || !random.chance(0.5)) return;
  const date = script.calendar.workingDay(-(spec.openedDaysAgo - random.between(14, 30)));
  const said = { kind: 'secrecy-release', title: 'Schweigepflichtentbindung', date, holdsIdentity: true } as const;
  script.records.add('document', date, demoDocument('Schweigepflichtentbindung.pdf', said));
}
