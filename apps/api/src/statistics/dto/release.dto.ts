import { Ids, WholeNumber } from '../../common/validation/field.js';

export class ReleaseBody {
  /** The newest year that takes the case, if left out. */
  @WholeNumber({ min: 2000, max: 2100, optional: true })
  year?: number;
}

export class BatchReleaseBody {
  @WholeNumber({ min: 2000, max: 2100 })
  year!: number;

  @Ids()
  caseIds?: string[];
}
