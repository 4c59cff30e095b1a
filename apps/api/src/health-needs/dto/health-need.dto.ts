import type { Code } from '@geleit/domain';
import { PartialType } from '@nestjs/swagger';
import { CodeOf, PlainDate, Text, TimeOfDay, WholeNumber } from '../../common/validation/field.js';

export class HealthNeedBody {
  @CodeOf('healthNeed')
  need!: Code<'healthNeed'>;

  @CodeOf('healthState')
  state!: Code<'healthState'>;

  @PlainDate({ optional: true })
  since?: string;

  @PlainDate({ optional: true, description: 'next appointment' })
  appointmentOn?: string;

  @TimeOfDay({ optional: true, description: 'in Germany' })
  appointmentAt?: string;

  @Text({ max: 300, optional: true, description: 'where the client was sent to' })
  referredTo?: string;

  @PlainDate({ optional: true, description: 'of a pregnancy: expected day of birth' })
  dueOn?: string;

  @PlainDate({
    optional: true,
    notInFuture: true,
    description: 'of a pregnancy: the child joins the facts of the case',
  })
  bornOn?: string;

  @WholeNumber({ min: 0, max: 8, optional: true, description: 'children born on that day; without it one' })
  born?: number;

  @Text({ max: 2000, optional: true })
  outcome?: string;

  @Text({ max: 20_000, optional: true })
  note?: string;
}

export class HealthNeedChange extends PartialType(HealthNeedBody) {}
