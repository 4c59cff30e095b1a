import { CodesOf, Ids, Text, WholeNumber } from '../../common/validation/field.js';
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';

function YearNumber(): PropertyDecorator {
  const toNumber = ({ value }: { value: unknown }): unknown =>
    typeof value === 'string' && /^\d{4}$/.test(value) ? Number(value) : value;
  return applyDecorators(Transform(toNumber), WholeNumber({ min: 2000, max: 2100 }));
}

export class YearParam {
  @YearNumber()
  year!: number;
}

export class YearBody {
  @WholeNumber({ min: 2000, max: 2100 })
  year!: number;

  /** Countries counted by themselves, fixed before anything comes in; without them those of the published reports. */
  @CodesOf('country', { optional: true })
  countries?: string[];
}

export class ErratumBody {
  @Text({ max: 2000, min: 1 })
  text!: string;
}

export class CentreReminderBody {
  @Ids()
  organisationIds?: string[];
}
