import { Id } from '../validation/field.js';

export class IdParam {
  @Id()
  id!: string;
}

export class CaseParam {
  @Id()
  caseId!: string;
}

export class CaseRecordParam extends CaseParam {
  @Id()
  id!: string;
}
