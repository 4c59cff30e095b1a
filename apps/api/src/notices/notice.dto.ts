import { OmitType } from '@nestjs/swagger';
import { CaseEventBody } from '../events/dto/case-event.dto.js';

/** How a decision reached the client: what its deadlines are computed from. */
export class NoticeBody extends OmitType(CaseEventBody, ['kind', 'note'] as const) {}
