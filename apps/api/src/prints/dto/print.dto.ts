import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { Choice, rule, YesNo } from '../../common/validation/field.js';
import { type PrintKind, printKinds, type PrintPart, printPartNames } from '../print-kinds.js';

const mostNames = 50;
const longestName = 100;

const isListOf = (value: unknown, max: number): value is unknown[] =>
  Array.isArray(value) && value.length <= max && new Set(value).size === value.length;

/** What is to stand on paper. */
export class PrintBody {
  @Choice(printKinds)
  kind!: PrintKind;

  @IsOptional()
  @ApiProperty({
    required: false,
    type: String,
    isArray: true,
    enum: printPartNames,
    description: 'of a `case-file`; without it everything',
  })
  @rule('list', (value) => isListOf(value, printPartNames.length), { max: printPartNames.length })
  @rule('choice', (value) => printPartNames.includes(value as PrintPart), { choices: printPartNames.join(', ') }, true)
  parts?: PrintPart[];

  @Choice(['de', 'en'], { optional: true, description: 'without it the language of the request' })
  language?: 'de' | 'en';

  @YesNo({ optional: true, description: 'with alias, safe contact and file numbers; needs the right to open them' })
  identity?: boolean;

  @IsOptional()
  @ApiProperty({
    required: false,
    type: String,
    isArray: true,
    description: 'names and words to black out of `about-person`, beside what is recognised by itself',
  })
  @rule('list', (value) => isListOf(value, mostNames), { max: mostNames })
  @rule(
    'tooLong',
    (value) => typeof value === 'string' && value.trim().length >= 2 && value.length <= longestName,
    { max: longestName },
    true,
  )
  hide?: string[];
}
