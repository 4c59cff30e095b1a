import { type Code, hearingZones } from '@geleit/domain';
import { Choice, CodeOf, PlainDate, Text, TimeOfDay } from '../../common/validation/field.js';

export class ProceedingStageBody {
  @CodeOf('proceedingStage')
  stage!: Code<'proceedingStage'>;

  @PlainDate({ optional: true })
  on?: string;
}

export class HearingBody {
  @PlainDate()
  on!: string;

  @TimeOfDay({ optional: true, description: 'time of day in `zone`' })
  time?: string;

  @Choice(hearingZones, { optional: true, description: 'without it Europe/Berlin' })
  zone?: (typeof hearingZones)[number];

  @Text({ max: 300, optional: true })
  place?: string;

  @Text({ max: 2000, optional: true })
  note?: string;
}
