import { addDays, addMonths, type PlainDateText } from '@geleit/domain';
import type { CaseScript } from '../plan/case-script.js';
import type { Recorded } from '../plan/recorded.js';
import { workingDayUntil } from '../plan/working-days.js';
import type { PathName } from '../profiles/profile.js';
import { type PathStatus, residencePaths } from '../profiles/residence-paths.js';

interface GivenStatus extends PathStatus {
  readonly from: PlainDateText;
  readonly until?: PlainDateText;
}

/** The span that a history has to fill. */
export interface ResidenceSpan {
  readonly openedOn: PlainDateText;
  /** Last day on which something is recorded. */
  readonly knownUntil: PlainDateText;
  /** End of the newest status; where the newest one has no end it does not matter. */
  readonly end: PlainDateText;
}

/** The residence history, told backwards from the end of the newest status until before the case was opened. */
export function residenceHistory(script: CaseScript, path: PathName, span: ResidenceSpan): readonly Recorded[] {
  const given: GivenStatus[] = [];
  let end = span.end;
  for (const status of residencePaths[path].toReversed()) {
    const from =
      status.months === undefined ? addMonths(span.openedOn, -8) : addDays(addMonths(end, -status.months), 1);
    if (from <= span.knownUntil)
      given.unshift({ ...status, from, ...(status.months === undefined ? {} : { until: end }) });
    if (from <= span.openedOn) break;
    end = addDays(from, -1);
  }
  return given.map((status) => recorded(script, status, span.openedOn));
}

function recorded(script: CaseScript, given: GivenStatus, openedOn: PlainDateText): Recorded {
  const { status, from, until, document, authority } = given;
  const workingDay = workingDayUntil(addDays(from, -1));
  const recordedOn = workingDay < openedOn ? openedOn : workingDay;
  const isApplied = status.startsWith('permit-') || status.startsWith('reflection');
  const appliedOn = isApplied ? { appliedOn: workingDayUntil(addDays(from, -script.random.between(20, 70))) } : {};
  const ends = until ? { validUntil: until } : {};
  const isTold = !['german', 'none'].includes(status);
  const fields = { status, validFrom: from, ...ends, document, ...(isTold ? { authority } : {}), ...appliedOn };
  const record = (): void => {
    script.status(recordedOn, fields);
    script.deadlines.supersedeRunOut(from, status, recordedOn);
  };
  return [recordedOn, record];
}
