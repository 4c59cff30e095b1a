import type { Code } from '@geleit/domain';
import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { CaseRecordParam } from '../../common/http/id-param.js';
import { CodeOf, PlainDate, rule, Text, WholeNumber, YesNo } from '../../common/validation/field.js';

export class DocumentBody {
  @CodeOf('documentKind')
  kind!: Code<'documentKind'>;

  @Text({ max: 500, optional: true })
  title?: string;

  @PlainDate({ optional: true, description: 'day on which it was written or issued' })
  date?: string;

  @PlainDate({ optional: true, description: 'last day on which it is valid' })
  expiresOn?: string;

  @Text({ max: 255, min: 1 })
  fileName!: string;

  @WholeNumber({ min: 1, max: Number.MAX_SAFE_INTEGER, description: 'bytes of the file, at most 50 MiB' })
  size!: number;

  @YesNo({ optional: true, description: 'it says who the client is: only who may see her identity opens it' })
  holdsIdentity?: boolean;
}

/** The file itself never changes: another one is another document. */
export class DocumentChange extends PartialType(
  PickType(DocumentBody, ['kind', 'title', 'date', 'expiresOn', 'fileName', 'holdsIdentity']),
) {
  @Text({ max: 2_000, optional: true, description: 'takes the document out of use; `null` brings it back' })
  removalReason?: string;
}

export class ChunkParam extends CaseRecordParam {
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 49 })
  @rule('wholeNumber', (value) => typeof value === 'string' && /^\d{1,2}$/.test(value))
  number!: string;
}

export class CompletionBody {
  @WholeNumber({ min: 1, max: Number.MAX_SAFE_INTEGER, description: 'bytes of the whole file' })
  size!: number;

  @ApiProperty({ pattern: '^[0-9a-f]{64}$', format: 'sha256', description: 'of the whole file' })
  @rule('text', (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value))
  sha256!: string;
}
