import type {
  BenefitFields,
  ConsentFields,
  DocumentFields,
  GoalFields,
  HealthNeedFields,
  HousingStayFields,
  PinFields,
  PlainDateText,
  ProceedingFields,
  RiskAssessmentFields,
  TaskFields,
} from '@geleit/domain';
import type { DemoPerson } from '../people/person.js';
import { demoId } from './demo-id.js';
import type { Planned } from './planned-case.js';
import type { Random } from './random.js';

/** What is recorded below a case beside steps, statuses, deadlines and events, by the name of its subject. */
export interface RecordFieldsOf {
  consent: ConsentFields;
  riskAssessment: RiskAssessmentFields;
  goal: GoalFields;
  task: TaskFields;
  housingStay: HousingStayFields;
  healthNeed: HealthNeedFields;
  benefit: BenefitFields;
  proceeding: ProceedingFields;
  pin: PinFields;
  document: DocumentFields;
}
export type RecordKind = keyof RecordFieldsOf;

export type PlannedRecord = {
  [Kind in RecordKind]: Planned<RecordFieldsOf[Kind]> & { readonly kind: Kind };
}[RecordKind];

/** What records need of the script of their case. */
interface Script {
  /** The instant on a day, never before the case was opened. */
  at(on: PlainDateText, minute: number): Date;
  authorOn(on: PlainDateText): DemoPerson;
  nameOf(what: string): string;
}

/** The records of one case. Their chance is their own: one more of them changes nothing else in the world. */
export class PlannedRecords {
  readonly all: PlannedRecord[] = [];

  constructor(
    private readonly script: Script,
    private readonly random: Random,
  ) {}

  /** Records something on a day. @returns its id */
  add<Kind extends RecordKind>(kind: Kind, on: PlainDateText, fields: RecordFieldsOf[Kind], by?: DemoPerson): string {
    const createdAt = this.script.at(on, this.random.between(9 * 60, 17 * 60));
    const id = demoId(createdAt, this.script.nameOf(`${kind}/${this.all.length + 1}`));
    const createdBy = (by ?? this.script.authorOn(on)).id;
    const planned = { kind, id, createdBy, createdAt, updatedAt: createdAt, version: 1, fields };
    this.all.push(planned as PlannedRecord);
    return id;
  }
}
